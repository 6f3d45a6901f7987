package org.pmokit.rules.catalog.schedule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.role.Role;
import org.pmokit.graph.quality.QualityCount;
import org.pmokit.graph.quality.ScheduleFacts;
import org.pmokit.rules.catalog.dcma.DcmaRules;
import org.pmokit.rules.evidence.Evidence;
import org.pmokit.rules.rag.Rag;
import org.pmokit.rules.rule.Breach;
import org.pmokit.rules.rule.Limits;
import org.pmokit.rules.rule.MeasureUnit;
import org.pmokit.rules.rule.Measurement;
import org.pmokit.rules.rule.MissingFact;
import org.pmokit.rules.rule.Rule;
import org.pmokit.rules.rule.RuleContext;
import org.pmokit.rules.rule.RuleGroup;
import org.pmokit.rules.rule.Threshold;
import org.pmokit.rules.rule.Verdict;

/**
 * A rule about a share of a schedule: of its activities, its work or its links.
 *
 * @param id such as {@code PMO-SCH-004}
 * @param name inside the group
 * @param words what people read
 * @param limits of the share
 * @param others thresholds besides
 * @param count what is counted; empty where dates are needed and cannot be calculated
 */
record NetworkRule(String id, String name, Words words, Limits limits, List<Threshold> others, Count count) {

    /**
     * What people read.
     *
     * @param title a sentence that holds when all is well
     * @param because the reason
     * @param counted what the numerator counts
     * @param among the population
     * @param remedy an instruction
     * @param source where it is published
     */
    record Words(String title, String because, String counted, String among, String remedy, String source) {}

    /** What is counted. */
    @FunctionalInterface
    interface Count {

        /**
         * Counts.
         *
         * @param facts of the schedule
         * @param context of the judgement
         */
        Optional<QualityCount> of(ScheduleFacts facts, RuleContext context);
    }

    /** Upper limits that are house defaults. */
    static Limits above(String id, String amber, String red) {
        return Limits.above(
                Threshold.houseDefault(id + "/amber", amber, MeasureUnit.RATIO),
                Threshold.houseDefault(id + "/red", red, MeasureUnit.RATIO));
    }

    Rule<Project> rule() {
        return Rule.of(id, Project.class)
                .group(RuleGroup.SCHEDULE)
                .name(name)
                .title(words.title())
                .because(words.because())
                .measuredAs(words.counted() + ", as a share of " + words.among())
                .remedy(words.remedy())
                .source(words.source())
                .askedOf(Role.PROJECT_MANAGER)
                .thresholds(Stream.concat(Stream.of(limits.amber(), limits.red()), others.stream())
                        .toArray(Threshold[]::new))
                .askedOnlyOf("project with a schedule", DcmaRules::projects)
                .afterStatus()
                .check(this::judge);
    }

    private Verdict judge(Project project, RuleContext context) {
        Optional<ScheduleFacts> facts = DcmaRules.schedules(context).of(project.id());
        if (facts.isEmpty()) {
            return Verdict.notApplicable("it has a schedule");
        }
        return count.of(facts.get(), context)
                .map(counted -> verdict(counted, context))
                .orElseGet(() -> Verdict.unknown(
                        MissingFact.of("dates: " + facts.get().obstacle().orElse(""))));
    }

    private Verdict verdict(QualityCount counted, RuleContext context) {
        if (counted.share().isEmpty()) {
            return Verdict.notApplicable("there is " + words.among());
        }
        BigDecimal share = counted.share().get().value();
        Limits here = limits.in(context);
        Measurement measurement = here.measured(share).toBuilder()
                .numerator(BigDecimal.valueOf(counted.counted()))
                .denominator(BigDecimal.valueOf(counted.among()))
                .offenders(counted.offenders())
                .build();
        Optional<Rag> colour = here.colourOf(share);
        return colour.map(rag -> Verdict.breached(Breach.of(rag, measurement, evidence(counted))))
                .orElseGet(() -> Verdict.satisfied(measurement));
    }

    private Evidence evidence(QualityCount counted) {
        return new Evidence.Counted(
                words.counted(),
                BigDecimal.valueOf(counted.counted()),
                BigDecimal.valueOf(counted.among()),
                "",
                List.copyOf(counted.offenders()));
    }
}
