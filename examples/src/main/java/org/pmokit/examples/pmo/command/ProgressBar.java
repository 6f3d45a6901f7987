package org.pmokit.examples.pmo.command;

import java.io.Console;
import java.io.PrintWriter;
import org.pmokit.io.reading.Progress;
import org.pmokit.io.reading.ProgressListener;

/** One line on standard error that says how far reading has come, and is wiped out in the end. */
final class ProgressBar implements ProgressListener, AutoCloseable {

    private static final int WIDTH = 30;
    private static final int LONGEST_NAME = 40;
    private static final long LARGE = 8L * 1024 * 1024;

    private final PrintWriter err;
    private final long least;
    private int shown = -1;
    private int length;

    private ProgressBar(PrintWriter err, long least) {
        this.err = err;
        this.least = least;
    }

    /** A bar for files of any size. */
    static ProgressBar on(PrintWriter err) {
        return new ProgressBar(err, 0);
    }

    /** A bar for large files, where somebody is there to look at it; else one that never shows. */
    static ProgressBar onTerminal(PrintWriter err) {
        return new ProgressBar(err, isTerminal() ? LARGE : Long.MAX_VALUE);
    }

    @Override
    public Continuation advanced(Progress progress) {
        long total = progress.total().orElse(0);
        if (total > 0 && total >= least) {
            show(progress.file(), (int) Math.min(100, progress.done() * 100 / total));
        }
        return Continuation.GO_ON;
    }

    @Override
    public void close() {
        if (length > 0) {
            err.print("\r" + " ".repeat(length) + "\r");
            err.flush();
        }
    }

    private void show(String file, int percent) {
        if (percent == shown) {
            return;
        }
        shown = percent;
        int filled = percent * WIDTH / 100;
        String name = file.length() > LONGEST_NAME ? "..." + file.substring(file.length() - LONGEST_NAME) : file;
        String line = "[" + "#".repeat(filled) + ".".repeat(WIDTH - filled) + "] " + percent + " % of " + name;
        err.print("\r" + line + " ".repeat(Math.max(0, length - line.length())));
        err.flush();
        length = Math.max(length, line.length());
    }

    /** From JDK 22 on there is a console also where nobody looks, and it says so itself. */
    @SuppressWarnings("SystemConsoleNull") // asked below, where the runtime can answer
    private static boolean isTerminal() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
        } catch (ReflectiveOperationException before22) {
            return true;
        }
    }
}
