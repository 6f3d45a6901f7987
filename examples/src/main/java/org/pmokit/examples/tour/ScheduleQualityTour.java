package org.pmokit.examples.tour;

import java.io.PrintStream;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.pmokit.core.Portfolio;
import org.pmokit.examples.bundled.WorkedSchedule;
import org.pmokit.graph.quality.AssessedSchedules;
import org.pmokit.graph.quality.DcmaAssessment;
import org.pmokit.graph.quality.DcmaCheck;
import org.pmokit.graph.quality.DcmaResult;
import org.pmokit.graph.quality.DcmaSettings;
import org.pmokit.graph.quality.DcmaVariant.ExecutionFormula;
import org.pmokit.graph.quality.NetworkQuality;
import org.pmokit.graph.quality.QualityCount;
import org.pmokit.graph.quality.ScheduleFacts;
import org.pmokit.rules.HealthCheck;
import org.pmokit.rules.HealthReport;
import org.pmokit.rules.evidence.Names;
import org.pmokit.rules.practice.SchedulePractices;
import org.pmokit.rules.profile.ChoiceSetting;
import org.pmokit.rules.profile.Profile;
import org.pmokit.rules.profile.Profiles;
import org.pmokit.rules.rule.Assessment;
import org.pmokit.rules.rule.RuleGroup;

/** Whether a schedule can be relied on; the code of the chapter of the guide. */
public final class ScheduleQualityTour {

    private static final LocalDate STATUS = LocalDate.of(2026, 6, 30);

    private ScheduleQualityTour() {}

    static ScheduleFacts facts() {
        // begin: facts
        Portfolio portfolio = WorkedSchedule.portfolio();
        ScheduleFacts facts = AssessedSchedules.in(portfolio, LocalDate.of(2026, 6, 30))
                .of(WorkedSchedule.PROJECT)
                .orElseThrow();
        // end: facts
        return facts;
    }

    static void points(PrintStream out) {
        ScheduleFacts facts = facts();
        // begin: points
        DcmaAssessment points = DcmaAssessment.of(facts, DcmaSettings.PAM_200_1_2012);
        out.println(facts.discrete() + " pieces of work, " + facts.incomplete() + " open");
        for (DcmaResult result : points.results()) {
            String told = result.measured().map(ScheduleQualityTour::told).orElse("not assessed");
            out.println(result.check().number() + " " + result.check().code() + ": " + told);
        }
        // end: points
    }

    private static String told(DcmaResult.Measured measured) {
        return measured.numerator().toPlainString() + " of "
                + measured.denominator().toPlainString() + " = "
                + measured.value().setScale(4, RoundingMode.HALF_UP).toPlainString();
    }

    static void variants(PrintStream out) {
        ScheduleFacts facts = facts();
        // begin: variants
        for (ExecutionFormula formula : ExecutionFormula.values()) {
            DcmaSettings settings = DcmaSettings.builder().execution(formula).build();
            DcmaAssessment.of(facts, settings)
                    .result(DcmaCheck.BASELINE_EXECUTION_INDEX)
                    .measured()
                    .ifPresent(index -> out.println(index.variant() + ": " + told(index)));
        }
        // end: variants
    }

    static void rules(PrintStream out) {
        Portfolio portfolio = WorkedSchedule.portfolio();
        // begin: rules
        HealthReport report = HealthCheck.standard()
                .only(java.util.Set.of(RuleGroup.DCMA_14))
                .assess(portfolio, Assessment.asOf(STATUS));
        Names names = Names.in(report.portfolio());
        report.findings().stream().limit(3).forEach(finding -> out.println(finding.message(names)));
        // end: rules
    }

    static void profile(PrintStream out) {
        Portfolio portfolio = WorkedSchedule.portfolio();
        // begin: profile
        Profile house = Profile.named("planning-office")
                .addChoices(
                        ChoiceSetting.of("dcma-14/reading", "P6_VENDOR", "our planners check with that tool"),
                        ChoiceSetting.of("dcma-14/hard-constraints", "published", "we plan with late dates, too"))
                .build();
        HealthCheck standard = HealthCheck.standard().only(java.util.Set.of(RuleGroup.DCMA_14));
        Profiles profiles = Profiles.resolveOrThrow(List.of(house), standard.rules());
        HealthReport report = standard.under(profiles).assess(portfolio, Assessment.asOf(STATUS));
        out.println(profiles.differences().asText());
        // end: profile
        report.findings().stream()
                .filter(finding -> finding.key().rule().value().equals("PMO-DCM-001"))
                .forEach(finding -> out.println(finding.message(Names.in(report.portfolio()))));
    }

    static void network(PrintStream out) {
        ScheduleFacts facts = facts();
        // begin: network
        NetworkQuality quality = NetworkQuality.of(facts);
        QualityCount dangling = quality.dangling();
        out.println(dangling.counted() + " of " + dangling.among() + " dangle");
        out.println(quality.islands().offenders().size() + " stand apart");
        quality.drivingPath().forEach(step -> out.println(step.describe()));
        // end: network
    }

    static void practices(PrintStream out) {
        Portfolio portfolio = WorkedSchedule.portfolio();
        // begin: practices
        HealthReport report = HealthCheck.standard().assess(portfolio, Assessment.asOf(STATUS));
        SchedulePractices.of(report.verdictsOn(WorkedSchedule.PROJECT))
                .forEach(practice -> out.println(practice.describe()));
        // end: practices
    }

    /**
     * Prints all outputs of the chapter.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        points(System.out);
        variants(System.out);
        rules(System.out);
        profile(System.out);
        network(System.out);
        practices(System.out);
    }
}
