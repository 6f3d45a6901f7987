package org.pmokit.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.pmokit.core.Portfolio;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.identifier.ProjectId;
import org.pmokit.core.problem.Problem;
import org.pmokit.core.problem.ProblemCode;
import org.pmokit.core.problem.Severity;
import org.pmokit.io.reading.ReadLimits;

class UnknownFieldsTest {

    private static final String DOCUMENT = """
            {
              "format": "pmokit-portfolio",
              "version": 1,
              "portfolio": {
                "id": "P",
                "name": "Change",
                "motto": "on time"
              },
              "projects": [
                {
                  "id": "PAY",
                  "title": "Payroll"
                },
                {
                  "id": "HR",
                  "title": "Hiring",
                  "mood": {
                    "score": 0.10000000000000000000000000001,
                    "words": [
                      "calm",
                      null,
                      true
                    ]
                  },
                  "weight": 1E+400
                }
              ],
              "risks": [
                {
                  "id": "R1",
                  "component": "project:PAY",
                  "title": "Late",
                  "colour": "red"
                }
              ],
              "ideas": [
                {
                  "id": "I1",
                  "title": "One form",
                  "moves": [
                    {
                      "to": "screened",
                      "on": "2026-01-02"
                    },
                    {
                      "to": "experiment",
                      "on": "2026-02-02",
                      "room": "B"
                    }
                  ]
                }
              ],
              "plugin": {
                "version": 7
              }
            }
            """;

    @Test
    void unknown_fields_are_written_back_where_they_stood_digit_for_digit() {
        LenientReading read = read(DOCUMENT);
        assertThat(read.reading().problems()).isEmpty();
        assertThat(read.unknownFields().paths())
                .containsExactly(
                        "portfolio.motto",
                        "projects[HR].mood",
                        "projects[HR].weight",
                        "risks[R1].colour",
                        "ideas[I1].moves[1].room",
                        "plugin");
        assertThat(text(read.reading().orThrow(), read.unknownFields())).isEqualTo(DOCUMENT);
    }

    @Test
    void each_unknown_field_is_a_notice_with_its_place() {
        LenientReading read = read(DOCUMENT);
        assertThat(read.reading().notices())
                .hasSize(6)
                .allMatch(notice -> notice.severity() == Severity.NOTICE)
                .extracting(Problem::path)
                .contains("portfolio.motto", "projects[1].mood", "risks[0].colour", "plugin");
    }

    @Test
    void the_fields_follow_their_value_through_edits_and_go_with_it() {
        LenientReading read = read(DOCUMENT);
        Portfolio portfolio = read.reading().orThrow();
        Portfolio renamed = portfolio
                .replacing(portfolio.entry(ProjectId.of("HR")).map(Project.class::cast).orElseThrow().toBuilder()
                        .title("Joiners")
                        .build())
                .get();
        assertThat(text(renamed, read.unknownFields())).contains("\"title\": \"Joiners\",\n      \"mood\": {");
        Portfolio without =
                portfolio.toDraft().remove(ProjectId.of("HR")).resolve().get();
        assertThat(text(without, read.unknownFields())).doesNotContain("mood").contains("\"colour\": \"red\"");
    }

    @Test
    void strict_reading_refuses_the_same_document() {
        assertThat(PortfolioJson.read(stream(DOCUMENT), "strict.json").problems())
                .extracting(Problem::code)
                .contains(ProblemCode.UNKNOWN_FIELD);
    }

    @Test
    void an_unknown_field_told_twice_is_an_error() {
        LenientReading read = read(DOCUMENT.replace("\"motto\": \"on time\"", "\"motto\": 1,\n\"motto\": 2"));
        assertThat(read.reading().problems())
                .anyMatch(problem -> problem.message().contains("motto"));
    }

    private static LenientReading read(String text) {
        return PortfolioJson.readLeniently(stream(text), "test.json", ReadLimits.standard());
    }

    private static ByteArrayInputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(Portfolio portfolio, UnknownFields unknown) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PortfolioJson.write(portfolio, unknown, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
