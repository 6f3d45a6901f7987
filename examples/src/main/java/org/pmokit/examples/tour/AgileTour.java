package org.pmokit.examples.tour;

import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pmokit.core.agile.Approach;
import org.pmokit.core.agile.Commitment;
import org.pmokit.core.agile.DeliveryApproach;
import org.pmokit.core.agile.EngagementAdvice;
import org.pmokit.core.agile.EngagementEvidence;
import org.pmokit.core.agile.EngagementReason;
import org.pmokit.core.agile.FlowMetrics;
import org.pmokit.core.agile.Impediment;
import org.pmokit.core.agile.Iteration;
import org.pmokit.core.agile.IterationObjective;
import org.pmokit.core.agile.ReleaseForecast;
import org.pmokit.core.agile.RiskExposure;
import org.pmokit.core.agile.Team;
import org.pmokit.core.agile.TeamRecord;
import org.pmokit.core.agile.TeamReview;
import org.pmokit.core.agile.WorkItem;
import org.pmokit.core.agile.WorkItemType;
import org.pmokit.core.date.DateRange;
import org.pmokit.core.identifier.ImpedimentId;
import org.pmokit.core.identifier.IterationId;
import org.pmokit.core.identifier.ProjectId;
import org.pmokit.core.identifier.TeamId;
import org.pmokit.core.identifier.WorkItemId;
import org.pmokit.core.money.Ratio;
import org.pmokit.core.money.Sample;
import org.pmokit.core.register.Recorded;

/** The calls of the chapter on agile delivery. */
public final class AgileTour {

    private static final ProjectId PORTAL = ProjectId.of("PORTAL");
    private static final TeamId FORMS = TeamId.of("FORMS");
    private static final DateRange MARCH = DateRange.ofClosed(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 29));

    private AgileTour() {}

    /**
     * Runs every part of the chapter.
     *
     * @param arguments not used
     */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        approach(out);
        flow(out);
        predictability(out);
        forecast(out);
        advice(out);
        review(out);
    }

    static void approach(PrintStream out) {
        // begin: approach
        Approach before = Approach.of(PORTAL, DeliveryApproach.PREDICTIVE);
        Approach after = Approach.builder()
                .component(PORTAL)
                .approach(DeliveryApproach.HYBRID)
                .since(LocalDate.of(2026, 1, 5))
                .reason("The law fixes the date, the forms may follow demand")
                .build();
        Approach held =
                Approach.on(List.of(before, after), LocalDate.of(2026, 3, 1)).orElseThrow();
        out.println(held.approach().code() + ": " + held.reason().orElseThrow());
        // end: approach
    }

    static TeamRecord team() {
        // begin: team
        Team forms = Team.builder()
                .id(FORMS)
                .component(PORTAL)
                .wipLimit(2)
                .addDefinitionOfDone("tested by a citizen")
                .build();
        List<Recorded> facts = new ArrayList<>(List.of(
                done("W-1", WorkItemType.STORY, 2, 4),
                done("W-2", WorkItemType.STORY, 4, 8),
                done("W-3", WorkItemType.DEFECT, 9, 11),
                done("W-4", WorkItemType.STORY, 11, 19),
                story("W-5", 2),
                story("W-6", 20),
                story("W-7", 26)));
        // end: team
        facts.add(iteration(1, 20, 18));
        facts.add(iteration(2, 20, 12));
        facts.add(Impediment.builder()
                .id(ImpedimentId.of("IMP-1"))
                .team(FORMS)
                .title("No access to the register of residents")
                .raised(LocalDate.of(2026, 3, 9))
                .build());
        return TeamRecord.of(forms, facts);
    }

    private static WorkItem done(String id, WorkItemType type, int started, int done) {
        return item(id, type)
                .started(LocalDate.of(2026, 3, started))
                .done(LocalDate.of(2026, 3, done))
                .build();
    }

    private static WorkItem story(String id, int started) {
        return item(id, WorkItemType.STORY)
                .started(LocalDate.of(2026, 3, started))
                .build();
    }

    private static WorkItem.Builder item(String id, WorkItemType type) {
        return WorkItem.builder().id(WorkItemId.of(id)).type(type).team(FORMS);
    }

    private static Iteration iteration(int number, long planned, long completed) {
        return Iteration.builder()
                .id(IterationId.of("S-" + number))
                .team(FORMS)
                .start(LocalDate.of(2026, 3, 2).plusWeeks(2L * (number - 1)))
                .finish(LocalDate.of(2026, 3, 15).plusWeeks(2L * (number - 1)))
                .committedPoints(BigDecimal.valueOf(planned))
                .completedPoints(BigDecimal.valueOf(completed))
                .build();
    }

    static void flow(PrintStream out) {
        // begin: flow
        FlowMetrics flow = FlowMetrics.of(team(), MARCH);
        Sample days = flow.cycleTimes().orElseThrow();
        out.println("done " + flow.throughput() + ", a week " + flow.throughputPerWeek());
        out.println("half within " + days.nearestRank(FlowMetrics.P50) + " days, 85 of 100 within "
                + days.nearestRank(FlowMetrics.P85));
        out.println("in progress on average " + flow.averageInProgress());
        out.println("by type " + flow.distribution());
        // end: flow
    }

    static void predictability(PrintStream out) {
        // begin: predictability
        Iteration increment = Iteration.builder()
                .id(IterationId.of("PI-1"))
                .team(FORMS)
                .start(LocalDate.of(2026, 1, 5))
                .finish(LocalDate.of(2026, 3, 29))
                .addObjectives(
                        IterationObjective.of("Forms for parents", Commitment.COMMITTED, 10, 8),
                        IterationObjective.of("Payment by card", Commitment.COMMITTED, 10, 8),
                        IterationObjective.of("Plain language", Commitment.STRETCH, 5, 4))
                .build();
        out.println("with stretch " + increment.predictability().orElseThrow().asPercent(0));
        out.println("without "
                + increment.predictabilityWithoutStretch().orElseThrow().asPercent(0));
        // end: predictability
    }

    static void forecast(PrintStream out) {
        // begin: forecast
        ReleaseForecast forecast = new ReleaseForecast(List.of(4, 6, 5, 3, 7, 5, 6, 4, 5, 5), 60);
        Sample weeks = forecast.simulate(7, 10_000);
        out.println("mean " + forecast.meanWeeks() + " weeks");
        out.println("half of the runs need " + weeks.nearestRank(FlowMetrics.P50) + ", 85 of 100 at most "
                + weeks.nearestRank(FlowMetrics.P85));
        out.println(
                "within 12 weeks " + weeks.shareWithin(BigDecimal.valueOf(12)).asPercent(0));
        // end: forecast
    }

    static void advice(PrintStream out) {
        // begin: advice
        EngagementEvidence evidence = new EngagementEvidence(
                Optional.of(Ratio.of("0.9")),
                Optional.of(1),
                Optional.empty(),
                Optional.of(RiskExposure.HIGH),
                EngagementEvidence.Regulation.NONE);
        EngagementAdvice advice = EngagementAdvice.of(evidence, EngagementAdvice.Limits.HOUSE_DEFAULT);
        out.println(advice.engagement().code() + " "
                + advice.reasons().stream().map(EngagementReason::code).toList());
        // end: advice
    }

    static void review(PrintStream out) {
        // begin: review
        TeamReview.HOUSE_DEFAULT
                .findings(team(), MARCH)
                .forEach(finding -> out.println(finding.check() + " " + finding.message()));
        // end: review
    }
}
