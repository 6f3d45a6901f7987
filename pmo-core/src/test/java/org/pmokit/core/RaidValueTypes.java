package org.pmokit.core;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pmokit.core.ValueTypesTest.ValueType;
import org.pmokit.core.assurance.Challenge;
import org.pmokit.core.assurance.ChallengeOutcome;
import org.pmokit.core.change.ChangeAuthority;
import org.pmokit.core.change.ChangeDecision;
import org.pmokit.core.change.ChangeImpact;
import org.pmokit.core.change.ChangeManagementStrategy;
import org.pmokit.core.change.ChangeRequest;
import org.pmokit.core.change.ConfigurationItem;
import org.pmokit.core.change.IssueType;
import org.pmokit.core.change.ItemRelation;
import org.pmokit.core.change.ItemState;
import org.pmokit.core.change.ItemVersion;
import org.pmokit.core.change.ObjectiveEffect;
import org.pmokit.core.date.DateRange;
import org.pmokit.core.decision.Decision;
import org.pmokit.core.decision.DecisionLevel;
import org.pmokit.core.identifier.ActionId;
import org.pmokit.core.identifier.AssumptionId;
import org.pmokit.core.identifier.BoardId;
import org.pmokit.core.identifier.ChallengeId;
import org.pmokit.core.identifier.ChangeId;
import org.pmokit.core.identifier.ConfigurationItemId;
import org.pmokit.core.identifier.DecisionId;
import org.pmokit.core.identifier.DocumentId;
import org.pmokit.core.identifier.IssueId;
import org.pmokit.core.identifier.ObjectiveId;
import org.pmokit.core.identifier.OfficeId;
import org.pmokit.core.identifier.PersonId;
import org.pmokit.core.identifier.ProductId;
import org.pmokit.core.identifier.ProjectId;
import org.pmokit.core.identifier.RiskId;
import org.pmokit.core.identifier.StageId;
import org.pmokit.core.identifier.UnitId;
import org.pmokit.core.money.Money;
import org.pmokit.core.money.Ratio;
import org.pmokit.core.provenance.Certainty;
import org.pmokit.core.provenance.Provenance;
import org.pmokit.core.risk.Action;
import org.pmokit.core.risk.Assumption;
import org.pmokit.core.risk.AssumptionStatus;
import org.pmokit.core.risk.Issue;
import org.pmokit.core.risk.Proximity;
import org.pmokit.core.risk.ResponseCategory;
import org.pmokit.core.risk.Risk;
import org.pmokit.core.risk.RiskEffect;
import org.pmokit.core.risk.RiskResponse;
import org.pmokit.core.risk.RiskStatus;
import org.pmokit.core.role.Role;
import org.pmokit.core.tolerance.ToleranceDimension;
import org.pmokit.core.tolerance.ToleranceUnit;

/** Risks, issues, changes and what belongs to them, with every attribute set. */
public final class RaidValueTypes {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);
    private static final Provenance TOLD = Provenance.of(Certainty.VERIFIED, "SRC");
    private static final ProjectId PAYROLL = ProjectId.of("PAY");
    private static final UnitId HR = UnitId.of("HR");
    private static final PersonId SILVA = PersonId.of("j.silva");
    private static final Money FIVE = Money.of(5, "GBP");

    private RaidValueTypes() {}

    static Stream<ValueType> types() {
        return Stream.of(
                new ValueType(
                        RiskResponse.class,
                        List.of("title"),
                        () -> RiskResponse.builder().build(),
                        () -> RiskResponse.of("t"),
                        () -> response(),
                        () -> response().toBuilder().build()),
                new ValueType(
                        Assumption.class,
                        List.of("id", "component", "title"),
                        () -> Assumption.builder().build(),
                        () -> Assumption.builder()
                                .id(AssumptionId.of("A"))
                                .component(PAYROLL)
                                .title("t")
                                .build(),
                        () -> assumption(),
                        () -> assumption().toBuilder().build()),
                new ValueType(
                        Action.class,
                        List.of("id", "component", "title"),
                        () -> Action.builder().build(),
                        () -> Action.builder()
                                .id(ActionId.of("A"))
                                .component(PAYROLL)
                                .title("t")
                                .build(),
                        () -> action(),
                        () -> action().toBuilder().build()),
                new ValueType(
                        Decision.class,
                        List.of("id", "component", "title"),
                        () -> Decision.builder().build(),
                        () -> Decision.builder()
                                .id(DecisionId.of("D"))
                                .component(PAYROLL)
                                .title("t")
                                .build(),
                        () -> decision(),
                        () -> decision().toBuilder().build()),
                new ValueType(
                        ChangeRequest.class,
                        List.of("id", "component", "title"),
                        () -> ChangeRequest.builder().build(),
                        () -> ChangeRequest.builder()
                                .id(ChangeId.of("C"))
                                .component(PAYROLL)
                                .title("t")
                                .build(),
                        () -> change(),
                        () -> change().toBuilder().build()),
                new ValueType(
                        ChangeAuthority.class,
                        List.of("component"),
                        () -> ChangeAuthority.builder().build(),
                        () -> ChangeAuthority.builder()
                                .component(PAYROLL)
                                .role(Role.PROJECT_MANAGER)
                                .build(),
                        () -> authority(),
                        () -> authority().toBuilder().build()),
                new ValueType(
                        ConfigurationItem.class,
                        List.of("id", "component", "title"),
                        () -> ConfigurationItem.builder().build(),
                        () -> ConfigurationItem.builder()
                                .id(ConfigurationItemId.of("CI"))
                                .component(PAYROLL)
                                .title("t")
                                .build(),
                        () -> item(),
                        () -> item().toBuilder().build()),
                new ValueType(
                        ChangeManagementStrategy.class,
                        List.of("component"),
                        () -> ChangeManagementStrategy.builder().build(),
                        () -> ChangeManagementStrategy.builder()
                                .component(PAYROLL)
                                .build(),
                        () -> strategy(),
                        () -> strategy().toBuilder().build()),
                new ValueType(
                        Challenge.class,
                        List.of("id", "target", "title"),
                        () -> Challenge.builder().build(),
                        () -> Challenge.builder()
                                .id(ChallengeId.of("CH"))
                                .target(PAYROLL)
                                .title("t")
                                .build(),
                        () -> challenge(),
                        () -> challenge().toBuilder().build()));
    }

    public static Risk risk() {
        return Risk.builder()
                .id(RiskId.of("R"))
                .component(PAYROLL)
                .title("t")
                .kind(RiskEffect.THREAT)
                .category("supply")
                .cause("one supplier")
                .event("it fails")
                .effect("no pay run")
                .author(SILVA)
                .raised(DAY)
                .closed(DAY)
                .owner("j.silva")
                .response("avoid it")
                .addResponse(response())
                .addResponseCategories(ResponseCategory.REDUCE)
                .probability(Ratio.of("0.25"))
                .impact(FIVE)
                .residualProbability(Ratio.of("0.1"))
                .residualImpact(FIVE)
                .probabilityLevel(Ratio.of("4"))
                .impactLevel(Ratio.of("5"))
                .residualProbabilityLevel(Ratio.of("2"))
                .residualImpactLevel(Ratio.of("4"))
                .proximity(Proximity.IMMINENT)
                .proximityDate(DAY)
                .declaredStatus(RiskStatus.OCCURRED)
                .reviewedOn(DAY)
                .decision(DecisionId.of("D"))
                .addSecondaryRisk(RiskId.of("R2"))
                .addDerivedFrom(AssumptionId.of("A"))
                .provenance(TOLD)
                .build();
    }

    public static RiskResponse response() {
        return RiskResponse.builder()
                .title("t")
                .category(ResponseCategory.AVOID)
                .owner(SILVA)
                .actionee(SILVA)
                .due(DAY)
                .done(DAY)
                .cost(FIVE)
                .build();
    }

    public static Issue issue() {
        return Issue.builder()
                .id(IssueId.of("I"))
                .component(PAYROLL)
                .title("t")
                .type(IssueType.EXTERNAL_EVENT)
                .category("supply")
                .cause("one supplier")
                .raisedBy(SILVA)
                .raised(DAY)
                .closed(DAY)
                .owner("j.silva")
                .response("mend it")
                .priority(1)
                .severity(DecisionLevel.PROJECT_BOARD)
                .addImpact(ChangeImpact.ofCost(FIVE))
                .recommendation("wait")
                .decision(DecisionId.of("D"))
                .addDerivedFrom(RiskId.of("R"))
                .provenance(TOLD)
                .build();
    }

    public static Assumption assumption() {
        return Assumption.builder()
                .id(AssumptionId.of("A"))
                .component(PAYROLL)
                .title("t")
                .consequence("replan")
                .raised(DAY)
                .owner(SILVA)
                .validateBy(DAY)
                .validatedBy(SILVA)
                .validatedOn(DAY)
                .status(AssumptionStatus.FALSE)
                .addDerivedFrom(RiskId.of("R"))
                .provenance(TOLD)
                .build();
    }

    public static Action action() {
        return Action.builder()
                .id(ActionId.of("A"))
                .component(PAYROLL)
                .title("t")
                .raised(DAY)
                .owner(SILVA)
                .due(DAY)
                .done(DAY)
                .addDerivedFrom(IssueId.of("I"))
                .provenance(TOLD)
                .build();
    }

    public static Decision decision() {
        return Decision.builder()
                .id(DecisionId.of("D"))
                .component(PAYROLL)
                .title("t")
                .addOption("do nothing")
                .rationale("cheaper")
                .decidedByBoard(BoardId.of("B"))
                .decidedAs(Role.EXECUTIVE)
                .decidedBy(SILVA)
                .level(DecisionLevel.PROJECT_BOARD)
                .authority(Role.EXECUTIVE)
                .decidedOn(DAY)
                .addEvidence(DocumentId.of("DOC"))
                .addResolve(IssueId.of("I"))
                .supersedes(DecisionId.of("D0"))
                .provenance(TOLD)
                .build();
    }

    public static ChangeRequest change() {
        return ChangeRequest.builder()
                .id(ChangeId.of("C"))
                .component(PAYROLL)
                .title("t")
                .type(IssueType.OFF_SPECIFICATION)
                .description("d")
                .cause("c")
                .raised(DAY)
                .raisedBy(SILVA)
                .priority(1)
                .severity(DecisionLevel.PROJECT_BOARD)
                .addItem(ConfigurationItemId.of("CI"))
                .addImpact(new ChangeImpact(
                        ToleranceDimension.COST,
                        Optional.of(ToleranceUnit.RATIO),
                        Optional.of(BigDecimal.ONE),
                        Optional.of(FIVE),
                        Optional.of("n")))
                .addObjectiveEffect(ObjectiveEffect.of(ObjectiveId.of("O"), ObjectiveEffect.Direction.SUPPORTS))
                .addAffected(HR)
                .addInformed(HR)
                .examinedOn(DAY)
                .recommendation("r")
                .proposedOn(DAY)
                .decision(ChangeDecision.MERGE)
                .decidedOn(DAY)
                .decidedByBoard(BoardId.of("B"))
                .decidedAs(Role.EXECUTIVE)
                .decidedBy(SILVA)
                .decidedAt(DecisionLevel.PROJECT_BOARD)
                .decisionEntry(DecisionId.of("D"))
                .mergedInto(ChangeId.of("C2"))
                .concession(DocumentId.of("DOC"))
                .implementedOn(DAY)
                .baselineUpdatedOn(DAY)
                .reopenedOn(DAY)
                .addDerivedFrom(IssueId.of("I"))
                .provenance(TOLD)
                .build();
    }

    private static ChangeAuthority authority() {
        return ChangeAuthority.builder()
                .component(PAYROLL)
                .role(Role.APPROVER)
                .board(BoardId.of("B"))
                .level(DecisionLevel.PROJECT_BOARD)
                .budget(FIVE)
                .perChange(FIVE)
                .period(DateRange.startingOn(DAY))
                .provenance(TOLD)
                .build();
    }

    public static ConfigurationItem item() {
        return ConfigurationItem.builder()
                .id(ConfigurationItemId.of("CI"))
                .component(PAYROLL)
                .title("t")
                .type("document")
                .owner(SILVA)
                .location("shelf 4")
                .source("internal")
                .variant("en")
                .product(ProductId.of("P"))
                .stage(StageId.of("S"))
                .addVersion(ItemVersion.of("1", ItemState.APPROVED, DAY, ChangeId.of("C")))
                .addRelation(new ItemRelation(ItemRelation.Kind.CONTAINS, ConfigurationItemId.of("CI2")))
                .addUser(HR)
                .addCopyHolder(HR)
                .addCrossReference(IssueId.of("I"))
                .provenance(TOLD)
                .build();
    }

    private static ChangeManagementStrategy strategy() {
        return ChangeManagementStrategy.builder()
                .component(PAYROLL)
                .present("on paper")
                .future("on screen")
                .addGroup(HR)
                .addStep("coach")
                .addMeasure("share on screen")
                .owner(SILVA)
                .agreedOn(DAY)
                .provenance(TOLD)
                .build();
    }

    public static Challenge challenge() {
        return Challenge.builder()
                .id(ChallengeId.of("CH"))
                .target(PAYROLL)
                .title("t")
                .activity("monthly report")
                .raisedBy(OfficeId.of("O"))
                .raisedAs(Role.HEAD_OF_OFFICE)
                .raisedTo(DecisionLevel.PROJECT_BOARD)
                .raised(DAY)
                .responseDue(DAY)
                .respondedOn(DAY)
                .response("r")
                .outcome(ChallengeOutcome.ACTED_ON)
                .addLedTo(ActionId.of("A"))
                .provenance(TOLD)
                .build();
    }
}
