package org.pmokit.rules.catalog.capacity;

import java.math.BigDecimal;
import java.util.Optional;
import org.pmokit.core.resource.Resource;
import org.pmokit.core.resource.ResourceKind;
import org.pmokit.core.role.Role;
import org.pmokit.graph.capacity.ManyProjects;
import org.pmokit.rules.evidence.Evidence;
import org.pmokit.rules.rule.Limits;
import org.pmokit.rules.rule.MeasureUnit;
import org.pmokit.rules.rule.Rule;
import org.pmokit.rules.rule.RuleContext;
import org.pmokit.rules.rule.RuleGroup;
import org.pmokit.rules.rule.Threshold;
import org.pmokit.rules.rule.Verdict;

/** PMO-CAP-002: nobody works on too many projects at once. */
public final class ProjectsAtOnce {

    /** More are amber. */
    public static final Threshold AMBER = Threshold.houseDefault("PMO-CAP-002/amber", "3", MeasureUnit.COUNT);

    /** More are red. */
    public static final Threshold RED = Threshold.houseDefault("PMO-CAP-002/red", "5", MeasureUnit.COUNT);

    /** The rule. */
    public static final Rule<Resource> RULE = Rule.of("PMO-CAP-002", Resource.class)
            .group(RuleGroup.CAPACITY)
            .name("projects-at-once")
            .title("Nobody works on too many projects at once")
            .because("every further project costs the time of switching, however little it asks for")
            .measuredAs("most components for which a person is allocated on one day from the status date on")
            .remedy("Let the person finish some of them first, or give parts to others.")
            .source("Context switching; limits are a house default")
            .askedOf(Role.PROGRAMME_MANAGER)
            .thresholds(AMBER, RED)
            .appliesWhen("it is a person", resource -> resource.kind() == ResourceKind.PERSON)
            .check(ProjectsAtOnce::judge);

    private ProjectsAtOnce() {}

    private static Verdict judge(Resource resource, RuleContext context) {
        if (Bookings.of(resource, context).isEmpty()) {
            return Verdict.notApplicable("it is allocated from the status date on");
        }
        Limits limits = Limits.above(AMBER, RED).in(context);
        Optional<ManyProjects> most = Bookings.most(resource, context);
        BigDecimal count = BigDecimal.valueOf(most.map(ManyProjects::most).orElse(1));
        return most.flatMap(many -> limits.breach(
                        "", count, new Evidence.AtOnce(resource.id(), many.period(), many.most(), many.causes())))
                .map(Verdict::breached)
                .orElseGet(() -> Verdict.satisfied(limits.measured(count)));
    }
}
