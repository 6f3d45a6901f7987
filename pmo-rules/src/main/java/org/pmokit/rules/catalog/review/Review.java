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
import java.util.function.Function;
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
import org.pmokit.core.finance.BusinessCase;
import org.pmokit.core.finance.PeriodFlow;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.identifier.OfficeId;
import org.pmokit.core.identifier.PersonId;
import org.pmokit.core.knowledge.Experiment;
import org.pmokit.core.knowledge.Idea;
import org.pmokit.core.knowledge.IdeaCheck;
import org.pmokit.core.knowledge.IdeaReview;
import org.pmokit.core.knowledge.Lesson;
import org.pmokit.core.knowledge.LessonCheck;
import org.pmokit.core.knowledge.LessonConsultation;
import org.pmokit.core.knowledge.LessonReview;
import org.pmokit.core.money.Money;
import org.pmokit.core.office.ChallengeLevel;
import org.pmokit.core.office.Office;
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
import org.pmokit.core.report.ClosureStep;
import org.pmokit.core.report.ExceptionReport;
import org.pmokit.core.report.RaidCheck;
import org.pmokit.core.report.RaidLog;
import org.pmokit.core.report.ReportCheck;
import org.pmokit.core.report.ReportingCycle;
import org.pmokit.core.report.ToleranceWatch;
import org.pmokit.core.review.ReviewCheck;
import org.pmokit.core.review.ReviewOutcome;
import org.pmokit.core.risk.Risk;
import org.pmokit.core.risk.RiskCheck;
import org.pmokit.core.risk.RiskReview;
import org.pmokit.core.risk.RiskScale;
import org.pmokit.core.role.Role;
import org.pmokit.core.role.RoleAssignment;
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
import org.pmokit.core.workforce.GovernanceCheck;
import org.pmokit.core.workforce.GovernanceReview;
import org.pmokit.core.workforce.OverloadLimits;
import org.pmokit.core.workforce.StaffingCheck;
import org.pmokit.core.workforce.Workforce;

/** The reviews, and how each is made of what a portfolio holds. */
enum Review {
    STRUCTURE(Look.PORTFOLIO, StructureCheck.values(), Review::structure),
    RISKS(Look.REGISTERS, RiskCheck.values(), Review::risks),
    RAID(
            Look.PORTFOLIO,
            RaidCheck.values(),
            given -> List.of(
                    RaidLog.of(given.portfolio(), given.registers().id()).outcome(given.asOf()))),
    DECISIONS(
            Look.REGISTERS,
            DecisionCheck.values(),
            given -> List.of(DecisionLog.of(given.all(Decision.class)).outcome())),
    CHALLENGES(Look.REGISTERS, ChallengeCheck.values(), Review::challenges),
    GATES(Look.PORTFOLIO, GateCheck.values(), Review::gates),
    CHANGES(Look.REGISTERS, ChangeCheck.values(), Review::changes),
    CONFIGURATION(
            Look.REGISTERS,
            ConfigurationCheck.values(),
            given -> List.of(ConfigurationReview.of(given.all(ConfigurationItem.class), given.all(ChangeRequest.class))
                    .outcome(List.of()))),
    BENEFITS(Look.REGISTERS, BenefitCheck.values(), Review::benefits),
    QUALITY(Look.REGISTERS, QualityCheck.values(), Review::quality),
    STAKEHOLDERS(Look.REGISTERS, StakeholderCheck.values(), Review::stakeholders),
    ALIGNMENT(Look.PORTFOLIO, AlignmentCheck.values(), Review::alignment),
    NOTICES(
            Look.PORTFOLIO,
            StrategyNoticeCheck.values(),
            given -> List.of(StrategyNoticeReview.of(given.portfolio(), given.asOf(), ImpactSettings.HOUSE_DEFAULT)
                    .outcome())),
    TEAMS(Look.REGISTERS, TeamCheck.values(), Review::teams),
    MATRICES(Look.PORTFOLIO, RaciCheck.values(), Review::matrices),
    STAFFING(
            Look.PORTFOLIO,
            StaffingCheck.values(),
            given -> List.of(Workforce.of(given.portfolio(), given.asOf())
                    .staffingOutcome(new OverloadLimits(
                            given.limits().number(StaffingCheck.SD2, "accountable"),
                            given.limits().number(StaffingCheck.SD2, "components"))))),
    GOVERNANCE(
            Look.PORTFOLIO,
            GovernanceCheck.values(),
            given -> List.of(GovernanceReview.of(given.portfolio(), given.asOf())
                    .outcome(given.limits().number(GovernanceCheck.GF2, "initiation")))),
    SKILLS(Look.PORTFOLIO, SkillCheck.values(), Review::skills),
    LESSONS(Look.PORTFOLIO, LessonCheck.values(), Review::lessons),
    IDEAS(Look.REGISTERS, IdeaCheck.values(), Review::ideas),
    REPORTS(Look.PORTFOLIO, ReportCheck.values(), Review::reports);

    /** How far a review looks; the nearer, the less often it has to be made again. */
    private enum Look {
        /** At registers, and not into programmes and projects. */
        REGISTERS,
        /** At everything. */
        PORTFOLIO
    }

    /** Days up to the status date that a team is looked at for. */
    private static final int TEAM_DAYS = 90;

    /** Those who do the work that a gate is about. */
    private static final Set<Role> TEAM =
            Set.of(Role.PROJECT_MANAGER, Role.PROGRAMME_MANAGER, Role.TEAM_MANAGER, Role.PROJECT_SPECIALIST);

    private final Look look;

    @SuppressWarnings("ImmutableEnumChecker") // a copy that cannot be changed
    private final List<ReviewCheck> checks;

    @SuppressWarnings("ImmutableEnumChecker") // a method without state
    private final Function<Given, List<ReviewOutcome>> run;

    Review(Look look, ReviewCheck[] checks, Function<Given, List<ReviewOutcome>> run) {
        this.look = look;
        this.checks = List.of(checks);
        this.run = run;
    }

    boolean looksAtProjects() {
        return look == Look.PORTFOLIO;
    }

    List<ReviewCheck> checks() {
        return checks;
    }

    List<ReviewOutcome> run(Given given) {
        return run.apply(given);
    }

    private static List<ReviewOutcome> structure(Given given) {
        int days = given.limits().number(StructureCheck.REVIEW_OVERDUE, "interval");
        boolean shipped = new BigDecimal(days)
                        .compareTo(StructureCheck.REVIEW_OVERDUE.limits().get(0).value())
                == 0;
        ReviewSettings settings =
                shipped ? ReviewSettings.HOUSE_DEFAULT : new ReviewSettings(Set.of(), Period.ofDays(days));
        return List.of(P3oModel.of(given.portfolio()).outcome(given.asOf(), settings));
    }

    private static List<ReviewOutcome> risks(Given given) {
        RiskReview review = new RiskReview(
                RiskScale.HOUSE_DEFAULT,
                given.limits().ratio(RiskCheck.RK5, "high"),
                given.limits().ratio(RiskCheck.RK7, "line"),
                given.limits().number(RiskCheck.RK8, "interval"));
        return List.of(review.outcome(given.all(Risk.class), given.asOf()));
    }

    private static List<ReviewOutcome> challenges(Given given) {
        Map<OfficeId, ManagementLevel> highest = new TreeMap<>();
        given.all(Office.class)
                .forEach(office ->
                        office.highestChallenge().ifPresent(level -> highest.put(office.id(), reached(level))));
        return List.of(new ChallengeReview(highest).outcome(given.all(Challenge.class), given.asOf()));
    }

    private static ManagementLevel reached(ChallengeLevel level) {
        return switch (level) {
            case PROJECT -> ManagementLevel.PROJECT_MANAGER;
            case PROGRAMME -> ManagementLevel.BOARD;
            default -> ManagementLevel.CORPORATE_OR_PROGRAMME;
        };
    }

    private static List<ReviewOutcome> gates(Given given) {
        Portfolio portfolio = given.portfolio();
        Map<ComponentRef, List<Gate>> gates = portfolio.all(Gate.class).stream()
                .collect(Collectors.groupingBy(Gate::component, LinkedHashMap::new, Collectors.toList()));
        List<ReviewOutcome> outcomes = new ArrayList<>();
        gates.forEach((component, own) -> outcomes.add(GateControl.builder()
                .gates(own)
                .reviews(own.stream()
                        .flatMap(gate -> portfolio.about(gate.id(), GateReview.class).stream())
                        .toList())
                .team(teamOf(portfolio, component, given.asOf()))
                .teamUnits(portfolio.component(component).flatMap(DeliveryComponent::deliveredBy).stream()
                        .toList())
                .followUpMonths(given.limits().number(GateCheck.G7, "months"))
                .build()
                .outcomeOn(given.asOf())));
        return outcomes;
    }

    private static Set<PersonId> teamOf(Portfolio portfolio, ComponentRef component, LocalDate day) {
        return portfolio.rolesOn(component).stream()
                .filter(each -> TEAM.contains(each.role()) && each.isInForceOn(day))
                .flatMap(each -> each.holder().stream())
                .collect(Collectors.toSet());
    }

    private static List<ReviewOutcome> changes(Given given) {
        ChangeReview review = new ChangeReview(
                Optional.empty(),
                given.all(ChangeAuthority.class),
                given.limits().number(ChangeCheck.CH6, "decide"),
                given.limits().number(ChangeCheck.CH4, "update"));
        return List.of(review.outcome(given.all(ChangeRequest.class), given.asOf()));
    }

    /** Outputs are those that the map of benefits names; a portfolio that maps none is not asked what they are for. */
    private static List<ReviewOutcome> benefits(Given given) {
        BenefitMap map = new BenefitMap(given.all(BenefitLink.class));
        List<Product> products = map.links().isEmpty() ? List.of() : given.all(Product.class);
        return List.of(BenefitReview.builder()
                .benefits(given.all(Benefit.class))
                .map(map)
                .addAllOutputs(products.stream().map(Product::id).toList())
                .assignments(given.all(RoleAssignment.class))
                .businessCases(claims(given.all(BusinessCase.class)))
                .build()
                .outcome());
    }

    /** What the case of each component that was written last says its benefits come to over all periods. */
    private static Map<ComponentRef, Money> claims(List<BusinessCase> cases) {
        Map<ComponentRef, BusinessCase> newest = new LinkedHashMap<>();
        cases.stream()
                .filter(each -> !each.flows().isEmpty())
                .forEach(each -> newest.merge(each.component(), each, Review::later));
        Map<ComponentRef, Money> claims = new LinkedHashMap<>();
        newest.forEach((component, written) -> written.flows().stream()
                .map(PeriodFlow::benefit)
                .reduce(Money::plus)
                .ifPresent(claim -> claims.put(component, claim)));
        return claims;
    }

    private static BusinessCase later(BusinessCase one, BusinessCase other) {
        boolean earlier = other.writtenOn()
                .filter(day -> one.writtenOn().filter(day::isBefore).isPresent())
                .isPresent();
        return earlier ? one : other;
    }

    private static List<ReviewOutcome> quality(Given given) {
        return List.of(QualityRegister.builder()
                .products(given.all(Product.class))
                .activities(given.all(QualityActivity.class))
                .benchmarks(given.all(QualityBenchmark.class))
                .auditIntervalDays(given.limits().number(QualityCheck.Q5, "interval"))
                .firstTimePassRate(given.limits().ratio(QualityCheck.Q6, "least"))
                .build()
                .outcomeOn(given.asOf()));
    }

    private static List<ReviewOutcome> stakeholders(Given given) {
        return List.of(new StakeholderReview(
                        given.all(Stakeholder.class),
                        given.all(Communication.class),
                        given.all(StakeholderImpact.class),
                        PowerInterestGrid.HOUSE_DEFAULT,
                        given.limits().number(StakeholderCheck.ST5, "cycle"))
                .outcome(given.asOf()));
    }

    private static List<ReviewOutcome> alignment(Given given) {
        return List.of(new AlignmentReview(given.limits().ratio(AlignmentCheck.AL3, "deviation"))
                .outcome(AlignmentMatrix.of(given.portfolio(), given.asOf())));
    }

    private static List<ReviewOutcome> teams(Given given) {
        TeamReview review = new TeamReview(
                given.limits().ratio(TeamCheck.AG4, "variation"),
                given.limits().number(TeamCheck.AG5, "age"),
                given.limits().number(TeamCheck.AG6, "age"),
                given.limits().ratio(TeamCheck.AG10, "least"),
                given.limits().ratio(TeamCheck.AG10, "most"),
                given.limits().number(TeamCheck.AG10, "iterations"));
        DateRange period = DateRange.ofClosed(given.asOf().minusDays(TEAM_DAYS - 1L), given.asOf());
        return given.all(Team.class).stream()
                .map(team ->
                        review.outcome(TeamRecord.of(team, given.registers().about(team.id(), Recorded.class)), period))
                .toList();
    }

    private static List<ReviewOutcome> matrices(Given given) {
        RaciReview review = RaciReview.builder()
                .mostAccountabilities(given.limits().number(RaciCheck.RC3, "most"))
                .mostConsulted(given.limits().number(RaciCheck.RC6, "most"))
                .ranks(RaciReview.usualRanks())
                .build();
        return List.of(Workforce.of(given.portfolio(), given.asOf()).matrixOutcome(review));
    }

    private static List<ReviewOutcome> skills(Given given) {
        Workforce workforce = Workforce.of(given.portfolio(), given.asOf());
        return List.of(workforce.skillOutcome(workforce.requirements(RoleCatalogue.standard())));
    }

    private static List<ReviewOutcome> lessons(Given given) {
        return List.of(new LessonReview(
                        given.all(Lesson.class),
                        given.all(LessonConsultation.class),
                        given.limits().number(LessonCheck.LE2, "embed"),
                        given.limits().number(LessonCheck.LE3, "start"))
                .outcome(given.portfolio().components().toList(), given.asOf()));
    }

    private static List<ReviewOutcome> ideas(Given given) {
        return List.of(new IdeaReview(
                        given.all(Idea.class),
                        given.all(Experiment.class),
                        given.limits().number(IdeaCheck.I1, "idle"))
                .outcome(given.asOf()));
    }

    private static List<ReviewOutcome> reports(Given given) {
        Portfolio portfolio = given.portfolio();
        int patience = given.limits().number(ReportCheck.EXCEPTION_NOT_ESCALATED, "patience");
        ReportingCycle cycle = ReportingCycle.of(portfolio);
        ReviewOutcome owed = new ReportingCycle(cycle.definitions(), cycle.reports(), List.of(), List.of())
                .outcomeOn(given.asOf(), given.limits().number(ReportCheck.REPORT_OVERDUE, "grace"));
        ReviewOutcome kept = new ReportingCycle(List.of(), List.of(), cycle.cycles(), cycle.updates())
                .outcomeOn(given.asOf(), given.limits().number(ReportCheck.UPDATE_OVERDUE, "grace"));
        Stream<ReviewOutcome> exceptions = portfolio
                .components()
                .map(each ->
                        ToleranceWatch.of(portfolio, each.ref(), given.asOf()).outcome(portfolio, patience));
        Stream<ReviewOutcome> told = given.all(ExceptionReport.class).stream()
                .map(ExceptionReport::component)
                .distinct()
                .map(each -> ToleranceWatch.of(portfolio, each, given.asOf()).reportOutcome(portfolio));
        Set<ComponentRef> closing = new HashSet<>(given.all(ClosureStep.class).stream()
                .flatMap(step -> step.about().stream())
                .toList());
        Stream<ReviewOutcome> closures = portfolio
                .components()
                .filter(each -> closing.contains(each.ref()))
                .map(each ->
                        ClosureChecklist.of(portfolio, each.ref(), given.asOf()).outcome(portfolio, given.asOf()));
        return Stream.of(Stream.of(owed, kept), exceptions, told, closures)
                .flatMap(each -> each)
                .toList();
    }
}
