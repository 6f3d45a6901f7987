package org.pmokit.core;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.pmokit.core.ValueTypesTest.ValueType;
import org.pmokit.core.agile.Approach;
import org.pmokit.core.agile.Coaching;
import org.pmokit.core.agile.Commitment;
import org.pmokit.core.agile.DeliveryApproach;
import org.pmokit.core.agile.Deployment;
import org.pmokit.core.agile.FlowDirection;
import org.pmokit.core.agile.Impediment;
import org.pmokit.core.agile.InformationFlow;
import org.pmokit.core.agile.Iteration;
import org.pmokit.core.agile.IterationObjective;
import org.pmokit.core.agile.ScrumEvent;
import org.pmokit.core.agile.ScrumEventKind;
import org.pmokit.core.agile.Team;
import org.pmokit.core.agile.TeamImprovement;
import org.pmokit.core.agile.WorkItem;
import org.pmokit.core.agile.WorkItemType;
import org.pmokit.core.identifier.BenefitId;
import org.pmokit.core.identifier.DecisionId;
import org.pmokit.core.identifier.ImpedimentId;
import org.pmokit.core.identifier.IterationId;
import org.pmokit.core.identifier.MilestoneId;
import org.pmokit.core.identifier.ObjectiveId;
import org.pmokit.core.identifier.PersonId;
import org.pmokit.core.identifier.ProjectId;
import org.pmokit.core.identifier.StrategyChangeId;
import org.pmokit.core.identifier.TeamId;
import org.pmokit.core.identifier.UnitId;
import org.pmokit.core.identifier.WorkItemId;
import org.pmokit.core.money.Ratio;
import org.pmokit.core.provenance.Certainty;
import org.pmokit.core.provenance.Provenance;
import org.pmokit.core.role.Role;
import org.pmokit.core.strategy.Contribution;
import org.pmokit.core.strategy.Measurement;
import org.pmokit.core.strategy.ObjectiveForecast;
import org.pmokit.core.strategy.PerformanceMeasure;
import org.pmokit.core.strategy.StrategyChange;
import org.pmokit.core.strategy.StrategyChangeKind;
import org.pmokit.core.strategy.StrategyNotice;
import org.pmokit.core.strategy.StrengthScale;

/** The generated value types of strategy and agile delivery, for {@link ValueTypesTest}. */
final class StrategyAndAgileValues {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);
    private static final Provenance TOLD = Provenance.of(Certainty.VERIFIED, "SRC");
    private static final ProjectId PAYROLL = ProjectId.of("PAY");
    private static final ObjectiveId O = ObjectiveId.of("O");
    private static final TeamId T = TeamId.of("T");
    private static final PersonId PERSON = PersonId.of("j.silva");
    private static final StrategyChangeId CHANGE = StrategyChangeId.of("SC");

    private StrategyAndAgileValues() {}

    static Stream<ValueType> types() {
        return Stream.of(
                new ValueType(
                        Contribution.class,
                        List.of("component", "objective"),
                        () -> Contribution.builder().build(),
                        () -> Contribution.builder()
                                .component(PAYROLL)
                                .objective(O)
                                .build(),
                        () -> contribution(),
                        () -> contribution().toBuilder().build()),
                new ValueType(
                        PerformanceMeasure.class,
                        List.of("objective", "name"),
                        () -> PerformanceMeasure.builder().build(),
                        () -> PerformanceMeasure.builder()
                                .objective(O)
                                .name("n")
                                .build(),
                        () -> performanceMeasure(),
                        () -> performanceMeasure().toBuilder().build()),
                new ValueType(
                        ObjectiveForecast.class,
                        List.of("objective", "asOf"),
                        () -> ObjectiveForecast.builder().build(),
                        () -> ObjectiveForecast.builder().objective(O).asOf(DAY).build(),
                        () -> objectiveForecast(),
                        () -> objectiveForecast().toBuilder().build()),
                new ValueType(
                        StrategyChange.class,
                        List.of("id", "objective", "kind", "on"),
                        () -> StrategyChange.builder().build(),
                        () -> StrategyChange.builder()
                                .id(CHANGE)
                                .objective(O)
                                .kind(StrategyChangeKind.REWORDED)
                                .on(DAY)
                                .build(),
                        () -> strategyChange(),
                        () -> strategyChange().toBuilder().build()),
                new ValueType(
                        StrategyNotice.class,
                        List.of("change", "recipient", "due"),
                        () -> StrategyNotice.builder().build(),
                        () -> StrategyNotice.builder()
                                .change(CHANGE)
                                .recipient(PAYROLL)
                                .due(DAY)
                                .build(),
                        () -> strategyNotice(),
                        () -> strategyNotice().toBuilder().build()),
                new ValueType(
                        Approach.class,
                        List.of("component", "approach"),
                        () -> Approach.builder().build(),
                        () -> Approach.builder()
                                .component(PAYROLL)
                                .approach(DeliveryApproach.AGILE)
                                .build(),
                        () -> approach(),
                        () -> approach().toBuilder().build()),
                new ValueType(
                        InformationFlow.class,
                        List.of("sender", "receiver", "subject", "direction"),
                        () -> InformationFlow.builder().build(),
                        () -> InformationFlow.builder()
                                .sender(T)
                                .receiver(PAYROLL)
                                .subject("progress")
                                .direction(FlowDirection.BOTH)
                                .build(),
                        () -> informationFlow(),
                        () -> informationFlow().toBuilder().build()),
                new ValueType(
                        Team.class,
                        List.of("id"),
                        () -> Team.builder().build(),
                        () -> Team.builder().id(T).build(),
                        () -> team(),
                        () -> team().toBuilder().build()),
                new ValueType(
                        Iteration.class,
                        List.of("id", "team", "start", "finish"),
                        () -> Iteration.builder().build(),
                        () -> Iteration.builder()
                                .id(IterationId.of("S"))
                                .team(T)
                                .start(DAY)
                                .finish(DAY)
                                .build(),
                        () -> iteration(),
                        () -> iteration().toBuilder().build()),
                new ValueType(
                        WorkItem.class,
                        List.of("id", "type"),
                        () -> WorkItem.builder().build(),
                        () -> WorkItem.builder()
                                .id(WorkItemId.of("W"))
                                .type(WorkItemType.DEFECT)
                                .build(),
                        () -> workItem(),
                        () -> workItem().toBuilder().build()),
                new ValueType(
                        Impediment.class,
                        List.of("id", "team", "title", "raised"),
                        () -> Impediment.builder().build(),
                        () -> Impediment.builder()
                                .id(ImpedimentId.of("I"))
                                .team(T)
                                .title("t")
                                .raised(DAY)
                                .build(),
                        () -> impediment(),
                        () -> impediment().toBuilder().build()),
                new ValueType(
                        TeamImprovement.class,
                        List.of("team", "title", "agreed"),
                        () -> TeamImprovement.builder().build(),
                        () -> TeamImprovement.builder()
                                .team(T)
                                .title("t")
                                .agreed(DAY)
                                .build(),
                        () -> teamImprovement(),
                        () -> teamImprovement().toBuilder().build()),
                new ValueType(
                        ScrumEvent.class,
                        List.of("team", "kind", "on"),
                        () -> ScrumEvent.builder().build(),
                        () -> ScrumEvent.builder()
                                .team(T)
                                .kind(ScrumEventKind.DAILY)
                                .on(DAY)
                                .build(),
                        () -> scrumEvent(),
                        () -> scrumEvent().toBuilder().build()),
                new ValueType(
                        Coaching.class,
                        List.of("team", "topic", "on"),
                        () -> Coaching.builder().build(),
                        () -> Coaching.builder().team(T).topic("t").on(DAY).build(),
                        () -> coaching(),
                        () -> coaching().toBuilder().build()),
                new ValueType(
                        Deployment.class,
                        List.of("team", "name", "on"),
                        () -> Deployment.builder().build(),
                        () -> Deployment.builder().team(T).name("n").on(DAY).build(),
                        () -> deployment(),
                        () -> deployment().toBuilder().build()));
    }

    private static Contribution contribution() {
        return Contribution.builder()
                .component(PAYROLL)
                .objective(O)
                .strength(3)
                .scale(StrengthScale.ZERO_TO_5)
                .evidence("page 3")
                .mandatory(true)
                .stated(DAY)
                .provenance(TOLD)
                .build();
    }

    private static PerformanceMeasure performanceMeasure() {
        return PerformanceMeasure.builder()
                .objective(O)
                .name("n")
                .unit("calls")
                .baseline(BigDecimal.ONE)
                .target(BigDecimal.TEN)
                .benefit(BenefitId.of("B"))
                .addMeasurement(Measurement.of(DAY, 5))
                .provenance(TOLD)
                .build();
    }

    private static ObjectiveForecast objectiveForecast() {
        return ObjectiveForecast.builder()
                .objective(O)
                .asOf(DAY)
                .value(BigDecimal.ONE)
                .date(DAY)
                .confidence(Ratio.ONE)
                .cause(PAYROLL)
                .provenance(TOLD)
                .build();
    }

    private static StrategyChange strategyChange() {
        return StrategyChange.builder()
                .id(CHANGE)
                .objective(O)
                .kind(StrategyChangeKind.REWORDED)
                .on(DAY)
                .oldValue("a")
                .newValue("b")
                .announcedBy(UnitId.of("U"))
                .provenance(TOLD)
                .build();
    }

    private static StrategyNotice strategyNotice() {
        return StrategyNotice.builder()
                .change(CHANGE)
                .recipient(PAYROLL)
                .due(DAY)
                .role(Role.SPONSOR)
                .person(PERSON)
                .addComponent(PAYROLL)
                .sent(DAY)
                .acknowledged(DAY)
                .decideBy(DAY)
                .decided(DAY)
                .decision(DecisionId.of("D"))
                .provenance(TOLD)
                .build();
    }

    private static Approach approach() {
        return Approach.builder()
                .component(PAYROLL)
                .approach(DeliveryApproach.AGILE)
                .framework("scrum")
                .since(DAY)
                .reason("open scope")
                .provenance(TOLD)
                .build();
    }

    private static InformationFlow informationFlow() {
        return InformationFlow.builder()
                .sender(T)
                .receiver(PAYROLL)
                .subject("progress")
                .direction(FlowDirection.BOTH)
                .channel("wall")
                .provenance(TOLD)
                .build();
    }

    private static Team team() {
        return Team.builder()
                .id(T)
                .title("t")
                .component(PAYROLL)
                .unit(UnitId.of("U"))
                .addMember(PERSON)
                .wipLimit(3)
                .addDefinitionOfDone("tested")
                .provenance(TOLD)
                .build();
    }

    private static Iteration iteration() {
        return Iteration.builder()
                .id(IterationId.of("S"))
                .team(T)
                .start(DAY)
                .finish(DAY)
                .title("t")
                .goal("g")
                .committedPoints(BigDecimal.TEN)
                .completedPoints(BigDecimal.ONE)
                .committedItems(3)
                .completedItems(2)
                .addObjective(IterationObjective.of("o", Commitment.COMMITTED, 1, 1))
                .provenance(TOLD)
                .build();
    }

    private static WorkItem workItem() {
        return WorkItem.builder()
                .id(WorkItemId.of("W"))
                .type(WorkItemType.DEFECT)
                .title("t")
                .team(T)
                .parent(WorkItemId.of("E"))
                .benefit(BenefitId.of("B"))
                .milestone(MilestoneId.of("PAY/M"))
                .requested(DAY)
                .started(DAY)
                .done(DAY)
                .points(BigDecimal.ONE)
                .activeDays(BigDecimal.ONE)
                .blockedSince(DAY)
                .escaped(true)
                .provenance(TOLD)
                .build();
    }

    private static Impediment impediment() {
        return Impediment.builder()
                .id(ImpedimentId.of("I"))
                .team(T)
                .title("t")
                .raised(DAY)
                .item(WorkItemId.of("W"))
                .removed(DAY)
                .owner(Role.SCRUM_MASTER)
                .escalatedTo(PAYROLL)
                .provenance(TOLD)
                .build();
    }

    private static TeamImprovement teamImprovement() {
        return TeamImprovement.builder()
                .team(T)
                .title("t")
                .agreed(DAY)
                .iteration(IterationId.of("S"))
                .owner(Role.SCRUM_MASTER)
                .closed(DAY)
                .provenance(TOLD)
                .build();
    }

    private static ScrumEvent scrumEvent() {
        return ScrumEvent.builder()
                .team(T)
                .kind(ScrumEventKind.DAILY)
                .on(DAY)
                .iteration(IterationId.of("S"))
                .minutes(15)
                .timeBox(15)
                .provenance(TOLD)
                .build();
    }

    private static Coaching coaching() {
        return Coaching.builder()
                .team(T)
                .topic("t")
                .on(DAY)
                .coach(Role.SCRUM_MASTER)
                .coached(Role.SPONSOR)
                .outcome("o")
                .provenance(TOLD)
                .build();
    }

    private static Deployment deployment() {
        return Deployment.builder()
                .team(T)
                .name("n")
                .on(DAY)
                .failed(false)
                .provenance(TOLD)
                .build();
    }
}
