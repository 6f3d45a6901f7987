package org.pmokit.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.pmokit.core.Portfolio;
import org.pmokit.io.json.PortfolioJson;
import org.pmokit.io.reading.Reading;
import org.pmokit.io.sample.Portfolios;

class PortfolioWorkbookProperties {

    private static Path workbook = Path.of("");

    @BeforeContainer
    static void makeFile() throws IOException {
        workbook = Files.createTempFile("registers", ".xlsx");
    }

    @AfterContainer
    static void removeFile() throws IOException {
        Files.delete(workbook);
    }

    @Provide
    Arbitrary<Portfolio> portfolios() {
        return Portfolios.any();
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars("_x05FaA&<>\"'=+-@\t\n\r\u0000\u0007\uFFFE\uFFFF\u2028\u00e9 ")
                .ofMaxLength(12);
    }

    @Property(tries = 12, shrinking = ShrinkingMode.OFF)
    void json_to_workbook_to_json_is_the_identity(@ForAll("portfolios") Portfolio portfolio) {
        Portfolio again = written(fromJson(PortfolioJson.toText(portfolio)));
        assertThat(again).isEqualTo(portfolio);
        assertThat(PortfolioJson.toText(again)).isEqualTo(PortfolioJson.toText(portfolio));
    }

    @Example
    void a_portfolio_with_every_attribute_survives() {
        assertThat(written(Portfolios.full())).isEqualTo(Portfolios.full());
    }

    @Property(tries = 1000, shrinking = ShrinkingMode.OFF)
    void any_text_can_stand_in_xml_and_comes_back(@ForAll("texts") String text) {
        String escaped = SheetTexts.escaped(text);
        assertThat(SheetTexts.unescaped(escaped)).isEqualTo(text);
        assertThat(escaped).doesNotContain("\u0000", "\u0007", "\uFFFE", "\uFFFF", "\r");
    }

    @Property(tries = 1000, shrinking = ShrinkingMode.OFF)
    void a_number_of_up_to_fifteen_digits_comes_back_from_binary(
            @ForAll @DoubleRange(min = -1e15, max = 1e15) double number) {
        String told = Numbers.meant(String.valueOf(number)).orElseThrow().toString();
        String binary = new BigDecimal(Double.parseDouble(told))
                .round(new MathContext(17))
                .toString();
        assertThat(Numbers.meant(binary).orElseThrow()).hasToString(told);
    }

    private static Portfolio written(Portfolio portfolio) {
        PortfolioWorkbook.write(portfolio, workbook);
        Reading reading = PortfolioWorkbook.read(workbook);
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
