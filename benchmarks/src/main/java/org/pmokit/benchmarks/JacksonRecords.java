package org.pmokit.benchmarks;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** The peer of our documents: plain Jackson on records with the fields that the synthetic portfolios have. */
final class JacksonRecords {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .changeDefaultPropertyInclusion(all -> all.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();
    private static final ObjectReader READER = MAPPER.readerFor(Document.class);
    private static final ObjectWriter WRITER = MAPPER.writer()
            .with(new DefaultPrettyPrinter()
                    .withArrayIndenter(new DefaultIndenter("  ", "\n"))
                    .withObjectIndenter(new DefaultIndenter("  ", "\n")));

    record Document(String format, int version, Header portfolio, List<Programme> programmes, List<Project> projects) {}

    record Header(
            String id,
            String name,
            @Nullable LocalDate statusDate,
            @Nullable String calendar) {}

    record Programme(String id, String title) {}

    record Project(
            String id,
            String title,
            String programme,
            LocalDate start,
            LocalDate finish,
            Finance finance,
            List<Milestone> milestones) {}

    record Finance(List<Figure> budget, List<Figure> forecast) {}

    record Figure(LocalDate asOf, Amount amount) {}

    record Milestone(String id, LocalDate baseline, List<Forecast> forecasts) {}

    record Forecast(LocalDate asOf, LocalDate date) {}

    record Amount(BigDecimal value, Currency currency) {

        @JsonCreator
        static Amount of(String text) {
            int blank = text.indexOf(' ');
            return new Amount(
                    new BigDecimal(text.substring(blank + 1)), Currency.getInstance(text.substring(0, blank)));
        }

        @JsonValue
        String text() {
            return currency.getCurrencyCode() + " " + value.toPlainString();
        }
    }

    private JacksonRecords() {}

    static Document read(byte[] json) {
        return READER.readValue(json);
    }

    static byte[] write(Document document) {
        return WRITER.writeValueAsBytes(document);
    }
}
