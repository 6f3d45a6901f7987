package org.pmokit.io.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pmokit.core.Portfolio;
import org.pmokit.core.PortfolioDraft;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.identifier.LessonId;
import org.pmokit.core.identifier.ProjectId;
import org.pmokit.core.money.Money;
import org.pmokit.core.problem.Origin;
import org.pmokit.core.problem.Problem;
import org.pmokit.core.register.Recorded;
import org.pmokit.io.codec.ProblemLog;
import org.pmokit.io.form.Parts;
import org.pmokit.io.form.RegisterForm;
import org.pmokit.io.form.Scalars;
import org.pmokit.io.form.Shape;
import org.pmokit.io.reading.Reading;

/** A type that no register knows becomes files by its form alone. */
class RegisterTableTest {

    private static final ProjectId PAY = ProjectId.of("PAY");

    /** A fact without an id, told apart by component and round; it lists actions and may have an approval. */
    public record Retrospective(
            ComponentRef component,
            String round,
            Optional<Approval> approval,
            List<String> tags,
            Optional<Integer> votes,
            Optional<Money> saving,
            List<Action> actions)
            implements Recorded {

        @Override
        public String path() {
            return "retrospectives[" + component.value() + "," + round + "]";
        }

        @Override
        public Optional<ComponentRef> about() {
            return Optional.of(component);
        }
    }

    public record Approval(Optional<LocalDate> on, Optional<String> by) {}

    public record Action(String what, Optional<LessonId> lesson) {}

    private static final Shape<Approval, Parts> APPROVAL = Shape.<Approval>of(
                    parts -> new Approval(parts.maybe("on"), parts.maybe("by")))
            .optional("on", Scalars.DATE, Approval::on, Parts.put("on"))
            .optional("by", Scalars.TEXT, Approval::by, Parts.put("by"));
    private static final Shape<Action, Parts> ACTION = Shape.<Action>of(
                    parts -> new Action(parts.the("what"), parts.maybe("lesson")))
            .mandatory("what", Scalars.TEXT, Action::what, Parts.put("what"))
            .optional("lesson", Scalars.id(LessonId::of), Action::lesson, Parts.put("lesson"));
    private static final Shape<Retrospective, Parts> RETROSPECTIVE = Shape.<Retrospective>of(parts -> new Retrospective(
                    parts.the("component"),
                    parts.the("round"),
                    parts.maybe("approval"),
                    parts.all("tags"),
                    parts.maybe("votesCast"),
                    parts.maybe("saving"),
                    parts.all("actions")))
            .mandatory("component", Scalars.REFERENCE, Retrospective::component, Parts.put("component"))
            .mandatory("round", Scalars.TEXT, Retrospective::round, Parts.put("round"))
            .optional("approval", APPROVAL, Retrospective::approval, Parts.put("approval"))
            .list("tags", Scalars.TEXT, Retrospective::tags, Parts.put("tags"))
            .optional("votesCast", Scalars.WHOLE, Retrospective::votes, Parts.put("votesCast"))
            .optional("saving", Scalars.MONEY, Retrospective::saving, Parts.put("saving"))
            .list("actions", ACTION, Retrospective::actions, Parts.put("actions"));
    private static final RegisterTable<Retrospective, ?> TABLE = RegisterTable.of(
            RegisterForm.of("teamRetrospectives", Retrospective.class, RETROSPECTIVE, "component", "round"));

    @Test
    void the_form_says_files_and_columns() {
        List<Register> registers = TABLE.registers();
        assertThat(registers)
                .extracting(Register::file)
                .containsExactly("team_retrospectives.csv", "team_retrospectives_actions.csv");
        assertThat(registers.get(0).header())
                .containsExactly("component", "round", "approval_on", "approval_by", "tags", "votes_cast", "saving");
        assertThat(registers.get(1).header()).containsExactly("component", "round", "what", "lesson");
        assertThat(registers.get(0).required()).containsExactly("component", "round");
        assertThat(registers.get(1).required()).containsExactly("component", "round", "what");
    }

    @Test
    void what_is_written_is_read_back_with_its_lists_in_order() {
        Portfolio portfolio = PortfolioDraft.named("Change")
                .add(Project.of(PAY, "Pay"))
                .add(new Retrospective(
                        PAY,
                        "=1",
                        Optional.of(new Approval(Optional.empty(), Optional.empty())),
                        List.of("a;b", " ", "\\"),
                        Optional.of(-3),
                        Optional.of(Money.of("-0.5", "XXX")),
                        List.of(new Action("second", Optional.empty()), new Action("first", Optional.empty()))))
                .add(new Retrospective(
                        PAY, "2", Optional.empty(), List.of(), Optional.empty(), Optional.empty(), List.of()))
                .resolveOrThrow();
        assertThat(TABLE.registers().get(0).rows(portfolio))
                .containsExactly(
                        List.of("project:PAY", "'=1", "-", "", "a\\;b;' ;\\\\", "-3", "XXX -0.5"),
                        List.of("project:PAY", "2", "", "", "", "", ""));
        Reading reading = read(
                TABLE.registers().get(0).rows(portfolio).toList(),
                TABLE.registers().get(1).rows(portfolio).toList());
        assertThat(reading.orThrow().all(Retrospective.class)).isEqualTo(portfolio.all(Retrospective.class));
    }

    @Test
    void a_key_may_be_written_in_several_ways() {
        Reading reading = read(
                List.of(List.of("PAY", " 1 ", "", "", "", "", "")), List.of(List.of("project:PAY", "1", "act", "")));
        assertThat(reading.orThrow().all(Retrospective.class))
                .singleElement()
                .satisfies(told -> assertThat(told.actions()).hasSize(1));
    }

    @Test
    void rows_of_a_list_that_belong_to_nothing_or_name_nothing_are_told_where_they_stand() {
        Reading reading = read(
                List.of(List.of("PAY", "1", "soon", "", "", "3.5", "")),
                List.of(List.of("PAY", "7", "act", ""), List.of("PAY", "1", "act", "L9"), List.of("PAY", "1", "", "")));
        assertThat(reading.problems().stream().map(RegisterTableTest::brief))
                .containsExactly(
                        "team_retrospectives.csv:2:approval_on malformed-value",
                        "team_retrospectives.csv:2:votes_cast malformed-value",
                        "team_retrospectives_actions.csv:2:component unknown-reference",
                        "team_retrospectives_actions.csv:3:lesson unknown-reference",
                        "team_retrospectives_actions.csv:4:what missing-value");
        assertThat(reading.problems()).allMatch(problem -> problem.advice().isPresent());
    }

    @Test
    void a_list_without_keys_is_refused_when_the_register_is_made() {
        assertThatThrownBy(() -> RegisterTable.of(RegisterForm.of("loose", Retrospective.class, RETROSPECTIVE)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("loose_actions.csv");
    }

    @SafeVarargs
    private static Reading read(List<List<String>>... files) {
        ProblemLog log = new ProblemLog(100, Comparator.comparing(Origin::file));
        Assembly assembly = new Assembly(new Profile("Change"), log);
        assembly.add(new ComponentEntry(
                PAY, Origin.file("projects.csv"), Project.builder().id(PAY).title("Pay")));
        for (int place = 0; place < files.length; place++) {
            read(TABLE.registers().get(place), files[place], assembly, log);
        }
        return log.conclude(assembly.draft(), new Place(assembly, Map.of())::complete);
    }

    private static void read(Register register, List<List<String>> rows, Assembly assembly, ProblemLog log) {
        Map<String, Integer> positions = new HashMap<>();
        register.header().forEach(column -> positions.put(column, positions.size()));
        int line = 2;
        for (List<String> cells : rows) {
            register.reader()
                    .read(
                            new Row(
                                    register,
                                    positions,
                                    cells,
                                    Origin.file(register.file()).atRow(line++),
                                    log),
                            assembly);
        }
    }

    private static String brief(Problem problem) {
        return problem.origin().map(Origin::asText).orElse("-") + " " + problem.code();
    }
}
