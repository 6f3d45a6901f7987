package org.pmokit.examples.pmo.command;

import java.io.PrintWriter;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** The two streams of the command line that a command runs in. */
record Printer(PrintWriter out, PrintWriter err) {

    static Printer of(@Nullable CommandSpec spec) {
        CommandSpec known = Objects.requireNonNull(spec, "a command is run through the command line");
        return new Printer(known.commandLine().getOut(), known.commandLine().getErr());
    }
}
