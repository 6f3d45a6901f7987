package org.pmokit.xlsx;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.pmokit.io.codec.Excerpt;
import org.pmokit.io.reading.ReadLimits;

/**
 * The archive that a workbook is. Its parts are only ever read, as streams, and together they may not grow beyond what the
 * limits allow; no name in it leads out of it.
 */
final class WorkbookArchive implements AutoCloseable {

    private static final long ALWAYS_ALLOWED = 4L << 20;

    private final FileSystem parts;
    private final long most;
    private final int inflation;
    private long unpacked;

    private WorkbookArchive(FileSystem parts, long size, ReadLimits limits) {
        this.parts = parts;
        this.inflation = limits.inflation();
        this.most = Math.min(limits.documentSize(), Math.max(ALWAYS_ALLOWED, size * inflation));
    }

    static WorkbookArchive open(Path file, ReadLimits limits) throws UnusableWorkbookException {
        try {
            long size = Files.size(file);
            if (size > limits.documentSize()) {
                throw UnusableWorkbookException.tooLarge("The file has more than " + limits.documentSize() + " bytes.");
            }
            ArchiveDirectory.requireSmall(file);
            return new WorkbookArchive(FileSystems.newFileSystem(file, (ClassLoader) null), size, limits);
        } catch (IOException | RuntimeException broken) {
            throw UnusableWorkbookException.unreadable(
                    "The archive of the workbook cannot be read: "
                            + Excerpt.of(String.valueOf(broken.getMessage()), 200) + ".",
                    "check that it may be read, and save it again in a spreadsheet program.");
        }
    }

    boolean has(String part) {
        try {
            return Files.isRegularFile(parts.getPath(part));
        } catch (InvalidPathException noName) {
            return false;
        }
    }

    /** A part as XML. */
    XmlPart xml(String part) throws UnusableWorkbookException {
        if (!has(part)) {
            throw UnusableWorkbookException.unreadable(
                    "The workbook has no part \"" + Excerpt.of(part) + "\".",
                    "save it again in a spreadsheet program.");
        }
        try {
            return new XmlPart(new Counted(Files.newInputStream(parts.getPath(part))), part);
        } catch (IOException | RuntimeException broken) {
            throw UnusableWorkbookException.unreadable(
                    "The part \"" + Excerpt.of(part) + "\" of the workbook cannot be read.",
                    "save it again in a spreadsheet program.");
        }
    }

    @Override
    public void close() throws IOException {
        parts.close();
    }

    /** Counts what comes out of all parts together. */
    private final class Counted extends FilterInputStream {

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int value = super.read();
            count(value < 0 ? 0 : 1);
            return value;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int read = super.read(into, offset, length);
            count(read);
            return read;
        }

        private void count(int bytes) throws XmlPart.TooMuch {
            unpacked += Math.max(0, bytes);
            if (unpacked > most) {
                throw new XmlPart.TooMuch("The workbook grows beyond " + most + " bytes when it is unpacked; at most "
                        + inflation + " times its size is read.");
            }
        }
    }
}
