package org.pmokit.rules.catalog.capacity;

import java.time.LocalDate;
import java.util.List;
import org.pmokit.core.resource.Allocation;
import org.pmokit.core.resource.Resource;
import org.pmokit.core.role.Role;
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

/** PMO-CAP-005: people can do what they are booked for. */
public final class SkillMismatches {

    /** How many allocations may not fit. */
    public static final Threshold COUNT = Threshold.houseDefault("PMO-CAP-005/count", "0", MeasureUnit.COUNT);

    /** The rule. */
    public static final Rule<Resource> RULE = Rule.of("PMO-CAP-005", Resource.class)
            .group(RuleGroup.CAPACITY)
            .name("skill-mismatches")
            .title("Whoever is booked has the skill and the role that are asked for")
            .because("a name in a plan is not yet somebody who can do it")
            .measuredAs(
                    "allocations of a resource that are not over and ask for a skill that it does not have, or a role that it"
                            + " does not fill; of a resource without recorded skills or role it is not known")
            .remedy("Train, or find somebody who can.")
            .source("Skills in capacity plans")
            .askedOf(Role.PROJECT_MANAGER)
            .thresholds(COUNT)
            .check(SkillMismatches::judge);

    private SkillMismatches() {}

    private static Verdict judge(Resource resource, RuleContext context) {
        List<Allocation> asking = Bookings.of(resource, context).stream()
                .filter(each -> each.skill().isPresent() || each.role().isPresent())
                .toList();
        if (asking.isEmpty()) {
            return Verdict.notApplicable("it is asked for with a skill or a role");
        }
        List<Allocation> unfit = asking.stream()
                .filter(each -> !lacking(resource, each).isEmpty())
                .toList();
        Measurement measured = Measurement.of(unfit.size(), Operator.AT_MOST, context.of(COUNT));
        if (!measured.isWithinLimit()) {
            return new Verdict.Breached(
                    measured,
                    unfit.stream().map(each -> breach(resource, each, measured)).toList());
        }
        return asking.stream().allMatch(each -> isKnown(resource, each))
                ? Verdict.satisfied(measured)
                : Verdict.unknown(MissingFact.of("skills or role of a resource"));
    }

    private static boolean isKnown(Resource resource, Allocation allocation) {
        return (allocation.skill().isEmpty() || !resource.skills().isEmpty())
                && (allocation.role().isEmpty() || resource.role().isPresent());
    }

    /** What is known to be missing. */
    private static String lacking(Resource resource, Allocation allocation) {
        boolean unskilled = allocation
                .skill()
                .filter(skill ->
                        !resource.skills().isEmpty() && !resource.skills().contains(skill))
                .isPresent();
        boolean elsewhere = allocation
                .role()
                .filter(role ->
                        resource.role().filter(held -> !held.equals(role)).isPresent())
                .isPresent();
        return (unskilled
                        ? "has not the skill "
                                + allocation.skill().orElseThrow().code()
                        : "")
                + (unskilled && elsewhere ? ", " : "")
                + (elsewhere
                        ? "does not fill the role "
                                + allocation.role().orElseThrow().code()
                        : "");
    }

    private static Breach breach(Resource resource, Allocation allocation, Measurement measured) {
        return new Breach(
                allocation.component().value() + " "
                        + allocation
                                .period()
                                .firstDay()
                                .map(LocalDate::toString)
                                .orElse("always"),
                Rag.AMBER,
                measured,
                List.of(new Evidence.DoubtfulBooking(
                        allocation.component(), resource.title(), allocation.period(), lacking(resource, allocation))));
    }
}
