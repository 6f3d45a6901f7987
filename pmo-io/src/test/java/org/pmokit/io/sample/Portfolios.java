package org.pmokit.io.sample;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.pmokit.core.Portfolio;
import org.pmokit.core.PortfolioDraft;
import org.pmokit.core.assurance.ConfidenceScale;
import org.pmokit.core.assurance.DeliveryConfidence;
import org.pmokit.core.assurance.StatusAssessment;
import org.pmokit.core.date.DateRange;
import org.pmokit.core.date.ExceptionDays;
import org.pmokit.core.date.ReportingPeriod;
import org.pmokit.core.date.WorkingCalendar;
import org.pmokit.core.date.WorkingHours;
import org.pmokit.core.delivery.DatedProgress;
import org.pmokit.core.delivery.Programme;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.delivery.ProjectStatus;
import org.pmokit.core.dependency.Dependency;
import org.pmokit.core.dependency.DependencyStrength;
import org.pmokit.core.dependency.Disposition;
import org.pmokit.core.dependency.OverlapDecision;
import org.pmokit.core.design.Blueprint;
import org.pmokit.core.design.BlueprintEntry;
import org.pmokit.core.design.BlueprintSection;
import org.pmokit.core.design.Charter;
import org.pmokit.core.design.ClosurePlan;
import org.pmokit.core.design.ClosureTrigger;
import org.pmokit.core.design.Funding;
import org.pmokit.core.design.FundingModel;
import org.pmokit.core.design.KpiDirection;
import org.pmokit.core.design.KpiMeasure;
import org.pmokit.core.design.KpiReading;
import org.pmokit.core.design.LifecycleStep;
import org.pmokit.core.design.OfficeBusinessCase;
import org.pmokit.core.design.OfficeKpi;
import org.pmokit.core.design.OfficeLifecycle;
import org.pmokit.core.design.OfficeState;
import org.pmokit.core.design.TailoringDecision;
import org.pmokit.core.design.TailoringFactor;
import org.pmokit.core.finance.BusinessCase;
import org.pmokit.core.finance.DiscountRate;
import org.pmokit.core.finance.Figure;
import org.pmokit.core.finance.Finance;
import org.pmokit.core.finance.Measure;
import org.pmokit.core.finance.MoneySeries;
import org.pmokit.core.finance.PeriodCost;
import org.pmokit.core.finance.PeriodFlow;
import org.pmokit.core.governance.AuthorityRelation;
import org.pmokit.core.governance.DecisionKind;
import org.pmokit.core.governance.DecisionRight;
import org.pmokit.core.governance.DefenceDuty;
import org.pmokit.core.governance.DefenceLine;
import org.pmokit.core.governance.DeliveryStrategy;
import org.pmokit.core.governance.GovernanceLevel;
import org.pmokit.core.governance.GovernanceLevelDecision;
import org.pmokit.core.governance.OfficeAuthority;
import org.pmokit.core.governance.TermsOfReference;
import org.pmokit.core.identifier.BoardId;
import org.pmokit.core.identifier.ComponentKind;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.identifier.CourseId;
import org.pmokit.core.identifier.DependencyId;
import org.pmokit.core.identifier.MilestoneId;
import org.pmokit.core.identifier.ObjectiveId;
import org.pmokit.core.identifier.OfficeId;
import org.pmokit.core.identifier.PersonId;
import org.pmokit.core.identifier.PortfolioId;
import org.pmokit.core.identifier.ProgrammeId;
import org.pmokit.core.identifier.ProjectId;
import org.pmokit.core.identifier.StandardId;
import org.pmokit.core.identifier.UnitId;
import org.pmokit.core.maturity.MaturityAssessment;
import org.pmokit.core.maturity.MaturityLevel;
import org.pmokit.core.maturity.Perspective;
import org.pmokit.core.maturity.PerspectiveScore;
import org.pmokit.core.maturity.SubModel;
import org.pmokit.core.money.Money;
import org.pmokit.core.money.PriceBasis;
import org.pmokit.core.money.Ratio;
import org.pmokit.core.office.Authority;
import org.pmokit.core.office.AuthorityGrant;
import org.pmokit.core.office.ChallengeLevel;
import org.pmokit.core.office.ControlStyle;
import org.pmokit.core.office.Discipline;
import org.pmokit.core.office.EngagementStyle;
import org.pmokit.core.office.LinkedTeam;
import org.pmokit.core.office.Mandate;
import org.pmokit.core.office.Office;
import org.pmokit.core.office.OfficeForm;
import org.pmokit.core.office.OfficeType;
import org.pmokit.core.office.Permanence;
import org.pmokit.core.office.PmoLevel;
import org.pmokit.core.office.ReportingKind;
import org.pmokit.core.office.ReportingLine;
import org.pmokit.core.office.Service;
import org.pmokit.core.office.Sourcing;
import org.pmokit.core.office.Standard;
import org.pmokit.core.office.StandardKind;
import org.pmokit.core.office.StandardStrength;
import org.pmokit.core.organisation.Board;
import org.pmokit.core.organisation.OrganisationUnit;
import org.pmokit.core.organisation.UnitNature;
import org.pmokit.core.provenance.Certainty;
import org.pmokit.core.provenance.Gap;
import org.pmokit.core.provenance.Provenance;
import org.pmokit.core.provenance.Source;
import org.pmokit.core.raci.ActivityKind;
import org.pmokit.core.raci.RaciAssignment;
import org.pmokit.core.raci.RaciCode;
import org.pmokit.core.role.Role;
import org.pmokit.core.role.RoleAssignment;
import org.pmokit.core.role.RoleBriefing;
import org.pmokit.core.schedule.CalendarEntry;
import org.pmokit.core.schedule.DatedForecast;
import org.pmokit.core.schedule.Milestone;
import org.pmokit.core.skill.CourseApproval;
import org.pmokit.core.skill.CourseFeature;
import org.pmokit.core.skill.Mentoring;
import org.pmokit.core.skill.MentoringKind;
import org.pmokit.core.skill.Proficiency;
import org.pmokit.core.skill.RoleRequirement;
import org.pmokit.core.skill.Skill;
import org.pmokit.core.skill.SkillAssessment;
import org.pmokit.core.skill.SkillRaise;
import org.pmokit.core.skill.TrainingBooking;
import org.pmokit.core.skill.TrainingCourse;
import org.pmokit.core.skill.TrainingMode;
import org.pmokit.core.strategy.Objective;
import org.pmokit.core.strategy.ObjectiveLevel;
import org.pmokit.core.strategy.TargetDirection;
import org.pmokit.core.tolerance.Tolerance;
import org.pmokit.core.tolerance.ToleranceDimension;
import org.pmokit.core.tolerance.ToleranceUnit;

/** Random portfolios in which every attribute of every type may be there, with texts that hurt. */
public final class Portfolios {

    private static final Currency POUND = Currency.getInstance("GBP");
    static final List<String> TEXTS = List.of(
            "plain",
            "",
            " blanks around ",
            "she said \"no\", twice",
            "line\nfeed\r\nand\ttab",
            "back\\slash / and 'quote'",
            "Zürich – naïve façade €",
            "日本語のテキスト",
            "emoji \uD83D\uDE80 and \u2028 separator",
            "control \u0001 \u007f \u0000 end",
            "=SUM(A1:A9)",
            "\uFEFFmark",
            "null",
            "x".repeat(3000));
    private static final List<String> ID_PARTS =
            List.of("P", "a b", "é", "x:y", "q\"q", "s/l", "project", "=p", "project:P", "日");

    private final Random random;
    private final double presence;
    private int days;
    private final List<ComponentRef> delivery = new ArrayList<>();
    private final List<ComponentRef> milestones = new ArrayList<>();
    private final List<StandardId> standards = new ArrayList<>();
    private final List<CalendarEntry> calendars = new ArrayList<>();

    private Portfolios(long seed, double presence) {
        this.random = new Random(seed);
        this.presence = presence;
    }

    /** Any valid portfolio. */
    public static Arbitrary<Portfolio> any() {
        return Arbitraries.longs().map(seed -> new Portfolios(seed, 0.5).build());
    }

    /** A portfolio in which every attribute is present. */
    public static Portfolio full() {
        return full(42);
    }

    /**
     * A portfolio in which every attribute is present.
     *
     * @param seed of the values
     */
    public static Portfolio full(long seed) {
        return new Portfolios(seed, 1.0).build();
    }

    private Portfolio build() {
        ids("C").forEach(id -> calendars.add(calendar(id)));
        PortfolioDraft draft = PortfolioDraft.named(words(1000))
                .id(PortfolioId.of("THE-PORTFOLIO"))
                .calendar(one(Stream.concat(
                                WorkingCalendar.standard().stream(),
                                calendars.stream().map(CalendarEntry::calendar))
                        .toList()));
        calendars.forEach(draft::add);
        maybe(this::day).ifPresent(draft::statusDate);
        maybe(() -> POUND).ifPresent(draft::currency);
        delivery.add(PortfolioId.of("THE-PORTFOLIO"));
        List<ProgrammeId> programmes = ids("G").stream().map(ProgrammeId::of).toList();
        List<ProjectId> projects = ids("J").stream().map(ProjectId::of).toList();
        List<UnitId> units = ids("U").stream().map(UnitId::of).toList();
        List<ObjectiveId> objectives = ids("O").stream().map(ObjectiveId::of).toList();
        List<OfficeId> offices = ids("F").stream().map(OfficeId::of).toList();
        delivery.addAll(programmes);
        delivery.addAll(projects);
        for (int index = 0; index < programmes.size(); index++) {
            draft.add(programme(programmes, index, units, objectives));
        }
        projects.forEach(id -> draft.add(project(id, programmes, units, objectives)));
        for (int index = 0; index < units.size(); index++) {
            draft.add(unit(units, index));
        }
        for (int index = 0; index < objectives.size(); index++) {
            draft.add(objective(objectives, index, units));
        }
        ids("N").forEach(id -> standards.add(StandardId.of(id)));
        for (int index = 0; index < offices.size(); index++) {
            draft.add(office(offices, index, units, objectives));
        }
        addOffices(draft, offices, units);
        List<BoardId> boards = ids("B").stream().map(BoardId::of).toList();
        boards.forEach(id -> draft.add(board(id)));
        new ControlEntries(this, delivery, milestones, objectives, offices, boards).addTo(draft);
        addRegisters(draft, projects);
        KnowledgeEntries.addTo(draft, this);
        OutcomeEntries.addTo(draft, this);
        TeamEntries.addTo(draft, this);
        ScheduleEntries.addTo(draft, this);
        ResourceEntries.addTo(draft, this);
        return draft.resolveOrThrow();
    }

    private void addRegisters(PortfolioDraft draft, List<ProjectId> projects) {
        ids("D").forEach(id -> dependency(id).ifPresent(draft::add));
        ids("A").forEach(id -> draft.add(role()));
        if (projects.size() > 1) {
            draft.add(decision(projects.get(0), projects.get(1)));
        }
        ids("S").forEach(id -> draft.add(source(id)));
    }

    private Programme programme(List<ProgrammeId> ids, int index, List<UnitId> units, List<ObjectiveId> objectives) {
        ProgrammeId id = ids.get(index);
        Programme.Builder builder = Programme.builder()
                .id(id)
                .parent(index == 0 ? Optional.empty() : maybe(() -> ids.get(random.nextInt(index))))
                .description(text())
                .start(maybe(() -> dayOf(2000, 2010)))
                .finish(maybe(() -> dayOf(2030, 2040)))
                .actualStart(maybe(this::day))
                .actualFinish(maybe(this::day))
                .finishForecasts(many(this::forecast))
                .declaredStatus(maybe(() -> oneOf(ProjectStatus.values())))
                .finance(finance())
                .progress(many(this::progress))
                .milestones(milestonesOf(id))
                .tolerances(many(this::tolerance))
                .assessments(many(this::assessment))
                .objectives(some(objectives))
                .deliveredBy(oneIn(units))
                .reportedOn(maybe(this::day))
                .gaps(many(this::gap))
                .provenance(maybe(this::provenance));
        text().ifPresent(builder::title);
        return builder.build();
    }

    private Project project(
            ProjectId id, List<ProgrammeId> programmes, List<UnitId> units, List<ObjectiveId> objectives) {
        Project.Builder builder = Project.builder()
                .id(id)
                .parent(oneIn(programmes))
                .description(text())
                .start(maybe(() -> dayOf(2000, 2010)))
                .finish(maybe(() -> dayOf(2030, 2040)))
                .actualStart(maybe(this::day))
                .actualFinish(maybe(this::day))
                .finishForecasts(many(this::forecast))
                .declaredStatus(maybe(() -> oneOf(ProjectStatus.values())))
                .finance(finance())
                .progress(many(this::progress))
                .milestones(milestonesOf(id))
                .tolerances(many(this::tolerance))
                .assessments(many(this::assessment))
                .objectives(some(objectives))
                .deliveredBy(oneIn(units))
                .reportedOn(maybe(this::day))
                .gaps(many(this::gap))
                .provenance(maybe(this::provenance))
                .sites(words())
                .suppliers(words())
                .teams(words())
                .deliverables(words());
        text().ifPresent(builder::title);
        return builder.build();
    }

    private List<Milestone> milestonesOf(ComponentRef owner) {
        List<Milestone> all = new ArrayList<>();
        for (String name : ids("M")) {
            MilestoneId id = MilestoneId.of(owner, name.replace('/', '-'));
            Milestone.Builder builder = Milestone.builder()
                    .id(id)
                    .baseline(maybe(() -> dayOf(2011, 2029)))
                    .forecasts(many(this::forecast))
                    .actual(maybe(this::day))
                    .provenance(maybe(this::provenance));
            text().ifPresent(builder::title);
            all.add(builder.build());
            milestones.add(id);
        }
        return all;
    }

    private Finance finance() {
        Finance.Builder finance = Finance.builder().periods(many(this::periodCost));
        for (Measure measure : Measure.values()) {
            finance.series(measure, new MoneySeries(many(this::figure)));
        }
        return finance.build();
    }

    private PeriodCost periodCost() {
        DateRange range = random.nextBoolean() ? DateRange.of(dayOf(2001, 2002), dayOf(2003, 2004)) : range();
        return new PeriodCost(new ReportingPeriod(one(TEXTS), range), maybe(this::money), maybe(this::money));
    }

    DateRange range() {
        return switch (random.nextInt(4)) {
            case 0 -> DateRange.ALWAYS;
            case 1 -> DateRange.startingOn(day());
            case 2 -> DateRange.endingOn(day());
            default -> {
                LocalDate start = day();
                yield DateRange.of(start, start.plusDays(random.nextInt(3)));
            }
        };
    }

    private Office office(List<OfficeId> ids, int index, List<UnitId> units, List<ObjectiveId> objectives) {
        Office.Builder builder = Office.builder()
                .id(ids.get(index))
                .type(oneOf(OfficeType.values()))
                .permanence(oneOf(Permanence.values()))
                .level(maybe(() -> oneOf(PmoLevel.values())))
                .control(maybe(() -> oneOf(ControlStyle.values())))
                .sourcing(oneOf(Sourcing.values()))
                .addServes(one(delivery))
                .addServes(one(delivery))
                .services(many(this::service))
                .linkedTeams(many(() -> new LinkedTeam(one(TEXTS), text(), oneIn(units))))
                .unit(oneIn(units))
                .form(oneOf(OfficeForm.values()))
                .disciplines(some(List.of(Discipline.values())))
                .engagement(maybe(() -> oneOf(EngagementStyle.values())))
                .mandate(maybe(() -> new Mandate(words(100), maybe(this::day), maybe(this::day))))
                .hosts(some(List.of(OfficeType.values())))
                .assures(some(delivery))
                .oversees(some(objectives))
                .manages(some(only(ProjectId.class)))
                .answersFor(some(delivery.subList(1, delivery.size())))
                .informs(some(delivery))
                .authorities(many(this::authority))
                .adoptedStandards(some(standards))
                .period(range())
                .provenance(maybe(this::provenance));
        text().ifPresent(builder::title);
        if (index > 0) {
            builder.addReportingLine(
                    new ReportingLine(ReportingKind.LINE, ids.get(random.nextInt(index)), maybe(() -> Role.SPONSOR)));
        }
        builder.addReportingLine(
                new ReportingLine(ReportingKind.GOVERNANCE, one(delivery), maybe(() -> Role.of("my-role"))));
        return builder.build();
    }

    private Service service() {
        return switch (random.nextInt(3)) {
            case 0 -> Service.PLANNING;
            case 1 -> Service.of("OWN-" + random.nextInt(9));
            default -> new Service("OWN", one(TEXTS));
        };
    }

    private OrganisationUnit unit(List<UnitId> ids, int index) {
        OrganisationUnit.Builder builder = OrganisationUnit.builder()
                .id(ids.get(index))
                .kind(text())
                .nature(maybe(() -> oneOf(UnitNature.values())))
                .period(range())
                .parent(index == 0 ? Optional.empty() : maybe(() -> ids.get(random.nextInt(index))))
                .provenance(maybe(this::provenance));
        text().ifPresent(builder::title);
        return builder.build();
    }

    private Objective objective(List<ObjectiveId> ids, int index, List<UnitId> units) {
        return Objective.builder()
                .id(ids.get(index))
                .title(one(TEXTS))
                .parent(index == 0 ? Optional.empty() : maybe(() -> ids.get(random.nextInt(index))))
                .component(maybe(() -> one(delivery)))
                .lead(oneIn(units))
                .level(maybe(() -> oneOf(ObjectiveLevel.values())))
                .weight(maybe(this::share))
                .priority(maybe(() -> upTo(9)))
                .owner(maybe(this::anyRole))
                .mandatory(truth())
                .constraint(text())
                .targetValue(maybe(this::bound))
                .targetUnit(text())
                .direction(oneOf(TargetDirection.values()))
                .valueTolerance(maybe(this::bound))
                .targetDate(maybe(this::day))
                .daysTolerance(maybe(() -> upTo(9)))
                .period(range())
                .version(text())
                .withdrawn(maybe(this::day))
                .provenance(maybe(this::provenance))
                .build();
    }

    private Board board(BoardId id) {
        Board.Builder builder = Board.builder()
                .id(id)
                .kind(text())
                .governs(maybe(() -> one(delivery)))
                .period(range())
                .provenance(maybe(this::provenance));
        text().ifPresent(builder::title);
        return builder.build();
    }

    private Optional<Dependency> dependency(String id) {
        List<ComponentRef> ends =
                Stream.concat(delivery.stream().skip(1), milestones.stream()).toList();
        if (ends.size() < 2) {
            return Optional.empty();
        }
        int giver = random.nextInt(ends.size());
        int receiver = (giver + 1 + random.nextInt(ends.size() - 1)) % ends.size();
        return Optional.of(Dependency.builder()
                .id(DependencyId.of(id))
                .giver(ends.get(giver))
                .receiver(ends.get(receiver))
                .title(text().orElse(id))
                .kind(text())
                .neededBy(maybe(this::day))
                .promisedBy(maybe(this::day))
                .delivered(maybe(this::day))
                .agreed(maybe(random::nextBoolean))
                .strength(maybe(() -> one(List.of(DependencyStrength.values()))))
                .toleranceDays(maybe(() -> random.nextInt(30)))
                .giverOwner(maybe(() -> PersonId.of("p.giver")))
                .receiverOwner(maybe(() -> PersonId.of("p.receiver")))
                .provenance(maybe(this::provenance))
                .build());
    }

    private RoleAssignment role() {
        return RoleAssignment.builder()
                .component(one(delivery))
                .role(Role.PROJECT_MANAGER)
                .holder(maybe(() -> PersonId.of("p.é")))
                .period(range())
                .provenance(maybe(this::provenance))
                .build();
    }

    private OverlapDecision decision(ProjectId first, ProjectId second) {
        return OverlapDecision.builder()
                .first(first)
                .second(second)
                .disposition(oneOf(Disposition.values()))
                .decidedBy(text())
                .decidedOn(maybe(this::day))
                .until(maybe(this::day))
                .reason(text())
                .provenance(maybe(this::provenance))
                .build();
    }

    private Source source(String key) {
        return Source.builder()
                .key(key)
                .title(one(TEXTS))
                .publisher(text())
                .date(text())
                .address(text())
                .build();
    }

    private void addOffices(PortfolioDraft draft, List<OfficeId> offices, List<UnitId> units) {
        List<ComponentRef> bodies =
                Stream.<ComponentRef>concat(offices.stream(), units.stream()).toList();
        standards.forEach(id -> draft.add(standard(id, offices)));
        for (OfficeId office : offices) {
            draft.add(charter(office, bodies));
            draft.add(closurePlan(office, offices));
            maybe(() -> new Blueprint(office, many(this::blueprintEntry))).ifPresent(draft::add);
            maybe(() -> new OfficeLifecycle(office, lifecycle())).ifPresent(draft::add);
            many(() -> tailoring(office, bodies)).forEach(draft::add);
            some(List.of("time-to-decision", "own")).forEach(code -> draft.add(officeKpi(office, code)));
            draft.add(new OfficeBusinessCase(office, cost(), cost(), money(), 1 + random.nextInt(100)));
            maybe(() -> OfficeAuthority.builder()
                            .office(office)
                            .component(maybe(() -> one(delivery)))
                            .relation(oneOf(AuthorityRelation.values()))
                            .provenance(maybe(this::provenance))
                            .build())
                    .ifPresent(draft::add);
            draft.add(defenceDuty(office));
        }
        for (ComponentRef component : delivery) {
            addGovernance(draft, component);
        }
        Stream.concat(Stream.of(delivery.get(0)), bodies.stream())
                .forEach(subject -> maybe(() -> maturity(subject)).ifPresent(draft::add));
        addPeople(draft, bodies);
    }

    private void addGovernance(PortfolioDraft draft, ComponentRef component) {
        many(this::period).stream().findFirst().ifPresent(period -> draft.add(right(component, period)));
        some(List.of("1", "2")).forEach(version -> draft.add(businessCase(component, version)));
        maybe(() -> raci(component)).ifPresent(draft::add);
        maybe(() -> briefing(component)).ifPresent(draft::add);
        if (component.kind() != ComponentKind.PORTFOLIO) {
            draft.add(terms(component));
            draft.add(governanceLevel(component));
            draft.add(deliveryStrategy(component));
        }
    }

    private void addPeople(PortfolioDraft draft, List<ComponentRef> bodies) {
        List<CourseId> courses = ids("E").stream().map(CourseId::of).toList();
        courses.forEach(id -> draft.add(course(id, bodies)));
        courses.forEach(id -> draft.add(TrainingBooking.builder()
                .person(person())
                .course(id)
                .on(day())
                .bookedOn(maybe(this::day))
                .provenance(maybe(this::provenance))
                .build()));
        some(List.of(Skill.RISK, Skill.of("own"))).forEach(skill -> {
            draft.add(RoleRequirement.builder()
                    .role(Role.SPONSOR)
                    .skill(skill)
                    .level(Proficiency.of(1 + random.nextInt(5)))
                    .weight(1 + random.nextInt(3))
                    .provenance(maybe(this::provenance))
                    .build());
            draft.add(skillAssessment(skill));
            draft.add(mentoring(skill));
        });
    }

    private Standard standard(StandardId id, List<OfficeId> offices) {
        Standard.Builder builder = Standard.builder()
                .id(id)
                .kind(oneOf(StandardKind.values()))
                .strength(oneOf(StandardStrength.values()))
                .setBy(oneIn(offices))
                .appliesTo(some(delivery))
                .basedOn(oneIn(standards.subList(0, standards.indexOf(id))))
                .version(text())
                .period(range())
                .reviewBy(maybe(this::day))
                .provenance(maybe(this::provenance));
        text().ifPresent(builder::title);
        return builder.build();
    }

    private AuthorityGrant authority() {
        return new AuthorityGrant(
                oneOf(Authority.values()), maybe(() -> oneOf(ChallengeLevel.values())), maybe(() -> one(delivery)));
    }

    private Charter charter(OfficeId office, List<ComponentRef> bodies) {
        return Charter.builder()
                .office(office)
                .purpose(text())
                .scope(text())
                .authorities(many(this::authority))
                .services(many(this::service))
                .customers(some(delivery))
                .reportsTo(oneIn(bodies))
                .roles(some(List.of(Role.SPONSOR, Role.of("my-role"))))
                .kpis(many(() -> measure(one(List.of("report-timeliness", "forecast-variance", "own")))))
                .funding(maybe(() -> new Funding(oneOf(FundingModel.values()), maybe(this::cost), maybe(this::cost))))
                .agreedBy(oneIn(bodies))
                .agreedOn(maybe(() -> dayOf(1900, 2000)))
                .reviewBy(maybe(() -> dayOf(2001, 2200)))
                .provenance(maybe(this::provenance))
                .build();
    }

    private KpiMeasure measure(String code) {
        return new KpiMeasure(code, one(List.of("ratio", "days", one(TEXTS))), oneOf(KpiDirection.values()));
    }

    private ClosurePlan closurePlan(OfficeId office, List<OfficeId> offices) {
        return ClosurePlan.builder()
                .office(office)
                .trigger(oneOf(ClosureTrigger.values()))
                .archiveTo(oneIn(offices).filter(other -> !other.equals(office)))
                .handedOver(some(delivery))
                .agreedOn(maybe(this::day))
                .archivedOn(maybe(this::day))
                .provenance(maybe(this::provenance))
                .build();
    }

    private BlueprintEntry blueprintEntry() {
        return new BlueprintEntry(oneOf(BlueprintSection.values()), text(), one(TEXTS));
    }

    private List<LifecycleStep> lifecycle() {
        List<OfficeState> states =
                List.of(OfficeState.JUSTIFIED, OfficeState.LED, OfficeState.CLOSING, OfficeState.CLOSED);
        LocalDate first = dayOf(1950, 2150);
        return IntStream.range(0, random.nextInt(states.size() + 1))
                .mapToObj(place -> LifecycleStep.of(states.get(place), first.plusDays(place / 2), words(1000)))
                .toList();
    }

    private TailoringDecision tailoring(OfficeId office, List<ComponentRef> bodies) {
        return TailoringDecision.builder()
                .office(office)
                .factor(oneOf(TailoringFactor.values()))
                .finding(one(TEXTS))
                .consequence(one(TEXTS))
                .decidedBy(oneIn(bodies))
                .decidedOn(maybe(this::day))
                .leftOutParts(words())
                .provenance(maybe(this::provenance))
                .build();
    }

    private OfficeKpi officeKpi(OfficeId office, String code) {
        LocalDate first = dayOf(1900, 2150);
        return OfficeKpi.builder()
                .office(office)
                .measure(measure(code))
                .target(maybe(this::bound))
                .readings(IntStream.range(0, random.nextInt(3))
                        .mapToObj(month -> new KpiReading(first.plusMonths(month), bound()))
                        .toList())
                .provenance(maybe(this::provenance))
                .build();
    }

    private DefenceDuty defenceDuty(OfficeId provider) {
        return DefenceDuty.builder()
                .component(one(delivery))
                .line(oneOf(DefenceLine.values()))
                .provider(provider)
                .period(range())
                .provenance(maybe(this::provenance))
                .build();
    }

    private MaturityAssessment maturity(ComponentRef subject) {
        return MaturityAssessment.builder()
                .subject(subject)
                .model(oneOf(SubModel.values()))
                .assessedOn(day())
                .scores(some(List.of(Perspective.values())).stream()
                        .map(perspective -> new PerspectiveScore(perspective, maybe(this::level), maybe(this::level)))
                        .toList())
                .provenance(maybe(this::provenance))
                .build();
    }

    private MaturityLevel level() {
        return oneOf(MaturityLevel.values());
    }

    private DecisionRight right(ComponentRef component, DateRange period) {
        return DecisionRight.builder()
                .component(component)
                .kind(DecisionKind.of("own-kind"))
                .role(Role.SPONSOR)
                .upToAmount(maybe(this::cost))
                .upToDays(maybe(() -> random.nextInt(100)))
                .upToShare(maybe(this::share))
                .period(period)
                .provenance(maybe(this::provenance))
                .build();
    }

    private BusinessCase businessCase(ComponentRef component, String version) {
        return BusinessCase.builder()
                .component(component)
                .version(maybe(() -> version).or(() -> Optional.of(version).filter("2"::equals)))
                .flows(many(() -> new PeriodFlow(money(), cost())))
                .rate(maybe(() -> new DiscountRate(share(), one(TEXTS))))
                .prices(maybe(() -> one(List.of(PriceBasis.NOMINAL, PriceBasis.real(2024)))))
                .writtenOn(maybe(this::day))
                .approvedOn(maybe(this::day))
                .reviewBy(maybe(this::day))
                .provenance(maybe(this::provenance))
                .build();
    }

    private RaciAssignment raci(ComponentRef component) {
        return RaciAssignment.builder()
                .component(component)
                .activity(words(100))
                .kind(oneOf(ActivityKind.values()))
                .role(Role.SPONSOR)
                .addCode(oneOf(RaciCode.values()))
                .addCode(oneOf(RaciCode.values()))
                .provenance(maybe(this::provenance))
                .build();
    }

    private RoleBriefing briefing(ComponentRef component) {
        return RoleBriefing.builder()
                .component(component)
                .role(Role.SPONSOR)
                .person(person())
                .briefedOn(day())
                .briefedBy(maybe(() -> Role.HEAD_OF_OFFICE))
                .responsibilities(words())
                .provenance(maybe(this::provenance))
                .build();
    }

    private TermsOfReference terms(ComponentRef component) {
        Optional<LocalDate> approved = maybe(() -> dayOf(2001, 2200));
        return TermsOfReference.builder()
                .component(component)
                .version(text())
                .purpose(one(TEXTS))
                .scope(text())
                .authority(text())
                .writtenOn(maybe(() -> dayOf(1900, 2000)))
                .approvedOn(approved)
                .approvedByRole(approved.map(day -> Role.SPONSOR))
                .provenance(maybe(this::provenance))
                .build();
    }

    private GovernanceLevelDecision governanceLevel(ComponentRef component) {
        return GovernanceLevelDecision.builder()
                .component(component)
                .level(oneOf(GovernanceLevel.values()))
                .decidedOn(day())
                .decidedBy(some(List.of(Role.SPONSOR, Role.of("my-role"))))
                .reason(words(100))
                .leftOutParts(words())
                .provenance(maybe(this::provenance))
                .build();
    }

    private DeliveryStrategy deliveryStrategy(ComponentRef component) {
        return DeliveryStrategy.builder()
                .component(component)
                .planning(text())
                .monitoring(text())
                .delivery(text())
                .contributors(some(List.of(Role.SPONSOR, Role.of("my-role"))))
                .agreedOn(maybe(this::day))
                .provenance(maybe(this::provenance))
                .build();
    }

    private TrainingCourse course(CourseId id, List<ComponentRef> bodies) {
        TrainingCourse.Builder builder = TrainingCourse.builder()
                .id(id)
                .provider(text())
                .approval(oneOf(CourseApproval.values()))
                .approvedBy(oneIn(bodies))
                .qualification(text())
                .mode(maybe(() -> oneOf(TrainingMode.values())))
                .features(some(List.of(CourseFeature.values())))
                .cost(maybe(this::cost))
                .durationDays(maybe(() -> 1 + random.nextInt(9)))
                .raises(many(() -> new SkillRaise(
                        Skill.RISK, Proficiency.of(random.nextInt(3)), Proficiency.of(3 + random.nextInt(3)))))
                .provenance(maybe(this::provenance));
        text().ifPresent(builder::title);
        return builder.build();
    }

    private SkillAssessment skillAssessment(Skill skill) {
        return SkillAssessment.builder()
                .person(person())
                .skill(skill)
                .level(oneOf(Proficiency.values()))
                .assessedOn(dayOf(1900, 2000))
                .evidence(text())
                .validUntil(maybe(() -> dayOf(2001, 2200)))
                .provenance(maybe(this::provenance))
                .build();
    }

    private Mentoring mentoring(Skill skill) {
        return Mentoring.builder()
                .mentor(PersonId.of("p.mentor"))
                .mentee(maybe(this::person))
                .kind(oneOf(MentoringKind.values()))
                .component(one(delivery))
                .skill(maybe(() -> skill))
                .aim(text())
                .period(range())
                .provenance(maybe(this::provenance))
                .build();
    }

    private CalendarEntry calendar(String id) {
        WorkingCalendar.Builder calendar = WorkingCalendar.builder()
                .code(id)
                .putWeek(DayOfWeek.MONDAY, hours())
                .exceptions(many(() -> new ExceptionDays(period(), one(List.of(WorkingHours.NONE, hours())))));
        some(List.of(DayOfWeek.TUESDAY, DayOfWeek.SUNDAY)).forEach(day -> calendar.putWeek(day, hours()));
        maybe(() -> one(List.of(440, 480, 1, 1439))).ifPresent(calendar::minutesPerDay);
        CalendarEntry.Builder entry = CalendarEntry.builder().calendar(calendar.build());
        text().ifPresent(entry::title);
        return entry.build();
    }

    private WorkingHours hours() {
        return one(List.of(
                WorkingHours.WHOLE_DAY,
                WorkingHours.lasting(480),
                WorkingHours.of("08:00-12:00 13:00-17:00"),
                WorkingHours.of("22:00-06:00"),
                WorkingHours.of("10:00-10:00")));
    }

    /** At least one day. */
    private DateRange period() {
        DateRange range = range();
        return range.days() == 0 ? DateRange.ofClosed(range.start(), range.start()) : range;
    }

    /** A text that says something. */
    private String words(int longest) {
        return one(TEXTS.stream()
                .filter(text -> !text.isBlank() && text.length() <= longest)
                .toList());
    }

    private <T extends ComponentRef> List<T> only(Class<T> type) {
        return delivery.stream().filter(type::isInstance).map(type::cast).toList();
    }

    DatedForecast forecast() {
        return new DatedForecast(maybe(this::day), day(), maybe(this::provenance));
    }

    private DatedProgress progress() {
        return new DatedProgress(day(), share(), maybe(this::share));
    }

    Tolerance tolerance() {
        return Tolerance.builder()
                .dimension(oneOf(ToleranceDimension.values()))
                .unit(oneOf(ToleranceUnit.values()))
                .lower(maybe(this::bound))
                .upper(maybe(this::bound))
                .build();
    }

    /** With its scale: 10.50 and 1E+3 are other numbers than 10.5 and 1000. */
    BigDecimal bound() {
        return one(List.of(
                new BigDecimal("10.50"), new BigDecimal("1E+3"), new BigDecimal("0.05"), new BigDecimal("1E-12")));
    }

    private StatusAssessment assessment() {
        return StatusAssessment.builder()
                .asOf(maybe(this::day))
                .assessor(one(TEXTS))
                .rating(maybe(() -> oneOf(DeliveryConfidence.values())))
                .scale(maybe(() -> oneOf(ConfidenceScale.values())))
                .statement(text())
                .provenance(maybe(this::provenance))
                .build();
    }

    private Gap gap() {
        return new Gap(one(TEXTS), one(TEXTS));
    }

    private Figure figure() {
        return new Figure(maybe(this::day), money(), maybe(this::provenance));
    }

    Money money() {
        BigDecimal amount = new BigDecimal(new BigInteger(80, random), random.nextInt(12));
        return new Money(random.nextBoolean() ? amount : amount.negate(), POUND);
    }

    Provenance provenance() {
        return new Provenance(many(() -> one(TEXTS)), maybe(() -> oneOf(Certainty.values())), text());
    }

    Ratio share() {
        return new Ratio(new BigDecimal(random.nextInt(10_001)).movePointLeft(4));
    }

    Optional<String> text() {
        return maybe(() -> one(TEXTS));
    }

    Set<String> words() {
        return new LinkedHashSet<>(many(() -> one(TEXTS)));
    }

    String anyText() {
        return one(TEXTS);
    }

    /** A text that says something. */
    String anyWords() {
        return one(TEXTS.stream().filter(text -> !text.isBlank()).toList());
    }

    ComponentRef component() {
        return one(delivery);
    }

    PersonId person() {
        return PersonId.of("p." + one(ID_PARTS));
    }

    Role anyRole() {
        return oneOf(Role.SPONSOR, Role.of("my-role"));
    }

    boolean truth() {
        return random.nextBoolean();
    }

    /** A number from 1 to the last. */
    int upTo(int last) {
        return 1 + random.nextInt(last);
    }

    /** An amount that is not negative. */
    Money cost() {
        return new Money(new BigDecimal(new BigInteger(80, random), random.nextInt(12)), POUND);
    }

    /** A day that it has not given before. */
    LocalDate nextDay() {
        days++;
        return LocalDate.of(2010, 1, 1).plusDays(days);
    }

    List<String> ids(String letter) {
        int count = presence == 1.0 ? 3 : random.nextInt(4);
        return IntStream.range(0, count)
                .mapToObj(index -> one(ID_PARTS) + "-" + letter + index)
                .toList();
    }

    LocalDate day() {
        return dayOf(1900, 2200);
    }

    LocalDate dayOf(int firstYear, int lastYear) {
        return LocalDate.of(
                firstYear + random.nextInt(lastYear - firstYear + 1), 1 + random.nextInt(12), 1 + random.nextInt(28));
    }

    <T> Optional<T> maybe(Supplier<T> value) {
        return random.nextDouble() < presence ? Optional.of(value.get()) : Optional.empty();
    }

    <T> Optional<T> oneIn(List<T> values) {
        return values.isEmpty() ? Optional.empty() : maybe(() -> one(values));
    }

    <T> List<T> many(Supplier<T> value) {
        int count = presence == 1.0 ? 2 : random.nextInt(3);
        return Stream.generate(value).limit(count).toList();
    }

    <T> List<T> some(List<T> values) {
        return values.stream().filter(value -> random.nextDouble() < presence).toList();
    }

    <T> T one(List<? extends T> values) {
        return values.get(random.nextInt(values.size()));
    }

    int number(int bound) {
        return random.nextInt(bound);
    }

    @SafeVarargs
    final <T> T oneOf(T... values) {
        return values[random.nextInt(values.length)];
    }
}
