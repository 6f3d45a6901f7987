package org.pmokit.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.pmokit.core.problem.Problem;
import org.pmokit.io.reading.ReadLimits;
import org.pmokit.io.reading.Reading;

/** What all targets share: a file to put an input into, small limits, and what every reader promises. */
final class Inputs {

    static final ReadLimits LIMITS = ReadLimits.builder()
            .documentSize(1 << 20)
            .stringLength(10_000)
            .rows(5_000)
            .problems(200)
            .build();

    private static final Path FOLDER = folder();

    private Inputs() {}

    static Path file(byte[] content) {
        try {
            return Files.write(FOLDER.resolve("input.bin"), content);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static Path emptyFolder() {
        Path inputs = FOLDER.resolve("inputs");
        try {
            Files.createDirectories(inputs);
            try (Stream<Path> old = Files.list(inputs)) {
                for (Path file : old.toList()) {
                    Files.delete(file);
                }
            }
            return inputs;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** A reading has a portfolio or problems, and every problem says what is wrong. */
    static void check(Reading reading) {
        if (reading.portfolio().isValid() == !reading.problems().isEmpty()) {
            throw new AssertionError("A reading has neither a portfolio nor a problem, or both.");
        }
        check(reading.problems());
        check(reading.notices());
    }

    static void check(List<Problem> problems) {
        for (Problem problem : problems) {
            if (problem.message().isBlank() || problem.asText().isBlank()) {
                throw new AssertionError("A problem says nothing: " + problem.code());
            }
        }
    }

    private static Path folder() {
        try {
            Path folder = Files.createTempDirectory("fuzz");
            folder.toFile().deleteOnExit();
            return folder;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
