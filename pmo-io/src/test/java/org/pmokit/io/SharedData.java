package org.pmokit.io;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Real data beside the repository; tests that need it are skipped where it is absent. */
public final class SharedData {

    private SharedData() {}

    public static Path gmpp(String file) {
        return required("shared/data/gmpp/" + file);
    }

    public static Path data(String file) {
        return required("shared/data/" + file);
    }

    public static Path dslib(String file) {
        return required("shared/data/dslib/" + file);
    }

    public static Path itDashboard() {
        return required("shared/data/us_it_dashboard/itdb_business_cases_by2017.csv");
    }

    public static Path london() {
        return required("examples/src/main/resources/london2012");
    }

    public static Path registersDocumentation() {
        return required("docs/registers.md");
    }

    private static Path required(String below) {
        Path start = Path.of("").toAbsolutePath();
        Path found = Stream.iterate(start, folder -> folder != null, Path::getParent)
                .map(folder -> folder.resolve(below))
                .filter(Files::exists)
                .findFirst()
                .orElse(start.resolve(below));
        assumeTrue(Files.exists(found), below + " is not here");
        return found;
    }
}
