package org.pmokit.io.csv;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pmokit.io.form.RegisterForm;
import org.pmokit.io.form.RegisterForms;

/** All registers, in the order in which they are read: what is named comes before what names it. */
final class Registers {

    /** What problems are told about first; registers that are not named here follow in the order of their forms. */
    private static final List<String> ORDER = List.of(
            "portfolio.csv",
            "sources.csv",
            "units.csv",
            "programmes.csv",
            "projects.csv",
            "milestones.csv",
            "milestone_forecasts.csv",
            "finish_forecasts.csv",
            "figures.csv",
            "period_costs.csv",
            "progress.csv",
            "status.csv",
            "tolerances.csv",
            "gaps.csv",
            "schedules.csv",
            "activities.csv",
            "links.csv",
            "objectives.csv",
            "boards.csv",
            "offices.csv",
            "reporting_lines.csv",
            "linked_teams.csv",
            "roles.csv",
            "risks.csv",
            "issues.csv",
            "dependencies.csv",
            "overlap_decisions.csv");

    static final List<Register> ALL = all();

    private static final Map<String, Register> BY_FILE =
            ALL.stream().collect(Collectors.toUnmodifiableMap(Register::file, Function.identity()));
    private static final Map<String, Integer> RANKS =
            ALL.stream().collect(Collectors.toUnmodifiableMap(Register::file, ALL::indexOf));

    /** Registers that are designed, but not read yet. */
    private static final Set<String> PLANNED = Set.of("performance.csv", "resources.csv", "skills.csv");

    private Registers() {}

    private static List<Register> all() {
        Set<RegisterForm<?>> special = Set.of(
                RegisterForms.PROGRAMMES, RegisterForms.PROJECTS, RegisterForms.DEPENDENCIES, RegisterForms.SCHEDULES);
        Stream<Register> usual = RegisterForms.ALL.stream()
                .filter(form -> !special.contains(form))
                .flatMap(form -> RegisterTable.of(form).registers().stream());
        Register portfolio = Register.of(
                "portfolio.csv",
                Optional.empty(),
                List.of("key", "value"),
                List.of("key"),
                Profile::read,
                Profile::lines);
        return Stream.of(
                        Stream.of(portfolio),
                        DeliveryTables.ALL.stream(),
                        ScheduleTables.ALL.stream(),
                        Stream.of(DependencyRows.register()),
                        usual)
                .flatMap(registers -> registers)
                .sorted(Comparator.comparingInt(Registers::place))
                .toList();
    }

    private static int place(Register register) {
        int place = ORDER.indexOf(register.file());
        return place < 0 ? ORDER.size() : place;
    }

    static Optional<Register> named(String file) {
        return Optional.ofNullable(BY_FILE.get(file));
    }

    static boolean isPlanned(String file) {
        return PLANNED.contains(file);
    }

    /** Where a file comes in the order of reading; unknown ones last. */
    static int rank(String file) {
        return RANKS.getOrDefault(file, ALL.size());
    }

    static String names() {
        return ALL.stream().map(Register::file).collect(Collectors.joining(", "));
    }
}
