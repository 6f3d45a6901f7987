package org.pmokit.io.csv;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.pmokit.core.identifier.ComponentKind;

/** All registers, in the order in which they are read: what is named comes before what names it. */
final class Registers {

    static final List<Register> ALL = List.of(
            Register.of("portfolio.csv", "key* value", Profile::read),
            Register.of("sources.csv", "key* title publisher date address", RiskRows::source),
            Register.of("units.csv", ComponentKind.UNIT, "id* title kind parent", OrganisationRows::unit),
            Register.of(
                    "programmes.csv",
                    ComponentKind.PROGRAMME,
                    "id* title parent description start finish delivered_by objectives",
                    DeliveryRows::programme),
            Register.of(
                    "projects.csv",
                    ComponentKind.PROJECT,
                    "id* title programme start finish actual_start actual_finish forecast_finish budget forecast_cost "
                            + "actual_cost status declared_rag description delivered_by sites suppliers teams deliverables "
                            + "objectives reported_on",
                    DeliveryRows::project),
            Register.of(
                    "milestones.csv",
                    ComponentKind.MILESTONE,
                    "project* id* title baseline forecast actual",
                    DeliveryRows::milestone),
            Register.of("milestone_forecasts.csv", "project* milestone* as_of* forecast*", FactRows::milestoneForecast),
            Register.of("finish_forecasts.csv", "project* as_of* forecast*", FactRows::finishForecast),
            Register.of("figures.csv", "component* measure* as_of amount*", FactRows::figure),
            Register.of("progress.csv", "component* as_of* complete* planned", FactRows::progress),
            Register.of("status.csv", "component* as_of* assessor* rating scale statement", FactRows::status),
            Register.of("tolerances.csv", "component* dimension* lower upper unit*", FactRows::tolerance),
            Register.of("gaps.csv", "component* fact* reason*", FactRows::gap),
            Register.of(
                    "objectives.csv",
                    ComponentKind.OBJECTIVE,
                    "id* title* parent component lead",
                    OrganisationRows::objective),
            Register.of("boards.csv", ComponentKind.BOARD, "id* title governs from to", OrganisationRows::board),
            Register.of(
                    "offices.csv",
                    ComponentKind.OFFICE,
                    "id* title type* level permanence* control serves services unit sourcing from to",
                    OrganisationRows::office),
            Register.of("reporting_lines.csv", "office* kind* to* role", OrganisationRows::reportingLine),
            Register.of("linked_teams.csv", "office* function* title unit", OrganisationRows::linkedTeam),
            Register.of("roles.csv", "component* role* person from to", OrganisationRows::role),
            Register.of(
                    "risks.csv",
                    ComponentKind.RISK,
                    "id* component* title raised closed owner response probability impact",
                    RiskRows::risk),
            Register.of(
                    "issues.csv",
                    ComponentKind.ISSUE,
                    "id* component* title raised closed owner response",
                    RiskRows::issue),
            Register.of(
                    "dependencies.csv",
                    ComponentKind.DEPENDENCY,
                    "giver* receiver* id title kind needed_by promised_by agreed",
                    DependencyRows::dependency),
            Register.of(
                    "overlap_decisions.csv",
                    "first* second* disposition* decided_by decided_on until reason",
                    RiskRows::overlapDecision));

    private static final Map<String, Register> BY_FILE =
            ALL.stream().collect(Collectors.toUnmodifiableMap(Register::file, Function.identity()));
    private static final Map<String, Integer> RANKS =
            ALL.stream().collect(Collectors.toUnmodifiableMap(Register::file, ALL::indexOf));

    /** Registers that are designed, but not read yet. */
    private static final Set<String> PLANNED = Set.of(
            "activities.csv",
            "links.csv",
            "performance.csv",
            "resources.csv",
            "benefits.csv",
            "calendars.csv",
            "calendar_exceptions.csv",
            "assumptions.csv",
            "changes.csv",
            "lessons.csv",
            "skills.csv",
            "stakeholders.csv");

    private Registers() {}

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
