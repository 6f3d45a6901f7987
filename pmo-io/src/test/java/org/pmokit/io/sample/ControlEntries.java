package org.pmokit.io.sample;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.pmokit.core.PortfolioDraft;
import org.pmokit.core.assurance.Challenge;
import org.pmokit.core.assurance.ChallengeOutcome;
import org.pmokit.core.assurance.ConfidenceScale;
import org.pmokit.core.assurance.DeliveryConfidence;
import org.pmokit.core.change.ChangeAuthority;
import org.pmokit.core.change.ChangeDecision;
import org.pmokit.core.change.ChangeImpact;
import org.pmokit.core.change.ChangeLoad;
import org.pmokit.core.change.ChangeManagementStrategy;
import org.pmokit.core.change.ChangeRequest;
import org.pmokit.core.change.ConfigurationItem;
import org.pmokit.core.change.IssueType;
import org.pmokit.core.change.ItemRelation;
import org.pmokit.core.change.ItemState;
import org.pmokit.core.change.ItemVersion;
import org.pmokit.core.change.ObjectiveEffect;
import org.pmokit.core.decision.Decision;
import org.pmokit.core.identifier.ActionId;
import org.pmokit.core.identifier.AssumptionId;
import org.pmokit.core.identifier.BoardId;
import org.pmokit.core.identifier.ChallengeId;
import org.pmokit.core.identifier.ChangeId;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.identifier.ConfigurationItemId;
import org.pmokit.core.identifier.DecisionId;
import org.pmokit.core.identifier.DocumentId;
import org.pmokit.core.identifier.GateId;
import org.pmokit.core.identifier.GateReviewId;
import org.pmokit.core.identifier.ImprovementId;
import org.pmokit.core.identifier.IssueId;
import org.pmokit.core.identifier.MilestoneId;
import org.pmokit.core.identifier.ObjectiveId;
import org.pmokit.core.identifier.OfficeId;
import org.pmokit.core.identifier.PersonId;
import org.pmokit.core.identifier.ProductId;
import org.pmokit.core.identifier.QualityActivityId;
import org.pmokit.core.identifier.ReportId;
import org.pmokit.core.identifier.RiskId;
import org.pmokit.core.identifier.StageId;
import org.pmokit.core.identifier.WorkPackageId;
import org.pmokit.core.information.GlossaryTerm;
import org.pmokit.core.information.InformationSystem;
import org.pmokit.core.information.Kpi;
import org.pmokit.core.information.KpiValue;
import org.pmokit.core.information.MasterRecord;
import org.pmokit.core.information.MilestoneDefinition;
import org.pmokit.core.money.Money;
import org.pmokit.core.product.Product;
import org.pmokit.core.product.ProductState;
import org.pmokit.core.product.QualityCriterion;
import org.pmokit.core.product.Requirement;
import org.pmokit.core.product.WorkPackage;
import org.pmokit.core.product.WorkPackageState;
import org.pmokit.core.product.WorkPackageStep;
import org.pmokit.core.quality.AuditFinding;
import org.pmokit.core.quality.FindingGrade;
import org.pmokit.core.quality.FollowUp;
import org.pmokit.core.quality.QualityActivity;
import org.pmokit.core.quality.QualityActivityKind;
import org.pmokit.core.quality.QualityBenchmark;
import org.pmokit.core.quality.QualityMetric;
import org.pmokit.core.quality.QualityResult;
import org.pmokit.core.report.Audience;
import org.pmokit.core.report.BoardOutcome;
import org.pmokit.core.report.ClosureItem;
import org.pmokit.core.report.ClosureStep;
import org.pmokit.core.report.CollectedUpdate;
import org.pmokit.core.report.ExceptionOption;
import org.pmokit.core.report.ExceptionReport;
import org.pmokit.core.report.Frequency;
import org.pmokit.core.report.PerformanceReview;
import org.pmokit.core.report.ReportDefinition;
import org.pmokit.core.report.ReportKind;
import org.pmokit.core.report.SubmittedReport;
import org.pmokit.core.report.UpdateCycle;
import org.pmokit.core.report.UpdateSubject;
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
import org.pmokit.core.stage.CriterionFinding;
import org.pmokit.core.stage.CriterionResult;
import org.pmokit.core.stage.Gate;
import org.pmokit.core.stage.GateCondition;
import org.pmokit.core.stage.GateCriterion;
import org.pmokit.core.stage.GateDecision;
import org.pmokit.core.stage.GateReview;
import org.pmokit.core.stage.Stage;
import org.pmokit.core.tolerance.DatedDeviation;
import org.pmokit.core.tolerance.ManagementLevel;
import org.pmokit.core.tolerance.ToleranceDimension;
import org.pmokit.core.tolerance.ToleranceUnit;

/** Random entries of what is controlled: risks and issues, decisions and changes, stages, products, reports. */
final class ControlEntries {

    private static final List<Role> ROLES = List.of(Role.SPONSOR, Role.PROJECT_MANAGER, Role.of("my-role"));

    private final Portfolios own;
    private final List<ComponentRef> delivery;
    private final List<ComponentRef> work;
    private final List<MilestoneId> milestones;
    private final List<ObjectiveId> objectives;
    private final List<OfficeId> offices;
    private final List<BoardId> boards;
    private final List<ComponentRef> byWhom;
    /** No random portfolio has any. */
    private final List<DocumentId> documents = List.of();
    /** No random portfolio has any. */
    private final List<ImprovementId> improvements = List.of();

    private final List<RiskId> risks;
    private final List<IssueId> issues;
    private final List<DecisionId> decisions;
    private final List<ChangeId> changes;
    private final List<ConfigurationItemId> items;
    private final List<StageId> stages;
    private final List<GateId> gates;
    private final List<GateReviewId> gateReviews;
    private final List<ProductId> products;
    private final List<ReportId> reports;

    /** Ids that may be named, and that of the portfolio first among those of what is delivered. */
    ControlEntries(
            Portfolios own,
            List<ComponentRef> delivery,
            List<ComponentRef> milestones,
            List<ObjectiveId> objectives,
            List<OfficeId> offices,
            List<BoardId> boards) {
        this.own = own;
        this.delivery = delivery;
        this.work = delivery.subList(1, delivery.size());
        this.milestones = milestones.stream().map(MilestoneId.class::cast).toList();
        this.objectives = objectives;
        this.offices = offices;
        this.boards = boards;
        this.byWhom =
                Stream.<ComponentRef>concat(offices.stream(), boards.stream()).toList();
        risks = ids("R", RiskId::of);
        issues = ids("I", IssueId::of);
        decisions = ids("DE", DecisionId::of);
        changes = ids("C", ChangeId::of);
        items = ids("CI", ConfigurationItemId::of);
        stages = work.isEmpty() ? List.of() : ids("ST", StageId::of);
        gates = work.isEmpty() ? List.of() : ids("GA", GateId::of);
        gateReviews = gates.isEmpty() ? List.of() : ids("GR", GateReviewId::of);
        products = work.isEmpty() ? List.of() : ids("PR", ProductId::of);
        reports = ids("RE", ReportId::of);
    }

    void addTo(PortfolioDraft draft) {
        risks.forEach(id -> draft.add(risk(id)));
        issues.forEach(id -> draft.add(issue(id)));
        each("AS", id -> draft.add(assumption(AssumptionId.of(id))));
        each("AC", id -> draft.add(action(ActionId.of(id))));
        decisions.forEach(id -> draft.add(decision(id)));
        each("CH", id -> draft.add(challenge(ChallengeId.of(id))));
        changes.forEach(id -> draft.add(changeRequest(id)));
        items.forEach(id -> draft.add(configurationItem(id)));
        stages.forEach(id -> draft.add(stage(id)));
        gates.forEach(id -> draft.add(gate(id)));
        gateReviews.forEach(id -> draft.add(gateReview(id)));
        products.forEach(id -> draft.add(product(id)));
        if (!stages.isEmpty()) {
            each("WP", id -> draft.add(workPackage(WorkPackageId.of(id))));
        }
        each("QA", id -> draft.add(qualityActivity(QualityActivityId.of(id))));
        reports.forEach(id -> draft.add(submittedReport(id)));
        if (!work.isEmpty()) {
            each("ER", id -> draft.add(exceptionReport(ReportId.of(id))));
            draft.add(datedDeviation());
            draft.add(closureStep(own.one(work)));
        }
        addFacts(draft);
    }

    private void addFacts(PortfolioDraft draft) {
        each("CA", id -> draft.add(changeAuthority()));
        draft.add(changeManagementStrategy(any()));
        draft.add(changeLoad());
        each("RQ", id -> draft.add(requirement(id)));
        each("QB", id -> draft.add(qualityBenchmark(id)));
        draft.add(reportDefinition());
        draft.add(performanceReview());
        draft.add(updateCycle(any()));
        draft.add(collectedUpdate());
        each("IS", id -> draft.add(informationSystem(id)));
        each("MR", id -> draft.add(masterRecord(id)));
        each("GT", id -> draft.add(glossaryTerm(id)));
        each("MD", id -> draft.add(milestoneDefinition(id)));
        each("K", id -> draft.add(kpi(id)));
        each("K", id -> draft.add(kpiValue(id)));
    }

    private Risk risk(RiskId id) {
        Optional<RiskEffect> kind = own.maybe(() -> own.oneOf(RiskEffect.values()));
        return Risk.builder()
                .id(id)
                .component(any())
                .title(own.one(Portfolios.TEXTS))
                .kind(kind)
                .category(own.text())
                .cause(own.text())
                .event(own.text())
                .effect(own.text())
                .author(own.maybe(() -> PersonId.of("p.é" + own.number(3))))
                .raised(own.maybe(() -> own.day()))
                .closed(own.maybe(() -> own.day()))
                .owner(own.text())
                .response(own.text())
                .responses(own.many(() -> riskResponse(kind)))
                .responseCategories(kind.map(which -> some(List.copyOf(ResponseCategory.of(which))))
                        .orElseGet(Set::of))
                .probability(own.maybe(own::share))
                .impact(own.maybe(this::atStake))
                .residualProbability(own.maybe(() -> own.share()))
                .residualImpact(own.maybe(this::atStake))
                .probabilityLevel(own.maybe(() -> own.share()))
                .impactLevel(own.maybe(() -> own.share()))
                .residualProbabilityLevel(own.maybe(() -> own.share()))
                .residualImpactLevel(own.maybe(() -> own.share()))
                .proximity(own.maybe(() -> own.oneOf(Proximity.values())))
                .proximityDate(own.maybe(() -> own.day()))
                .declaredStatus(own.maybe(() -> own.oneOf(RiskStatus.CLOSED, RiskStatus.OCCURRED)))
                .reviewedOn(own.maybe(() -> own.day()))
                .decision(own.oneIn(decisions))
                .secondaryRisks(some(risks, id))
                .derivedFrom(Set.copyOf(own.many(() -> any())))
                .provenance(own.maybe(() -> own.provenance()))
                .build();
    }

    private Issue issue(IssueId id) {
        return Issue.builder()
                .id(id)
                .component(any())
                .title(own.one(Portfolios.TEXTS))
                .type(own.maybe(() -> own.oneOf(IssueType.values())))
                .category(own.text())
                .cause(own.text())
                .raisedBy(own.maybe(() -> PersonId.of("p.é" + own.number(3))))
                .raised(own.maybe(() -> own.day()))
                .closed(own.maybe(() -> own.day()))
                .owner(own.text())
                .response(own.text())
                .priority(own.maybe(() -> 1 + own.number(9)))
                .severity(own.maybe(() -> own.oneOf(ManagementLevel.values())))
                .impacts(impacts())
                .recommendation(own.text())
                .decision(own.oneIn(decisions))
                .derivedFrom(Set.copyOf(own.many(() -> any())))
                .provenance(own.maybe(() -> own.provenance()))
                .build();
    }

    private Assumption assumption(AssumptionId id) {
        return Assumption.builder()
                .id(id)
                .component(any())
                .title(own.one(Portfolios.TEXTS))
                .consequence(own.text())
                .raised(own.maybe(() -> own.day()))
                .owner(own.maybe(() -> PersonId.of("p.é" + own.number(3))))
                .validateBy(own.maybe(() -> own.day()))
                .validatedBy(own.maybe(() -> PersonId.of("p.é" + own.number(3))))
                .validatedOn(own.maybe(() -> own.day()))
                .status(own.oneOf(AssumptionStatus.VALID, AssumptionStatus.FALSE))
                .derivedFrom(Set.copyOf(own.many(() -> any())))
                .provenance(own.maybe(() -> own.provenance()))
                .build();
    }

    private Action action(ActionId id) {
        return Action.builder()
                .id(id)
                .component(any())
                .title(own.one(Portfolios.TEXTS))
                .raised(own.maybe(() -> own.day()))
                .owner(own.maybe(() -> PersonId.of("p.é" + own.number(3))))
                .due(own.maybe(() -> own.day()))
                .done(own.maybe(() -> own.day()))
                .derivedFrom(Set.copyOf(own.many(() -> any())))
                .provenance(own.maybe(() -> own.provenance()))
                .build();
    }

    private Decision decision(DecisionId id) {
        return Decision.builder()
                .id(id)
                .component(any())
                .title(own.one(Portfolios.TEXTS))
                .options(own.many(() -> own.one(Portfolios.TEXTS)))
                .rationale(own.text())
                .decidedByBoard(own.oneIn(boards))
                .decidedAs(own.maybe(() -> own.one(ROLES)))
                .decidedBy(own.maybe(() -> PersonId.of("p.é" + own.number(3))))
                .level(own.maybe(() -> own.oneOf(ManagementLevel.values())))
                .authority(own.maybe(() -> own.one(ROLES)))
                .decidedOn(own.maybe(() -> own.day()))
                .evidence(Set.copyOf(own.many(() -> any())))
                .resolves(Set.copyOf(own.many(() -> any())))
                .supersedes(before(decisions, id))
                .provenance(own.maybe(() -> own.provenance()))
                .build();
    }

    private Challenge challenge(ChallengeId id) {
        return Challenge.builder()
                .id(id)
                .target(any())
                .title(own.one(Portfolios.TEXTS))
                .activity(own.text())
                .raisedBy(own.oneIn(offices))
                .raisedAs(own.maybe(() -> own.one(ROLES)))
                .raisedTo(own.maybe(() -> own.oneOf(ManagementLevel.values())))
                .raised(own.maybe(() -> own.day()))
                .responseDue(own.maybe(() -> own.day()))
                .respondedOn(own.maybe(() -> own.day()))
                .response(own.text())
                .outcome(own.maybe(() -> own.oneOf(ChallengeOutcome.values())))
                .ledTo(Set.copyOf(own.many(() -> any())))
                .provenance(own.maybe(() -> own.provenance()))
                .build();
    }

    private ChangeRequest changeRequest(ChangeId id) {
        return ChangeRequest.builder()
                .id(id)
                .component(any())
                .title(own.one(Portfolios.TEXTS))
                .type(own.maybe(() -> own.oneOf(IssueType.values())))
                .description(own.text())
                .cause(own.text())
                .raised(own.maybe(() -> own.day()))
                .raisedBy(own.maybe(() -> PersonId.of("p.é" + own.number(3))))
                .priority(own.maybe(() -> 1 + own.number(9)))
                .severity(own.maybe(() -> own.oneOf(ManagementLevel.values())))
                .items(some(items))
                .impacts(impacts())
                .objectiveEffects(own.some(objectives).stream()
                        .map(each ->
                                new ObjectiveEffect(each, own.oneOf(ObjectiveEffect.Direction.values()), own.text()))
                        .toList())
                .affected(Set.copyOf(own.many(() -> any())))
                .informed(Set.copyOf(own.many(() -> any())))
                .examinedOn(own.maybe(() -> own.day()))
                .recommendation(own.text())
                .proposedOn(own.maybe(() -> own.day()))
                .decision(own.maybe(() -> own.oneOf(ChangeDecision.values())))
                .decidedOn(own.maybe(() -> own.day()))
                .decidedByBoard(own.oneIn(boards))
                .decidedAs(own.maybe(() -> own.one(ROLES)))
                .decidedBy(own.maybe(() -> PersonId.of("p.é" + own.number(3))))
                .decidedAt(own.maybe(() -> own.oneOf(ManagementLevel.values())))
                .decisionEntry(own.oneIn(decisions))
                .mergedInto(before(changes, id))
                .concession(own.oneIn(decisions))
                .implementedOn(own.maybe(() -> own.day()))
                .baselineUpdatedOn(own.maybe(() -> own.day()))
                .reopenedOn(own.maybe(() -> own.day()))
                .derivedFrom(Set.copyOf(own.many(() -> any())))
                .provenance(own.maybe(() -> own.provenance()))
                .build();
    }

    private ConfigurationItem configurationItem(ConfigurationItemId id) {
        return ConfigurationItem.builder()
                .id(id)
                .component(any())
                .title(own.one(Portfolios.TEXTS))
                .type(own.text())
                .owner(own.maybe(() -> PersonId.of("p.é" + own.number(3))))
                .location(own.text())
                .source(own.text())
                .variant(own.text())
                .product(own.oneIn(products))
                .stage(own.oneIn(stages))
                .versions(own.many(() -> itemVersion()))
                .relations(own.many(() -> itemRelation()))
                .users(Set.copyOf(own.many(() -> any())))
                .copyHolders(Set.copyOf(own.many(() -> any())))
                .crossReferences(Set.copyOf(own.many(() -> any())))
                .provenance(own.maybe(() -> own.provenance()))
                .build();
    }

    private Stage stage(StageId id) {
        Stage.Builder builder = Stage.builder()
                .id(id)
                .component(own.one(work))
                .number(1 + own.number(9))
                .start(own.maybe(() -> own.dayOf(2000, 2010)))
                .finish(own.maybe(() -> own.dayOf(2030, 2040)))
                .finishForecasts(own.many(() -> own.forecast()))
                .actualStart(own.maybe(() -> own.day()))
                .actualFinish(own.maybe(() -> own.day()))
                .budget(own.maybe(() -> own.money()))
                .tolerances(own.many(() -> own.tolerance()))
                .planVersion(own.text())
                .planApprovedOn(own.maybe(() -> own.day()))
                .provenance(own.maybe(() -> own.provenance()));
        own.text().ifPresent(builder::title);
        return builder.build();
    }

    private Gate gate(GateId id) {
        Gate.Builder builder = Gate.builder()
                .id(id)
                .component(own.one(work))
                .number(1 + own.number(9))
                .gateSet(own.text())
                .criteria(criteria())
                .planned(own.maybe(() -> own.day()))
                .forecasts(own.many(() -> own.forecast()))
                .milestone(own.oneIn(milestones))
                .opens(own.oneIn(stages))
                .provenance(own.maybe(() -> own.provenance()));
        own.text().ifPresent(builder::title);
        return builder.build();
    }

    private GateReview gateReview(GateReviewId id) {
        GateReview.Builder builder = GateReview.builder()
                .id(id)
                .gate(own.one(gates))
                .heldOn(own.dayOf(1900, 2000))
                .reviewers(Set.copyOf(own.many(() -> PersonId.of("p.é" + own.number(3)))))
                .reviewerRoles(Set.copyOf(own.many(() -> own.one(ROLES))))
                .reviewedBy(some(byWhom))
                .findings(own.many(() -> criterionFinding()))
                .rating(own.maybe(() -> own.oneOf(DeliveryConfidence.values())))
                .scale(own.maybe(() -> own.oneOf(ConfidenceScale.values())))
                .decision(own.maybe(() -> own.oneOf(GateDecision.PROCEED, GateDecision.PROCEED_WITH_CONDITIONS)))
                .decidedOn(own.maybe(() -> own.dayOf(2000, 2200)))
                .conditions(own.many(() -> gateCondition()))
                .portfolioToldOn(own.maybe(() -> own.day()))
                .follows(before(gateReviews, id))
                .provenance(own.maybe(() -> own.provenance()));
        own.text().ifPresent(builder::title);
        return builder.build();
    }

    private Product product(ProductId id) {
        Product.Builder builder = Product.builder()
                .id(id)
                .component(own.one(work))
                .parent(before(products, id))
                .description(own.text())
                .criteria(own.number(2) == 0 ? List.of() : List.of(qualityCriterion("Q 1"), qualityCriterion("Q;2")))
                .producer(own.maybe(() -> PersonId.of("p.é" + own.number(3))))
                .producedBy(own.oneIn(offices))
                .approver(own.maybe(() -> own.one(ROLES)))
                .planned(own.maybe(() -> own.day()))
                .ready(own.maybe(() -> own.day()))
                .approved(own.maybe(() -> own.day()))
                .state(own.maybe(() -> own.oneOf(ProductState.values())))
                .provenance(own.maybe(() -> own.provenance()));
        own.text().ifPresent(builder::title);
        return builder.build();
    }

    private WorkPackage workPackage(WorkPackageId id) {
        WorkPackage.Builder builder = WorkPackage.builder()
                .id(id)
                .stage(own.one(stages))
                .products(some(products))
                .team(own.oneIn(offices))
                .start(own.maybe(() -> own.dayOf(2000, 2010)))
                .finish(own.maybe(() -> own.dayOf(2030, 2040)))
                .budget(own.maybe(() -> own.money()))
                .tolerances(own.many(() -> own.tolerance()))
                .steps(steps())
                .provenance(own.maybe(() -> own.provenance()));
        own.text().ifPresent(builder::title);
        return builder.build();
    }

    private QualityActivity qualityActivity(QualityActivityId id) {
        QualityActivity.Builder builder = QualityActivity.builder()
                .id(id)
                .subject(any())
                .kind(own.oneOf(QualityActivityKind.values()))
                .chair(own.maybe(() -> PersonId.of("p.é" + own.number(3))))
                .presenter(own.maybe(() -> PersonId.of("p.é" + own.number(3))))
                .reviewers(Set.copyOf(own.many(() -> PersonId.of("p.é" + own.number(3)))))
                .administrator(own.maybe(() -> PersonId.of("p.é" + own.number(3))))
                .facilitator(own.maybe(() -> own.one(ROLES)))
                .reviewedBy(Set.copyOf(own.many(() -> any())))
                .criteria(own.words())
                .planned(own.maybe(() -> own.day()))
                .forecast(own.maybe(() -> own.day()))
                .actual(Optional.of(own.day()))
                .approvalPlanned(own.maybe(() -> own.day()))
                .approved(own.maybe(() -> own.day()))
                .result(own.maybe(() -> own.oneOf(QualityResult.values())))
                .defects(own.maybe(() -> own.number(9)))
                .size(own.maybe(() -> own.bound()))
                .followUps(own.many(() -> followUp()))
                .record(own.oneIn(documents))
                .scope(own.text())
                .independent(own.maybe(() -> own.number(2) == 1))
                .findings(own.many(() -> auditFinding()))
                .provenance(own.maybe(() -> own.provenance()));
        own.text().ifPresent(builder::title);
        return builder.build();
    }

    private SubmittedReport submittedReport(ReportId id) {
        SubmittedReport.Builder builder = SubmittedReport.builder()
                .id(id)
                .component(any())
                .kind(own.oneOf(ReportKind.values()))
                .submittedOn(own.day())
                .periodFrom(own.maybe(() -> own.dayOf(2000, 2010)))
                .periodTo(own.maybe(() -> own.dayOf(2030, 2040)))
                .statusDate(own.maybe(() -> own.day()))
                .submittedBy(own.maybe(() -> own.one(ROLES)))
                .audience(own.maybe(() -> own.oneOf(Audience.values())))
                .submittedTo(own.oneIn(byWhom))
                .provenance(own.maybe(() -> own.provenance()));
        own.text().ifPresent(builder::title);
        return builder.build();
    }

    private ExceptionReport exceptionReport(ReportId id) {
        return ExceptionReport.builder()
                .id(id)
                .component(own.one(work))
                .title(own.one(Portfolios.TEXTS))
                .raisedOn(own.day())
                .raisedBy(own.maybe(() -> own.one(ROLES)))
                .cause(own.text())
                .consequences(own.text())
                .consequencesAbove(own.text())
                .dimensions(some(List.of(ToleranceDimension.values())))
                .options(own.number(2) == 0 ? List.of() : List.of(exceptionOption("A"), exceptionOption("b;c")))
                .recommendation(own.text())
                .reason(own.text())
                .lessons(own.text())
                .outcome(own.maybe(() -> own.oneOf(BoardOutcome.values())))
                .decidedOn(own.maybe(() -> own.day()))
                .provenance(own.maybe(() -> own.provenance()))
                .build();
    }

    private ChangeAuthority changeAuthority() {
        return ChangeAuthority.builder()
                .component(any())
                .role(Optional.of(own.one(ROLES)))
                .board(own.oneIn(boards))
                .level(own.maybe(() -> own.oneOf(ManagementLevel.values())))
                .budget(own.maybe(() -> own.money()))
                .perChange(own.maybe(() -> own.money()))
                .period(own.range())
                .provenance(own.maybe(() -> own.provenance()))
                .build();
    }

    private ChangeManagementStrategy changeManagementStrategy(ComponentRef component) {
        return ChangeManagementStrategy.builder()
                .component(component)
                .present(own.text())
                .future(own.text())
                .groups(Set.copyOf(own.many(() -> any())))
                .steps(own.many(() -> own.one(Portfolios.TEXTS)))
                .measures(own.many(() -> own.one(Portfolios.TEXTS)))
                .owner(own.maybe(() -> PersonId.of("p.é" + own.number(3))))
                .agreedOn(own.maybe(() -> own.day()))
                .provenance(own.maybe(() -> own.provenance()))
                .build();
    }

    private ChangeLoad changeLoad() {
        return new ChangeLoad(
                any(), any(), YearMonth.from(own.day()), new BigDecimal(own.number(1000)).movePointLeft(1));
    }

    private QualityBenchmark qualityBenchmark(String code) {
        return new QualityBenchmark(
                code,
                any(),
                own.oneOf(QualityMetric.values()),
                Optional.of(own.share()),
                own.maybe(() -> own.share()),
                own.text());
    }

    private DatedDeviation datedDeviation() {
        return DatedDeviation.builder()
                .component(own.one(work))
                .dimension(own.oneOf(ToleranceDimension.values()))
                .asOf(own.day())
                .actual(Optional.of(own.bound()))
                .forecast(own.maybe(() -> own.bound()))
                .build();
    }

    private ReportDefinition reportDefinition() {
        return ReportDefinition.builder()
                .component(any())
                .kind(own.oneOf(ReportKind.values()))
                .audience(own.oneOf(Audience.values()))
                .frequency(own.oneOf(Frequency.values()))
                .firstDue(own.day())
                .until(own.maybe(() -> own.day()))
                .preparedBy(own.maybe(() -> own.one(ROLES)))
                .sections(own.words())
                .provenance(own.maybe(() -> own.provenance()))
                .build();
    }

    private PerformanceReview performanceReview() {
        return PerformanceReview.builder()
                .component(any())
                .heldOn(own.day())
                .periodFrom(own.maybe(() -> own.day()))
                .periodTo(own.maybe(() -> own.day()))
                .reviewedBy(own.oneIn(byWhom))
                .rating(own.maybe(() -> own.oneOf(DeliveryConfidence.values())))
                .conclusion(own.text())
                .report(own.oneIn(reports))
                .provenance(own.maybe(() -> own.provenance()))
                .build();
    }

    private UpdateCycle updateCycle(ComponentRef component) {
        return new UpdateCycle(component, own.oneOf(UpdateSubject.values()), own.oneOf(Frequency.values()), own.day());
    }

    private CollectedUpdate collectedUpdate() {
        return new CollectedUpdate(any(), own.oneOf(UpdateSubject.values()), own.day());
    }

    private ClosureStep closureStep(ComponentRef component) {
        return new ClosureStep(component, own.oneOf(ClosureItem.values()), own.day(), own.text());
    }

    private InformationSystem informationSystem(String code) {
        return new InformationSystem(
                code,
                own.one(Portfolios.TEXTS),
                own.maybe(() -> own.one(ROLES)),
                own.many(() -> own.one(Portfolios.TEXTS)));
    }

    private MasterRecord masterRecord(String fact) {
        return new MasterRecord(fact, own.one(Portfolios.TEXTS), own.maybe(() -> own.one(ROLES)));
    }

    private GlossaryTerm glossaryTerm(String term) {
        return new GlossaryTerm(term, own.one(Portfolios.TEXTS), own.many(() -> own.one(Portfolios.TEXTS)));
    }

    private MilestoneDefinition milestoneDefinition(String name) {
        return new MilestoneDefinition(name, own.one(Portfolios.TEXTS), own.text());
    }

    private Kpi kpi(String code) {
        return new Kpi(
                code,
                own.one(Portfolios.TEXTS),
                own.one(Portfolios.TEXTS),
                own.maybe(() -> own.share()),
                own.maybe(() -> own.share()),
                own.text());
    }

    private KpiValue kpiValue(String kpi) {
        return new KpiValue(kpi, any(), own.day(), own.share());
    }

    private ItemVersion itemVersion() {
        return new ItemVersion(
                own.one(Portfolios.TEXTS.stream()
                        .filter(text -> !text.isBlank())
                        .toList()),
                own.oneOf(ItemState.values()),
                own.maybe(() -> own.day()),
                own.oneIn(changes));
    }

    private ItemRelation itemRelation() {
        return new ItemRelation(own.oneOf(ItemRelation.Kind.values()), own.one(items));
    }

    private CriterionFinding criterionFinding() {
        return new CriterionFinding(own.one(Portfolios.TEXTS), own.oneOf(CriterionResult.values()), own.text());
    }

    private GateCondition gateCondition() {
        return new GateCondition(
                own.one(Portfolios.TEXTS),
                own.one(Portfolios.TEXTS),
                own.maybe(this::any),
                own.maybe(() -> own.day()),
                own.maybe(() -> own.day()));
    }

    private FollowUp followUp() {
        return new FollowUp(
                own.one(Portfolios.TEXTS),
                own.one(Portfolios.TEXTS),
                own.maybe(() -> any()),
                own.maybe(() -> own.day()),
                own.maybe(() -> own.day()));
    }

    private AuditFinding auditFinding() {
        return new AuditFinding(
                own.one(Portfolios.TEXTS),
                own.oneOf(FindingGrade.values()),
                own.one(Portfolios.TEXTS),
                own.oneIn(improvements));
    }

    private Requirement requirement(String code) {
        return new Requirement(any(), code, own.one(Portfolios.TEXTS));
    }

    private QualityCriterion qualityCriterion(String code) {
        return new QualityCriterion(code, own.one(Portfolios.TEXTS), own.text(), own.text(), own.text());
    }

    private ExceptionOption exceptionOption(String code) {
        return new ExceptionOption(
                code,
                own.oneOf(ExceptionOption.Kind.values()),
                own.one(Portfolios.TEXTS),
                own.text(),
                own.text(),
                own.text());
    }

    private RiskResponse riskResponse(Optional<RiskEffect> kind) {
        return RiskResponse.builder()
                .title(own.one(Portfolios.TEXTS))
                .category(kind.flatMap(which -> own.maybe(() -> own.one(List.copyOf(ResponseCategory.of(which))))))
                .owner(own.maybe(() -> PersonId.of("p.é" + own.number(3))))
                .actionee(own.maybe(() -> PersonId.of("p.é" + own.number(3))))
                .due(own.maybe(() -> own.day()))
                .done(own.maybe(() -> own.day()))
                .cost(own.maybe(this::atStake))
                .build();
    }

    private List<ChangeImpact> impacts() {
        return own.some(List.of(ToleranceDimension.values())).stream()
                .map(dimension -> new ChangeImpact(
                        dimension,
                        Optional.of(own.oneOf(ToleranceUnit.values())),
                        own.maybe(own::bound),
                        own.maybe(own::money),
                        own.text()))
                .toList();
    }

    private List<GateCriterion> criteria() {
        return own.number(2) == 0
                ? List.of()
                : List.of(
                        new GateCriterion("C 1", own.one(Portfolios.TEXTS)),
                        new GateCriterion("C;2", own.one(Portfolios.TEXTS)));
    }

    private List<WorkPackageStep> steps() {
        List<WorkPackageStep> all = List.of(
                new WorkPackageStep(WorkPackageState.AUTHORISED, own.dayOf(2000, 2001)),
                new WorkPackageStep(WorkPackageState.IN_EXECUTION, own.dayOf(2002, 2003)),
                new WorkPackageStep(WorkPackageState.COMPLETED, own.dayOf(2004, 2005)),
                new WorkPackageStep(WorkPackageState.IN_EXECUTION, own.dayOf(2006, 2007)));
        return all.subList(0, own.number(5));
    }

    private Money atStake() {
        Money money = own.money();
        return money.amount().signum() < 0 ? money.minus(money).minus(money) : money;
    }

    private ComponentRef any() {
        return own.one(List.of(
                own.one(delivery),
                own.one(risks.isEmpty() ? delivery : risks),
                own.one(stages.isEmpty() ? delivery : stages),
                own.one(reports.isEmpty() ? delivery : reports)));
    }

    private <T> Set<T> some(List<T> values) {
        return new LinkedHashSet<>(own.some(values));
    }

    private <T> Set<T> some(List<T> values, T but) {
        return new LinkedHashSet<>(
                own.some(values.stream().filter(value -> !value.equals(but)).toList()));
    }

    private <T> Optional<T> before(List<T> values, T value) {
        return own.oneIn(values.subList(0, values.indexOf(value)));
    }

    private void each(String letters, Consumer<String> action) {
        own.ids(letters).forEach(action);
    }

    private <T> List<T> ids(String letters, Function<String, T> factory) {
        return own.ids(letters).stream().map(factory).toList();
    }
}
