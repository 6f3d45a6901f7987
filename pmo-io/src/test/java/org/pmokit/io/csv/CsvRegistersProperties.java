package org.pmokit.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.pmokit.core.Portfolio;
import org.pmokit.io.json.PortfolioJson;
import org.pmokit.io.reading.Reading;
import org.pmokit.io.register.Cells;
import org.pmokit.io.sample.Portfolios;

class CsvRegistersProperties {

    private static Path temp = Path.of("");

    @BeforeContainer
    static void makeFolder() throws IOException {
        temp = Files.createTempDirectory("registers");
    }

    @AfterContainer
    static void removeFolder() throws IOException {
        try (Stream<Path> all = Files.walk(temp)) {
            for (Path path : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    @Provide
    Arbitrary<Portfolio> portfolios() {
        return Portfolios.any();
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars("'\"=+-@;\\ \t\n\r,a\u00a0\u2028\uFF1D#")
                .ofMaxLength(6);
    }

    @Property(tries = 200)
    void json_to_registers_to_json_is_the_identity(@ForAll("portfolios") Portfolio portfolio) {
        Portfolio read = fromJson(PortfolioJson.toText(portfolio));
        Portfolio again = written(read);
        assertThat(again).isEqualTo(portfolio);
        assertThat(PortfolioJson.toText(again)).isEqualTo(PortfolioJson.toText(portfolio));
    }

    @Example
    void a_portfolio_with_every_attribute_survives() {
        assertThat(written(Portfolios.full())).isEqualTo(Portfolios.full());
    }

    @Property(tries = 2000)
    void any_text_comes_back_from_a_cell_and_is_no_formula(@ForAll("texts") String text) {
        String cell = Cells.guarded(text);
        assertThat(Cells.isGuarded(cell) ? cell.substring(1) : cell).isEqualTo(text);
        assertThat(cell.isBlank()).isFalse();
        assertThat("=+-@\t\r\n\uFF1D".indexOf(cell.charAt(0))).isNegative();
    }

    @Property(tries = 2000)
    void any_texts_come_back_from_one_cell(@ForAll("lists") List<String> texts, @ForAll boolean byBlanks) {
        assertThat(Cells.split(Cells.joined(texts, byBlanks), byBlanks)).isEqualTo(texts);
    }

    @Provide
    Arbitrary<List<String>> lists() {
        return texts().list().ofMaxSize(4);
    }

    private static Portfolio written(Portfolio portfolio) {
        Path folder = temp.resolve("written");
        CsvRegisters.write(portfolio, folder);
        Reading reading = CsvRegisters.read(folder);
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.notices().stream().filter(notice -> !notice.message().contains("There is no source")))
                .isEmpty();
        return reading.orThrow();
    }

    private static Portfolio fromJson(String text) {
        return PortfolioJson.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "test.json")
                .orThrow();
    }
}
