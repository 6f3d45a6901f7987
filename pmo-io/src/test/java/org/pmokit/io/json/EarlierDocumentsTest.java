package org.pmokit.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pmokit.io.reading.Reading;

/** Documents of every version stay readable: the files are kept as they were written and never written again. */
class EarlierDocumentsTest {

    private static final Path DOCUMENTS = Path.of("src/test/resources/documents");

    static Stream<Path> documents() throws IOException {
        try (Stream<Path> files = Files.walk(DOCUMENTS)) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void are_read_without_a_problem_and_lose_nothing(Path document) throws IOException {
        Reading reading = PortfolioJson.read(document);
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.notices()).isEmpty();
        assertThat(PortfolioJson.toText(reading.orThrow())).isEqualTo(Files.readString(document));
    }

    @Test
    void of_this_version_are_among_them() throws IOException {
        List<String> folders = documents()
                .map(file -> file.getParent().getFileName().toString())
                .toList();
        assertThat(folders).contains("version-" + Document.VERSION);
    }
}
