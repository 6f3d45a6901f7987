package org.pmokit.rules.catalog.dependency;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pmokit.core.delivery.DeliveryComponent;
import org.pmokit.core.delivery.ProjectStatus;
import org.pmokit.core.dependency.Dependency;
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

/** PMO-DEP-009: nobody waits for what was stopped. */
public final class StoppedGivers {

    /** How many may be so. */
    public static final Threshold COUNT = Threshold.houseDefault("PMO-DEP-009/count", "0", MeasureUnit.COUNT);

    /** The rule. */
    public static final Rule<DeliveryComponent> RULE = Rule.of("PMO-DEP-009", DeliveryComponent.class)
            .group(RuleGroup.DEPENDENCY)
            .name("stopped-givers")
            .title("The component waits for nothing that was stopped")
            .because("what was stopped delivers nothing, and its receivers are often the last to know")
            .measuredAs(
                    "incoming dependencies that were not delivered and whose giver is stopped or on hold; stopped is red"
                            + " unless the receiver can do without, on hold is amber")
            .remedy("Find another giver, take the work over, or change what the component is to deliver.")
            .source("Impact of stopping a component on its receivers")
            .askedOf(Role.PROGRAMME_MANAGER)
            .thresholds(COUNT)
            .appliesWhen("it is open", (component, context) -> component.isOpenOn(context.asOf()))
            .check(StoppedGivers::judge);

    private StoppedGivers() {}

    private record Halted(Dependency dependency, ProjectStatus status) {}

    private static Verdict judge(DeliveryComponent component, RuleContext context) {
        List<Dependency> open = Commitments.openTo(component, context).toList();
        if (open.isEmpty()) {
            return Verdict.notApplicable("it waits for others");
        }
        List<Halted> halted = new ArrayList<>();
        int unknown = 0;
        for (Dependency dependency : open) {
            Optional<ProjectStatus> status = status(dependency, context);
            unknown += status.isEmpty() ? 1 : 0;
            status.filter(known -> known == ProjectStatus.STOPPED || known == ProjectStatus.ON_HOLD)
                    .ifPresent(known -> halted.add(new Halted(dependency, known)));
        }
        Measurement measured = Measurement.of(halted.size(), Operator.AT_MOST, context.of(COUNT));
        if (!measured.isWithinLimit()) {
            return new Verdict.Breached(
                    measured,
                    halted.stream().map(each -> breach(each, measured)).toList());
        }
        return unknown == 0 ? Verdict.satisfied(measured) : Verdict.unknown(MissingFact.of("status of who gives"));
    }

    private static Optional<ProjectStatus> status(Dependency dependency, RuleContext context) {
        return Commitments.owner(dependency.giver(), context.portfolio())
                .flatMap(giver -> giver.statusOn(context.asOf()));
    }

    private static Breach breach(Halted halted, Measurement measured) {
        Dependency dependency = halted.dependency();
        boolean stopped = halted.status() == ProjectStatus.STOPPED;
        return new Breach(
                dependency.id().value(),
                stopped && !dependency.isDiscretionary() ? Rag.RED : Rag.AMBER,
                measured,
                List.of(new Evidence.OpenCommitment(
                        dependency.id(),
                        dependency.giver(),
                        dependency.receiver(),
                        "the giver is " + halted.status().code())));
    }
}
