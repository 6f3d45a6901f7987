package org.pmokit.examples.pmo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a house adds on the command line: a profile, rules, waivers, earlier reports. */
class HouseRulesTest {

    private static final Path HOUSE = Path.of("src/main/resources/house");
    private static final String RULES = HOUSE.resolve("rules.yaml").toString();
    private static final String PROFILE = HOUSE.resolve("profile.yaml").toString();

    @TempDir
    private Path folder;

    private record Run(int status, String out, String err) {}

    private static Run pmo(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int status = Pmo.run(new PrintWriter(out), new PrintWriter(err), arguments);
        return new Run(status, out.toString(), err.toString());
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @Test
    void rules_of_the_house_are_asked_and_say_why() {
        Run run = pmo("assess", "--rules-file", RULES, "--as-of", "2009-01-31", "--format", "json");

        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains("\"key\":\"ACME-101/project:")
                .contains("days(project.finish, project.expected_finish) is ")
                .contains("board of April 2009");
    }

    @Test
    void rules_of_the_house_are_in_the_printed_catalogue() {
        assertThat(pmo("rules", "--rules-file", RULES).out())
                .contains("ACME-102", "An open risk has an owner")
                .contains("PMO-FIN-001");
    }

    @Test
    void a_rule_that_does_not_fit_ends_with_its_place() throws IOException {
        String wrong =
                file("wrong.yaml", Files.readString(Path.of(RULES)).replace("project.finish,", "project.finnish,"));

        Run run = pmo("assess", "--rules-file", wrong);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("wrong.yaml:9:27: There is no fact \"finnish\" here. Maybe one of: finish,");
    }

    @Test
    void a_profile_may_speak_of_rules_of_the_house() throws IOException {
        String profile = file("profile.yaml", """
                name: strict
                thresholds:
                  ACME-101/amber: {value: 1, why: no day is spare}
                """);
        Run run =
                pmo("assess", "--rules-file", RULES, "--profile", profile, "--as-of", "2009-01-31", "--format", "json");

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("no day is spare");
        assertThat(pmo("assess", "--profile", profile).err()).contains("There is no threshold ACME-101/amber.");
    }

    @Test
    void the_profile_that_is_shipped_as_an_example_holds() {
        Run run = pmo("assess", "--profile", PROFILE, "--as-of", "2009-01-31", "--format", "json");

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("\"venues 2\"");
    }

    @Test
    void a_folder_of_earlier_reports_tells_what_is_getting_worse() throws IOException {
        for (String day : new String[] {"2008-06-30", "2009-01-31"}) {
            file(
                    day + ".json",
                    pmo("assess", "--as-of", day, "--format", "json").out());
        }

        Run run = pmo("assess", "--as-of", "2011-02-28", "--since", folder.toString());

        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("Since 2009-01-31").contains("Over 3 reports");
    }
}
