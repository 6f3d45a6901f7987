package org.pmokit.io.register;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pmokit.core.Portfolio;
import org.pmokit.io.form.RegisterForm;
import org.pmokit.io.form.RegisterForms;

/** All registers, in the order in which they are read: what is named comes before what names it. */
public final class Registers {

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

    /** All of them. */
    public static final List<Register> ALL = all();

    private static final Map<String, Register> BY_NAME =
            ALL.stream().collect(Collectors.toUnmodifiableMap(Register::name, Function.identity()));
    private static final Map<Register, Integer> RANKS =
            ALL.stream().collect(Collectors.toUnmodifiableMap(Function.identity(), ALL::indexOf));

    /** Registers that are designed, but not read yet. */
    private static final Set<String> PLANNED = Set.of("skills");

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
                List.of(RegisterColumn.text("key").required(), RegisterColumn.text("value")),
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

    /**
     * The register of that name.
     *
     * @param name such as {@code projects}
     */
    public static Optional<Register> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    /**
     * Whether at least one of the parts of a carrier is a register.
     *
     * @param carrier of registers
     */
    public static boolean areIn(RegisterCarrier carrier) {
        return carrier.names().stream().anyMatch(BY_NAME::containsKey);
    }

    /**
     * All that a carrier may carry, as problems call them.
     *
     * @param carrier of registers
     */
    public static String names(RegisterCarrier carrier) {
        return ALL.stream().map(register -> carrier.placeOf(register.name())).collect(Collectors.joining(", "));
    }

    /**
     * Makes sure that registers can tell everything that a portfolio holds.
     *
     * @param portfolio to be written
     * @throws IllegalArgumentException with what could not be read back, if there is anything
     */
    public static void requireWritable(Portfolio portfolio) {
        RegisterForms.requireFormsFor(portfolio);
        ScheduleFaults.requireNone(portfolio);
    }

    static boolean isPlanned(String name) {
        return PLANNED.contains(name);
    }

    /** The names of people are kept apart: their register is known, and not read with a portfolio. */
    static boolean isApart(String name) {
        return name.equals("people");
    }

    /** Where a register comes in the order of reading. */
    static int rank(Register register) {
        return RANKS.getOrDefault(register, ALL.size());
    }
}
