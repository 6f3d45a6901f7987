package org.pmokit.rules.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pmokit.core.identifier.ProgrammeId;
import org.pmokit.core.problem.Problem;
import org.pmokit.core.role.Role;
import org.pmokit.rules.profile.InvalidProfileException;
import org.pmokit.rules.profile.Lock;
import org.pmokit.rules.profile.Profile;
import org.pmokit.rules.profile.RuleSetting;
import org.pmokit.rules.profile.Switch;
import org.pmokit.rules.profile.ThresholdSetting;
import org.pmokit.rules.rag.Rag;

class ProfileFileTest {

    private static final Profile EXPECTED = Profile.named("transport")
            .version("3")
            .extending("group")
            .addScope(ProgrammeId.of("RAIL"))
            .addThreshold(ThresholdSetting.of("PMO-FIN-001/amber", "0.05", "thin margins")
                    .locked())
            .addRule(RuleSetting.of("PMO-FIN-003")
                    .turned(Switch.OFF)
                    .rationale("none yet")
                    .build())
            .addRule(RuleSetting.of("PMO-GOV-001")
                    .colour(Rag.RED)
                    .owner(Role.SPONSOR)
                    .title("Somebody answers for it")
                    .remedy("Name one.")
                    .graceUntil(LocalDate.of(2026, 9, 30))
                    .lock(Lock.LOCKED)
                    .rationale("audit of May")
                    .build())
            .build();

    private static final String YAML = """
            name: transport
            version: 3
            extends: group
            scope: [programme:RAIL]
            thresholds:
              PMO-FIN-001/amber: {value: 0.05, why: thin margins, locked: true}
            rules:
              PMO-FIN-003: {turned: off, why: none yet}
              PMO-GOV-001:
                colour: red
                owner: sponsor
                title: Somebody answers for it
                remedy: Name one.
                grace-until: 2026-09-30
                locked: true
                why: audit of May
            """;

    private static final String JSON = """
            {
            \t"name": "transport", "version": "3", "extends": "group", "scope": ["programme:RAIL"],
            \t"thresholds": {"PMO-FIN-001/amber": {"value": 0.05, "why": "thin margins", "locked": true}},
            \t"rules": {
            \t\t"PMO-FIN-003": {"turned": "off", "why": "none yet"},
            \t\t"PMO-GOV-001": {"colour": "red", "owner": "sponsor", "title": "Somebody answers for it",
            \t\t\t"remedy": "Name one.", "grace-until": "2026-09-30", "locked": true, "why": "audit of May"}
            \t}
            }
            """;

    @Test
    void yaml_and_json_say_the_same() {
        assertThat(ProfileFile.parse(YAML, "p.yaml").get()).isEqualTo(EXPECTED);
        assertThat(ProfileFile.parse(JSON, "p.json").get()).isEqualTo(EXPECTED);
    }

    @Test
    void a_file_is_utf_8_with_or_without_a_mark(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("p.yaml"), "\uFEFFname: caf\u00e9\n", StandardCharsets.UTF_8);

        assertThat(ProfileFile.readOrThrow(file).name()).isEqualTo("caf\u00e9");
        Files.write(file, new byte[] {(byte) 0xff, (byte) 0xfe});
        assertThatThrownBy(() -> ProfileFile.readOrThrow(file))
                .isInstanceOf(InvalidProfileException.class)
                .hasMessageContaining("p.yaml: The file is not UTF-8.");
        assertThatThrownBy(() -> ProfileFile.readOrThrow(folder.resolve("none.yaml")))
                .hasMessageContaining("cannot be read (NoSuchFileException)");
    }

    @Test
    void every_problem_is_told_with_line_and_column() {
        assertThat(problems("""
                        name: a
                        colour: red
                        thresholds:
                          PMO-FIN-001/amber: {value: five}
                        rules:
                          fin-1: {turned: off, why: x}
                          PMO-FIN-003: {turned: never, grace-until: June, locked: perhaps, why: x}
                        scope: [PAY]
                        """))
                .containsExactly(
                        "p.yaml:2:9: There is no field \"colour\" here. Maybe one of: choices, extends, name, rules, scope,"
                                + " thresholds, version.",
                        "p.yaml:8:9: \"PAY\" is not a reference. Maybe write kind and id, such as \"project:PAY\".",
                        "p.yaml:4:30: \"five\" is not a number. Maybe write 0.05 for 5 %.",
                        "p.yaml:4:22: \"why\" is missing. Maybe say it.",
                        "p.yaml:6:10: A rule id is capitals and digits joined by hyphens, not \"fin-1\". Maybe write it"
                                + " like \"ACME-001\".",
                        "p.yaml:7:25: \"never\" is not known here. Maybe one of: false, off, on, true.",
                        "p.yaml:7:45: \"June\" is not a date. Maybe write it like 2026-06-30.",
                        "p.yaml:7:59: \"perhaps\" is neither true nor false. Maybe true.");
    }

    @Test
    void a_file_says_values_and_nothing_else() {
        assertThat(problems("name: !!java.lang.String x")).anyMatch(text -> text.contains("Tags (!) and anchors (&)"));
        assertThat(problems("a: &a [1]\nb: *a")).anyMatch(text -> text.contains("Tags (!) and anchors (&)"));
        assertThat(problems("b: *a")).anyMatch(text -> text.contains("An alias (*a) is not read here."));
        assertThat(problems("[".repeat(100_000))).anyMatch(text -> text.contains("nested deeper than 40 levels"));
        assertThat(problems("name: a\nname: b")).anyMatch(text -> text.contains("\"name\" is said twice."));
        assertThat(problems("name: [a")).anyMatch(text -> text.contains("The file cannot be read: "));
        assertThat(problems("")).containsExactly("p.yaml: The file is empty.");
        assertThat(problems("- a")).contains("p.yaml:1:1: Fields are expected here. Maybe write name: value.");
        assertThat(problems("name: a\nthresholds: {X/y: {value: 1e999999999, why: x}}"))
                .containsExactly("p.yaml:2:27: \"1e999999999\" is not a number. Maybe write 0.05 for 5 %.");
    }

    private static List<String> problems(String text) {
        return ProfileFile.parse(text, "p.yaml").fold(found -> found.asJava(), fine -> List.<Problem>of()).stream()
                .map(Problem::asText)
                .toList();
    }
}
