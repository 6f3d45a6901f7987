package org.pmokit.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.pmokit.core.Portfolio;
import org.pmokit.io.sample.Portfolios;

/** The published schema, held against an independent validator. */
class PortfolioSchemaTest {

    private static final Path SHIPPED = Path.of("src/main/resources/org/pmokit/io/json/portfolio-1.schema.json");
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(PortfolioJson.schema());

    @Provide
    Arbitrary<Portfolio> portfolios() {
        return Portfolios.any();
    }

    @Property(tries = 100)
    void every_document_that_is_written_is_valid(@ForAll("portfolios") Portfolio portfolio) {
        assertThat(errors(PortfolioJson.toText(portfolio))).isEmpty();
    }

    @Example
    void what_the_schema_refuses_the_reader_refuses() {
        String valid = """
                {"format": "pmokit-portfolio", "version": 1, "portfolio": {"name": "P"},
                 "projects": [{"id": "A", "title": "A", "status": "planned", "start": "2026-01-01"}]}""";
        assertThat(refusedByBoth(valid)).containsOnly(false);
        assertThat(refusedByBoth(valid.replace("\"version\": 1", "\"version\": 2")))
                .containsOnly(true);
        assertThat(refusedByBoth(valid.replace("\"id\": \"A\", ", ""))).containsOnly(true);
        assertThat(refusedByBoth(valid.replace("planned", "dreamt of"))).containsOnly(true);
        assertThat(refusedByBoth(valid.replace("\"title\": \"A\"", "\"title\": 7")))
                .containsOnly(true);
        assertThat(refusedByBoth(valid.replace("\"title\"", "\"titel\""))).containsOnly(true);
        assertThat(refusedByBoth(valid.replace("\"name\": \"P\"", ""))).containsOnly(true);
        assertThat(refusedByBoth(valid.replace("\"projects\"", "\"projekts\""))).containsOnly(true);
    }

    @Example
    void the_schema_is_itself_valid_against_its_dialect() {
        Schema dialect = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(com.networknt.schema.SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        assertThat(dialect.validate(PortfolioJson.schema(), InputFormat.JSON)).isEmpty();
    }

    @Example
    void the_shipped_schema_is_the_one_of_this_version() throws IOException {
        if (Boolean.getBoolean("pmokit.write")) {
            Files.createDirectories(SHIPPED.getParent());
            Files.writeString(SHIPPED, PortfolioJson.schema());
        }
        try (InputStream in = PortfolioJson.class.getResourceAsStream("portfolio-1.schema.json")) {
            assertThat(in).as("the schema beside PortfolioJson").isNotNull();
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(PortfolioJson.schema());
        }
    }

    private static List<Boolean> refusedByBoth(String document) {
        boolean reader = PortfolioJson.read(
                        new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)), "test.json")
                .portfolio()
                .isInvalid();
        return List.of(!errors(document).isEmpty(), reader);
    }

    private static List<Error> errors(String document) {
        return SCHEMA.validate(document, InputFormat.JSON);
    }
}
