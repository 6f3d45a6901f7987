package org.pmokit.io;

import java.math.BigDecimal;
import java.math.BigInteger;
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
import org.pmokit.core.date.ReportingPeriod;
import org.pmokit.core.date.WorkingCalendar;
import org.pmokit.core.delivery.DatedProgress;
import org.pmokit.core.delivery.Programme;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.delivery.ProjectStatus;
import org.pmokit.core.dependency.Dependency;
import org.pmokit.core.dependency.Disposition;
import org.pmokit.core.dependency.OverlapDecision;
import org.pmokit.core.finance.Figure;
import org.pmokit.core.finance.Finance;
import org.pmokit.core.finance.Measure;
import org.pmokit.core.finance.MoneySeries;
import org.pmokit.core.finance.PeriodCost;
import org.pmokit.core.identifier.BoardId;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.identifier.DependencyId;
import org.pmokit.core.identifier.IssueId;
import org.pmokit.core.identifier.MilestoneId;
import org.pmokit.core.identifier.ObjectiveId;
import org.pmokit.core.identifier.OfficeId;
import org.pmokit.core.identifier.PersonId;
import org.pmokit.core.identifier.PortfolioId;
import org.pmokit.core.identifier.ProgrammeId;
import org.pmokit.core.identifier.ProjectId;
import org.pmokit.core.identifier.RiskId;
import org.pmokit.core.identifier.UnitId;
import org.pmokit.core.money.Money;
import org.pmokit.core.money.Ratio;
import org.pmokit.core.office.ControlStyle;
import org.pmokit.core.office.LinkedTeam;
import org.pmokit.core.office.Office;
import org.pmokit.core.office.OfficeType;
import org.pmokit.core.office.Permanence;
import org.pmokit.core.office.PmoLevel;
import org.pmokit.core.office.ReportingKind;
import org.pmokit.core.office.ReportingLine;
import org.pmokit.core.office.Service;
import org.pmokit.core.office.Sourcing;
import org.pmokit.core.organisation.Board;
import org.pmokit.core.organisation.OrganisationUnit;
import org.pmokit.core.provenance.Certainty;
import org.pmokit.core.provenance.Gap;
import org.pmokit.core.provenance.Provenance;
import org.pmokit.core.provenance.Source;
import org.pmokit.core.risk.Issue;
import org.pmokit.core.risk.Risk;
import org.pmokit.core.role.Role;
import org.pmokit.core.role.RoleAssignment;
import org.pmokit.core.schedule.DatedForecast;
import org.pmokit.core.schedule.Milestone;
import org.pmokit.core.strategy.Objective;
import org.pmokit.core.tolerance.Tolerance;
import org.pmokit.core.tolerance.ToleranceDimension;
import org.pmokit.core.tolerance.ToleranceUnit;

/** Random portfolios in which every attribute of every type may be there, with texts that hurt. */
public final class Portfolios {

    private static final Currency POUND = Currency.getInstance("GBP");
    private static final List<String> TEXTS = List.of(
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
    private final List<ComponentRef> delivery = new ArrayList<>();
    private final List<ComponentRef> milestones = new ArrayList<>();

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
        return new Portfolios(42, 1.0).build();
    }

    private Portfolio build() {
        PortfolioDraft draft = PortfolioDraft.named(
                        one(TEXTS.stream().filter(text -> !text.isBlank()).toList()))
                .id(PortfolioId.of("THE-PORTFOLIO"))
                .calendar(oneOf(WorkingCalendar.standard().toArray(WorkingCalendar[]::new)));
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
        for (int index = 0; index < offices.size(); index++) {
            draft.add(office(offices, index, units));
        }
        addRegisters(draft, projects);
        return draft.resolveOrThrow();
    }

    private void addRegisters(PortfolioDraft draft, List<ProjectId> projects) {
        ids("B").forEach(id -> draft.add(board(id)));
        ids("D").forEach(id -> dependency(id).ifPresent(draft::add));
        ids("R").forEach(id -> draft.add(risk(id)));
        ids("I").forEach(id -> draft.add(issue(id)));
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

    private DateRange range() {
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

    private Office office(List<OfficeId> ids, int index, List<UnitId> units) {
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
                .provenance(maybe(this::provenance))
                .build();
    }

    private Board board(String id) {
        Board.Builder builder = Board.builder()
                .id(BoardId.of(id))
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
                .agreed(maybe(random::nextBoolean))
                .provenance(maybe(this::provenance))
                .build());
    }

    private Risk risk(String id) {
        return Risk.builder()
                .id(RiskId.of(id))
                .component(one(delivery))
                .title(one(TEXTS))
                .raised(maybe(this::day))
                .closed(maybe(this::day))
                .owner(text())
                .response(text())
                .probability(maybe(this::share))
                .impact(maybe(this::money))
                .provenance(maybe(this::provenance))
                .build();
    }

    private Issue issue(String id) {
        return Issue.builder()
                .id(IssueId.of(id))
                .component(one(delivery))
                .title(one(TEXTS))
                .raised(maybe(this::day))
                .closed(maybe(this::day))
                .owner(text())
                .response(text())
                .provenance(maybe(this::provenance))
                .build();
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

    private DatedForecast forecast() {
        return new DatedForecast(maybe(this::day), day(), maybe(this::provenance));
    }

    private DatedProgress progress() {
        return new DatedProgress(day(), share(), maybe(this::share));
    }

    private Tolerance tolerance() {
        return Tolerance.builder()
                .dimension(oneOf(ToleranceDimension.values()))
                .unit(oneOf(ToleranceUnit.values()))
                .lower(maybe(this::bound))
                .upper(maybe(this::bound))
                .build();
    }

    /** With its scale: 10.50 and 1E+3 are other numbers than 10.5 and 1000. */
    private BigDecimal bound() {
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

    private Money money() {
        BigDecimal amount = new BigDecimal(new BigInteger(80, random), random.nextInt(12));
        return new Money(random.nextBoolean() ? amount : amount.negate(), POUND);
    }

    private Provenance provenance() {
        return new Provenance(many(() -> one(TEXTS)), maybe(() -> oneOf(Certainty.values())), text());
    }

    private Ratio share() {
        return new Ratio(new BigDecimal(random.nextInt(10_001)).movePointLeft(4));
    }

    private Optional<String> text() {
        return maybe(() -> one(TEXTS));
    }

    private Set<String> words() {
        return new LinkedHashSet<>(many(() -> one(TEXTS)));
    }

    private List<String> ids(String letter) {
        int count = presence == 1.0 ? 3 : random.nextInt(4);
        return IntStream.range(0, count)
                .mapToObj(index -> one(ID_PARTS) + "-" + letter + index)
                .toList();
    }

    private LocalDate day() {
        return dayOf(1900, 2200);
    }

    private LocalDate dayOf(int firstYear, int lastYear) {
        return LocalDate.of(
                firstYear + random.nextInt(lastYear - firstYear + 1), 1 + random.nextInt(12), 1 + random.nextInt(28));
    }

    private <T> Optional<T> maybe(Supplier<T> value) {
        return random.nextDouble() < presence ? Optional.of(value.get()) : Optional.empty();
    }

    private <T> Optional<T> oneIn(List<T> values) {
        return values.isEmpty() ? Optional.empty() : maybe(() -> one(values));
    }

    private <T> List<T> many(Supplier<T> value) {
        int count = presence == 1.0 ? 2 : random.nextInt(3);
        return Stream.generate(value).limit(count).toList();
    }

    private <T> List<T> some(List<T> values) {
        return values.stream().filter(value -> random.nextDouble() < presence).toList();
    }

    private <T> T one(List<? extends T> values) {
        return values.get(random.nextInt(values.size()));
    }

    @SafeVarargs
    private <T> T oneOf(T... values) {
        return values[random.nextInt(values.length)];
    }
}
