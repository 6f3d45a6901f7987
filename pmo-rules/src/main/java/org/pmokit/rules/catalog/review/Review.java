package org.pmokit.rules.catalog.review;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pmokit.core.Portfolio;
import org.pmokit.core.agile.Team;
import org.pmokit.core.agile.TeamCheck;
import org.pmokit.core.agile.TeamRecord;
import org.pmokit.core.agile.TeamReview;
import org.pmokit.core.alignment.AlignmentCheck;
import org.pmokit.core.alignment.AlignmentMatrix;
import org.pmokit.core.alignment.AlignmentReview;
import org.pmokit.core.alignment.ImpactSettings;
import org.pmokit.core.alignment.StrategyNoticeCheck;
import org.pmokit.core.alignment.StrategyNoticeReview;
import org.pmokit.core.assurance.Challenge;
import org.pmokit.core.assurance.ChallengeCheck;
import org.pmokit.core.assurance.ChallengeReview;
import org.pmokit.core.benefit.Benefit;
import org.pmokit.core.benefit.BenefitCheck;
import org.pmokit.core.benefit.BenefitLink;
import org.pmokit.core.benefit.BenefitMap;
import org.pmokit.core.benefit.BenefitReview;
import org.pmokit.core.change.ChangeAuthority;
import org.pmokit.core.change.ChangeCheck;
import org.pmokit.core.change.ChangeRequest;
import org.pmokit.core.change.ChangeReview;
import org.pmokit.core.change.ConfigurationCheck;
import org.pmokit.core.change.ConfigurationItem;
import org.pmokit.core.change.ConfigurationReview;
import org.pmokit.core.date.DateRange;
import org.pmokit.core.decision.Decision;
import org.pmokit.core.decision.DecisionCheck;
import org.pmokit.core.decision.DecisionLog;
import org.pmokit.core.delivery.DeliveryComponent;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.identifier.OfficeId;
import org.pmokit.core.identifier.PersonId;
import org.pmokit.core.knowledge.Experiment;
import org.pmokit.core.knowledge.Idea;
import org.pmokit.core.knowledge.IdeaCheck;
import org.pmokit.core.knowledge.IdeaReview;
import org.pmokit.core.office.ChallengeLevel;
import org.pmokit.core.p3o.P3oModel;
import org.pmokit.core.p3o.ReviewSettings;
import org.pmokit.core.p3o.StructureCheck;
import org.pmokit.core.product.Product;
import org.pmokit.core.profile.RoleCatalogue;
import org.pmokit.core.quality.QualityActivity;
import org.pmokit.core.quality.QualityBenchmark;
import org.pmokit.core.quality.QualityCheck;
import org.pmokit.core.quality.QualityRegister;
import org.pmokit.core.raci.RaciCheck;
import org.pmokit.core.raci.RaciReview;
import org.pmokit.core.register.Recorded;
import org.pmokit.core.report.ClosureChecklist;
import org.pmokit.core.report.RaidCheck;
import org.pmokit.core.report.RaidLog;
import org.pmokit.core.report.ReportCheck;
import org.pmokit.core.report.ReportingCycle;
import org.pmokit.core.report.ToleranceWatch;
import org.pmokit.core.review.ReviewCheck;
import org.pmokit.core.review.ReviewOutcome;
import org.pmokit.core.risk.RiskCheck;
import org.pmokit.core.risk.RiskReview;
import org.pmokit.core.risk.RiskScale;
import org.pmokit.core.role.Role;
import org.pmokit.core.skill.SkillCheck;
import org.pmokit.core.stage.Gate;
import org.pmokit.core.stage.GateCheck;
import org.pmokit.core.stage.GateControl;
import org.pmokit.core.stage.GateReview;
import org.pmokit.core.stakeholder.Communication;
import org.pmokit.core.stakeholder.PowerInterestGrid;
import org.pmokit.core.stakeholder.Stakeholder;
import org.pmokit.core.stakeholder.StakeholderCheck;
import org.pmokit.core.stakeholder.StakeholderImpact;
import org.pmokit.core.stakeholder.StakeholderReview;
import org.pmokit.core.tolerance.ManagementLevel;
import org.pmokit.core.workforce.Workforce;
import org.pmokit.rules.rule.RuleContext;

/** The reviews, and how each is made of what a portfolio holds. */
enum Review {
    STRUCTURE(StructureCheck.values(), Review::structure),
    RISKS(RiskCheck.values(), Review::risks),
    RAID(
            RaidCheck.values(),
            (context, limits) -> List.of(
                    RaidLog.of(context.portfolio(), context.portfolio().id()).outcome(context.asOf()))),
    DECISIONS(
            DecisionCheck.values(),
            (context, limits) -> List.of(
                    DecisionLog.of(context.portfolio().all(Decision.class)).outcome())),
    CHALLENGES(ChallengeCheck.values(), Review::challenges),
    GATES(GateCheck.values(), Review::gates),
    CHANGES(ChangeCheck.values(), Review::changes),
    CONFIGURATION(ConfigurationCheck.values(), Review::configuration),
    BENEFITS(BenefitCheck.values(), Review::benefits),
    QUALITY(QualityCheck.values(), Review::quality),
    STAKEHOLDERS(StakeholderCheck.values(), Review::stakeholders),
    ALIGNMENT(AlignmentCheck.values(), Review::alignment),
    NOTICES(
            StrategyNoticeCheck.values(),
            (context, limits) ->
                    List.of(StrategyNoticeReview.of(context.portfolio(), context.asOf(), ImpactSettings.HOUSE_DEFAULT)
                            .outcome())),
    TEAMS(TeamCheck.values(), Review::teams),
    MATRICES(RaciCheck.values(), Review::matrices),
    SKILLS(SkillCheck.values(), Review::skills),
    IDEAS(IdeaCheck.values(), Review::ideas),
    REPORTS(ReportCheck.values(), Review::reports);

    /** Days up to the status date that a team is looked at for. */
    private static final int TEAM_DAYS = 90;

    /** Those who do the work that a gate is about. */
    private static final Set<Role> TEAM =
            Set.of(Role.PROJECT_MANAGER, Role.PROGRAMME_MANAGER, Role.TEAM_MANAGER, Role.PROJECT_SPECIALIST);

    @SuppressWarnings("ImmutableEnumChecker") // a copy that cannot be changed
    private final List<ReviewCheck> checks;

    @SuppressWarnings("ImmutableEnumChecker") // a method without state
    private final BiFunction<RuleContext, Limits, List<ReviewOutcome>> run;

    Review(ReviewCheck[] checks, BiFunction<RuleContext, Limits, List<ReviewOutcome>> run) {
        this.checks = List.of(checks);
        this.run = run;
    }

    List<ReviewCheck> checks() {
        return checks;
    }

    List<ReviewOutcome> run(RuleContext context, Limits limits) {
        return run.apply(context, limits);
    }

    private static List<ReviewOutcome> structure(RuleContext context, Limits limits) {
        int days = limits.number(StructureCheck.REVIEW_OVERDUE, "interval");
        boolean shipped = new BigDecimal(days)
                        .compareTo(StructureCheck.REVIEW_OVERDUE.limits().get(0).value())
                == 0;
        ReviewSettings settings =
                shipped ? ReviewSettings.HOUSE_DEFAULT : new ReviewSettings(Set.of(), Period.ofDays(days));
        return List.of(P3oModel.of(context.portfolio()).outcome(context.asOf(), settings));
    }

    private static List<ReviewOutcome> risks(RuleContext context, Limits limits) {
        RiskReview review = new RiskReview(
                RiskScale.HOUSE_DEFAULT,
                limits.ratio(RiskCheck.RK5, "high"),
                limits.ratio(RiskCheck.RK7, "line"),
                limits.number(RiskCheck.RK8, "interval"));
        return List.of(review.outcome(context.portfolio().risks(), context.asOf()));
    }

    private static List<ReviewOutcome> challenges(RuleContext context, Limits limits) {
        Map<OfficeId, ManagementLevel> highest = new TreeMap<>();
        context.portfolio()
                .offices()
                .forEach(office ->
                        office.highestChallenge().ifPresent(level -> highest.put(office.id(), reached(level))));
        return List.of(new ChallengeReview(highest).outcome(context.portfolio().all(Challenge.class), context.asOf()));
    }

    private static ManagementLevel reached(ChallengeLevel level) {
        return switch (level) {
            case PROJECT -> ManagementLevel.PROJECT_MANAGER;
            case PROGRAMME -> ManagementLevel.BOARD;
            default -> ManagementLevel.CORPORATE_OR_PROGRAMME;
        };
    }

    private static List<ReviewOutcome> gates(RuleContext context, Limits limits) {
        Portfolio portfolio = context.portfolio();
        Map<ComponentRef, List<Gate>> gates = portfolio.all(Gate.class).stream()
                .collect(Collectors.groupingBy(Gate::component, LinkedHashMap::new, Collectors.toList()));
        List<ReviewOutcome> outcomes = new ArrayList<>();
        gates.forEach((component, own) -> outcomes.add(GateControl.builder()
                .gates(own)
                .reviews(own.stream()
                        .flatMap(gate -> portfolio.about(gate.id(), GateReview.class).stream())
                        .toList())
                .team(teamOf(portfolio, component, context.asOf()))
                .teamUnits(portfolio.component(component).flatMap(DeliveryComponent::deliveredBy).stream()
                        .toList())
                .followUpMonths(limits.number(GateCheck.G7, "months"))
                .build()
                .outcomeOn(context.asOf())));
        return outcomes;
    }

    private static Set<PersonId> teamOf(Portfolio portfolio, ComponentRef component, LocalDate day) {
        return portfolio.rolesOn(component).stream()
                .filter(each -> TEAM.contains(each.role()) && each.isInForceOn(day))
                .flatMap(each -> each.holder().stream())
                .collect(Collectors.toSet());
    }

    private static List<ReviewOutcome> changes(RuleContext context, Limits limits) {
        ChangeReview review = new ChangeReview(
                Optional.empty(),
                context.portfolio().all(ChangeAuthority.class),
                limits.number(ChangeCheck.CH6, "decide"),
                limits.number(ChangeCheck.CH4, "update"));
        return List.of(review.outcome(context.portfolio().all(ChangeRequest.class), context.asOf()));
    }

    private static List<ReviewOutcome> configuration(RuleContext context, Limits limits) {
        return List.of(ConfigurationReview.of(
                        context.portfolio().all(ConfigurationItem.class),
                        context.portfolio().all(ChangeRequest.class))
                .outcome(List.of()));
    }

    /** Outputs are those that the map of benefits names; a portfolio that maps none is not asked what they are for. */
    private static List<ReviewOutcome> benefits(RuleContext context, Limits limits) {
        Portfolio portfolio = context.portfolio();
        BenefitMap map = new BenefitMap(portfolio.all(BenefitLink.class));
        List<Product> products = map.links().isEmpty() ? List.of() : portfolio.all(Product.class);
        return List.of(BenefitReview.builder()
                .benefits(portfolio.all(Benefit.class))
                .map(map)
                .addAllOutputs(products.stream().map(Product::id).toList())
                .assignments(portfolio.roles())
                .build()
                .outcome());
    }

    private static List<ReviewOutcome> quality(RuleContext context, Limits limits) {
        return List.of(QualityRegister.builder()
                .products(context.portfolio().all(Product.class))
                .activities(context.portfolio().all(QualityActivity.class))
                .benchmarks(context.portfolio().all(QualityBenchmark.class))
                .auditIntervalDays(limits.number(QualityCheck.Q5, "interval"))
                .firstTimePassRate(limits.ratio(QualityCheck.Q6, "least"))
                .build()
                .outcomeOn(context.asOf()));
    }

    private static List<ReviewOutcome> stakeholders(RuleContext context, Limits limits) {
        return List.of(new StakeholderReview(
                        context.portfolio().all(Stakeholder.class),
                        context.portfolio().all(Communication.class),
                        context.portfolio().all(StakeholderImpact.class),
                        PowerInterestGrid.HOUSE_DEFAULT,
                        limits.number(StakeholderCheck.ST5, "cycle"))
                .outcome(context.asOf()));
    }

    private static List<ReviewOutcome> alignment(RuleContext context, Limits limits) {
        return List.of(new AlignmentReview(limits.ratio(AlignmentCheck.AL3, "deviation"))
                .outcome(AlignmentMatrix.of(context.portfolio(), context.asOf())));
    }

    private static List<ReviewOutcome> teams(RuleContext context, Limits limits) {
        TeamReview review = new TeamReview(
                limits.ratio(TeamCheck.AG4, "variation"),
                limits.number(TeamCheck.AG5, "age"),
                limits.number(TeamCheck.AG6, "age"),
                limits.ratio(TeamCheck.AG10, "least"),
                limits.ratio(TeamCheck.AG10, "most"),
                limits.number(TeamCheck.AG10, "iterations"));
        DateRange period = DateRange.ofClosed(context.asOf().minusDays(TEAM_DAYS - 1L), context.asOf());
        return context.portfolio().all(Team.class).stream()
                .map(team -> review.outcome(
                        TeamRecord.of(team, context.portfolio().about(team.id(), Recorded.class)), period))
                .toList();
    }

    private static List<ReviewOutcome> matrices(RuleContext context, Limits limits) {
        RaciReview review = RaciReview.builder()
                .mostAccountabilities(limits.number(RaciCheck.RC3, "most"))
                .mostConsulted(limits.number(RaciCheck.RC6, "most"))
                .build();
        return List.of(Workforce.of(context.portfolio(), context.asOf()).matrixOutcome(review));
    }

    private static List<ReviewOutcome> skills(RuleContext context, Limits limits) {
        Workforce workforce = Workforce.of(context.portfolio(), context.asOf());
        return List.of(workforce.skillOutcome(workforce.requirements(RoleCatalogue.standard())));
    }

    private static List<ReviewOutcome> ideas(RuleContext context, Limits limits) {
        return List.of(new IdeaReview(
                        context.portfolio().all(Idea.class),
                        context.portfolio().all(Experiment.class),
                        limits.number(IdeaCheck.I1, "idle"))
                .outcome(context.asOf()));
    }

    private static List<ReviewOutcome> reports(RuleContext context, Limits limits) {
        Portfolio portfolio = context.portfolio();
        int patience = limits.number(ReportCheck.EXCEPTION_NOT_ESCALATED, "patience");
        ReviewOutcome owed = ReportingCycle.of(portfolio)
                .outcomeOn(context.asOf(), limits.number(ReportCheck.REPORT_OVERDUE, "grace"));
        Stream<ReviewOutcome> exceptions = portfolio
                .components()
                .map(each ->
                        ToleranceWatch.of(portfolio, each.ref(), context.asOf()).outcome(portfolio, patience));
        Set<ComponentRef> closing = new HashSet<>(portfolio.all(org.pmokit.core.report.ClosureStep.class).stream()
                .flatMap(step -> step.about().stream())
                .toList());
        Stream<ReviewOutcome> closures = portfolio
                .components()
                .filter(each -> closing.contains(each.ref()))
                .map(each -> ClosureChecklist.of(portfolio, each.ref(), context.asOf())
                        .outcome(portfolio, context.asOf()));
        return Stream.concat(Stream.of(owed), Stream.concat(exceptions, closures))
                .toList();
    }
}
