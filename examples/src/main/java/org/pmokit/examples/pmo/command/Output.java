package org.pmokit.examples.pmo.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the result goes, and in which form. */
final class Output {

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write the result to FILE instead of standard output.")
    private @Nullable Path file;

    @Option(
            names = "--format",
            paramLabel = "FORM",
            description = "The form of the result; text unless said.",
            defaultValue = "text")
    private String format = "text";

    /** The form asked for, which must be one of those offered. */
    String format(List<String> offered) {
        if (!offered.contains(format)) {
            throw UnusableInputException.saying("--format: there is no form \"" + format + "\" here. Maybe one of "
                    + String.join(", ", offered) + ".");
        }
        return format;
    }

    /** Prints the result, or writes the file as a whole or not at all. */
    void write(String result, PrintWriter out) {
        Path target = file;
        if (target == null) {
            out.print(result);
            out.flush();
        } else {
            writeFile(result, target);
        }
    }

    private static void writeFile(String result, Path target) {
        try {
            Path folder = target.toAbsolutePath().getParent();
            Path draft = Files.createTempFile(folder, ".pmo", ".tmp");
            try {
                Files.writeString(draft, result, StandardCharsets.UTF_8);
                Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException broken) {
            throw UnusableInputException.saying("--output: cannot write " + target + " (" + broken
                    + "). Maybe name a file in a folder that exists.");
        }
    }
}
