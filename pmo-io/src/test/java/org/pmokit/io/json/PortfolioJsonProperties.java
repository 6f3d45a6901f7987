package org.pmokit.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.pmokit.core.Portfolio;
import org.pmokit.io.reading.Reading;
import org.pmokit.io.sample.Portfolios;

class PortfolioJsonProperties {

    @Provide
    Arbitrary<Portfolio> portfolios() {
        return Portfolios.any();
    }

    @Property(tries = 300)
    void what_is_written_is_read_back_equal(@ForAll("portfolios") Portfolio portfolio) {
        Reading reading = read(PortfolioJson.toText(portfolio));
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.notices()).isEmpty();
        assertThat(reading.orThrow()).isEqualTo(portfolio);
    }

    @Property(tries = 100)
    void the_text_of_a_portfolio_is_stable(@ForAll("portfolios") Portfolio portfolio) {
        String text = PortfolioJson.toText(portfolio);
        assertThat(PortfolioJson.toText(read(text).orThrow())).isEqualTo(text);
        assertThat(text).doesNotContain("\r").endsWith("}\n");
    }

    @Property(tries = 300)
    void a_document_cut_off_anywhere_is_told_and_never_thrown(
            @ForAll("portfolios") Portfolio portfolio, @ForAll double share) {
        byte[] bytes = PortfolioJson.toText(portfolio).getBytes(StandardCharsets.UTF_8);
        int length = (int) (Math.abs(share % 1.0) * (bytes.length - 2));
        Reading reading = PortfolioJson.read(new ByteArrayInputStream(bytes, 0, length), "cut.json");
        assertThat(reading.portfolio().isInvalid()).isTrue();
        assertThat(reading.problems()).isNotEmpty();
    }

    @Property(tries = 500)
    void a_document_with_one_changed_character_is_read_or_told_and_never_thrown(
            @ForAll("portfolios") Portfolio portfolio, @ForAll double share, @ForAll char replacement) {
        StringBuilder text = new StringBuilder(PortfolioJson.toText(portfolio));
        text.setCharAt((int) (Math.abs(share % 1.0) * (text.length() - 1)), replacement);
        Reading reading = read(text.toString());
        assertThat(reading.portfolio().isValid() || !reading.problems().isEmpty())
                .isTrue();
    }

    private static Reading read(String text) {
        return PortfolioJson.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "test.json");
    }
}
