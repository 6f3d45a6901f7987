package org.pmokit.mpxj;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Files of real tools beside the repository; tests that need them are skipped where they are absent. */
final class SharedData {

    private SharedData() {}

    static Path file(String below) {
        Path start = Path.of("").toAbsolutePath();
        Path found = Stream.iterate(start, folder -> folder != null, Path::getParent)
                .map(folder -> folder.resolve("shared/data").resolve(below))
                .filter(Files::exists)
                .findFirst()
                .orElse(start.resolve(below));
        assumeTrue(Files.exists(found), below + " is not here");
        return found;
    }
}
