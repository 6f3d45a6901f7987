package org.pmokit.rules.catalog.office;

import java.util.List;
import java.util.stream.Stream;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.office.Office;
import org.pmokit.core.office.OfficeType;
import org.pmokit.core.office.ReportingLine;
import org.pmokit.core.role.Role;
import org.pmokit.core.role.RoleAssignment;
import org.pmokit.rules.evidence.Evidence;
import org.pmokit.rules.rag.Rag;
import org.pmokit.rules.rule.Breach;
import org.pmokit.rules.rule.MeasureUnit;
import org.pmokit.rules.rule.Measurement;
import org.pmokit.rules.rule.MissingFact;
import org.pmokit.rules.rule.Operator;
import org.pmokit.rules.rule.Rule;
import org.pmokit.rules.rule.RuleContext;
import org.pmokit.rules.rule.RuleGroup;
import org.pmokit.rules.rule.Threshold;
import org.pmokit.rules.rule.Verdict;

/** PMO-OFF-001: a programme office reports to the owner of its programme. */
public final class OfficeToOwner {

    /** How many lines to a senior responsible owner there must be at least. */
    public static final Threshold LEAST = Threshold.published(
                    "PMO-OFF-001/least",
                    "1",
                    MeasureUnit.COUNT,
                    "P3O: a programme office answers to the programme's owner")
            .stricterWhenGreater();

    /** The rule. */
    public static final Rule<Office> RULE = Rule.of("PMO-OFF-001", Office.class)
            .group(RuleGroup.OFFICE)
            .name("office-to-owner")
            .title("A programme office reports to the senior responsible owner of its programme")
            .because("an office can challenge at the highest level only if that level listens to it")
            .measuredAs("lines of reporting from the office to a senior responsible owner who is in post")
            .remedy("Give the office a governance line to the owner, and fill that role.")
            .source("P3O reporting lines; London 2012 case study in the P3O guidance")
            .askedOf(Role.HEAD_OF_OFFICE)
            .thresholds(LEAST)
            .appliesWhen("it is a programme office", office -> office.type() == OfficeType.PROGRAMME_OFFICE)
            .appliesWhen("it exists on the status date", (office, context) -> office.existsOn(context.asOf()))
            .check(OfficeToOwner::judge);

    private OfficeToOwner() {}

    private static Verdict judge(Office office, RuleContext context) {
        List<ComponentRef> lines = office.reportingLines().stream()
                .filter(line -> line.role()
                        .filter(Role.SENIOR_RESPONSIBLE_OWNER::equals)
                        .isPresent())
                .map(ReportingLine::to)
                .toList();
        Threshold least = context.of(LEAST);
        Measurement toOwners = Measurement.of(lines.size(), Operator.AT_LEAST, least);
        if (!toOwners.isWithinLimit()) {
            return Verdict.breached(
                    Breach.of(Rag.AMBER, toOwners, new Evidence.NoLineTo(office.id(), Role.SENIOR_RESPONSIBLE_OWNER)));
        }
        return inPost(lines, least, context);
    }

    private static Verdict inPost(List<ComponentRef> lines, Threshold least, RuleContext context) {
        long held = lines.stream()
                .filter(component -> owners(component, context).anyMatch(assignment -> !assignment.isVacant()))
                .count();
        Measurement measured = Measurement.of(held, Operator.AT_LEAST, least);
        if (measured.isWithinLimit()) {
            return Verdict.satisfied(measured);
        }
        List<ComponentRef> unrecorded = lines.stream()
                .filter(component -> owners(component, context).findAny().isEmpty())
                .toList();
        return unrecorded.isEmpty()
                ? Verdict.breached(new Breach("", Rag.RED, measured, vacancies(lines, context)))
                : Verdict.unknown(unrecorded.stream()
                        .map(component -> missing(component, context))
                        .toArray(MissingFact[]::new));
    }

    private static List<Evidence> vacancies(List<ComponentRef> lines, RuleContext context) {
        return lines.stream()
                .filter(component -> owners(component, context).allMatch(RoleAssignment::isVacant))
                .<Evidence>map(component -> new Evidence.Vacancy(component, Role.SENIOR_RESPONSIBLE_OWNER))
                .toList();
    }

    private static Stream<RoleAssignment> owners(ComponentRef component, RuleContext context) {
        return context.portfolio().rolesOn(component).stream()
                .filter(assignment -> assignment.role().equals(Role.SENIOR_RESPONSIBLE_OWNER)
                        && assignment.isInForceOn(context.asOf()));
    }

    private static MissingFact missing(ComponentRef component, RuleContext context) {
        String fact = "holder of the role senior responsible owner";
        return context.portfolio()
                .component(component)
                .map(known -> MissingFact.of(known, Role.SENIOR_RESPONSIBLE_OWNER.code(), fact))
                .orElseGet(() -> MissingFact.of(fact));
    }
}
