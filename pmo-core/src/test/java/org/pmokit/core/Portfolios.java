package org.pmokit.core;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.domains.DomainContextBase;
import org.pmokit.core.assurance.DeliveryConfidence;
import org.pmokit.core.assurance.StatusAssessment;
import org.pmokit.core.date.DateRange;
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
import org.pmokit.core.finance.MoneySeries;
import org.pmokit.core.identifier.ComponentKind;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.identifier.DependencyId;
import org.pmokit.core.identifier.IssueId;
import org.pmokit.core.identifier.MilestoneId;
import org.pmokit.core.identifier.OfficeId;
import org.pmokit.core.identifier.PersonId;
import org.pmokit.core.identifier.ProgrammeId;
import org.pmokit.core.identifier.ProjectId;
import org.pmokit.core.identifier.RiskId;
import org.pmokit.core.money.Money;
import org.pmokit.core.money.Ratio;
import org.pmokit.core.office.Office;
import org.pmokit.core.risk.Issue;
import org.pmokit.core.risk.Risk;
import org.pmokit.core.role.Role;
import org.pmokit.core.role.RoleAssignment;
import org.pmokit.core.schedule.DatedForecast;
import org.pmokit.core.schedule.Milestone;
import org.pmokit.core.tolerance.Tolerance;

/**
 * Generators of this module. All days lie in 2025 and are few, so that facts often share a day; money is in pounds;
 * a portfolio is right in every respect.
 */
public class Portfolios extends DomainContextBase {

    /** Puts the generators at the disposal of every property of a class. */
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @Domain(value = Portfolios.class, priority = 10)
    @Domain(DomainContext.Global.class)
    public @interface Generated {}

    private static final LocalDate NEW_YEAR = LocalDate.of(2025, 1, 1);

    /** Called by jqwik. */
    public Portfolios() {}

    @Provide
    public static Arbitrary<LocalDate> days() {
        return daysFrom(0, 364);
    }

    /** Few enough days that two of them are often the same. */
    public static Arbitrary<LocalDate> closeDays() {
        return daysFrom(0, 12);
    }

    private static Arbitrary<LocalDate> daysFrom(int first, int last) {
        return Arbitraries.integers().between(first, last).map(NEW_YEAR::plusDays);
    }

    /** Up to twelve days long, the empty span included. */
    @Provide
    public static Arbitrary<DateRange> spans() {
        return Combinators.combine(closeDays(), closeDays())
                .as((one, other) -> one.isBefore(other) ? DateRange.of(one, other) : DateRange.of(other, one));
    }

    @Provide
    public static Arbitrary<WorkingCalendar> standardCalendars() {
        return Arbitraries.of(WorkingCalendar.standard());
    }

    @Provide
    public static Arbitrary<Money> pounds() {
        return amounts("GBP");
    }

    public static Arbitrary<Money> amounts(String currency) {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.valueOf(-1_000_000_000L), BigDecimal.valueOf(1_000_000_000L))
                .ofScale(2)
                .map(amount -> Money.of(amount.toString(), currency));
    }

    @Provide
    public static Arbitrary<Ratio> shares() {
        return Arbitraries.integers().between(0, 100).map(percent -> new Ratio(BigDecimal.valueOf(percent, 2)));
    }

    @Provide
    public static Arbitrary<Tolerance> dayTolerances() {
        return Combinators.combine(
                        Arbitraries.longs().between(0, 30), Arbitraries.longs().between(0, 30))
                .as(Tolerance::ofDays);
    }

    @Provide
    public static Arbitrary<Figure> figures() {
        return Combinators.combine(days().optional(0.8), pounds())
                .as((day, amount) -> new Figure(day, amount, Optional.empty()));
    }

    @Provide
    public static Arbitrary<MoneySeries> series() {
        return figures().list().ofMaxSize(4).map(MoneySeries::new);
    }

    @Provide
    public static Arbitrary<Finance> finances() {
        return Builders.withBuilder(Finance::builder)
                .use(series())
                .in((finance, budget) -> finance.budget(budget))
                .use(series())
                .in((finance, forecast) -> finance.forecast(forecast))
                .use(series())
                .in((finance, actual) -> finance.actual(actual))
                .build(Finance.Builder::build);
    }

    @Provide
    public static Arbitrary<DatedForecast> forecasts() {
        return Combinators.combine(days().optional(0.8), days())
                .as((told, expected) -> new DatedForecast(told, expected, Optional.empty()));
    }

    @Provide
    public static Arbitrary<Milestone> milestones() {
        return milestone(MilestoneId.of("OWNER/GATE"));
    }

    private static Arbitrary<Milestone> milestone(MilestoneId id) {
        return Builders.withBuilder(() -> Milestone.builder().id(id))
                .use(daysFrom(31, 333).optional(0.8))
                .in((milestone, baseline) -> milestone.baseline(baseline))
                .use(forecasts().list().ofMaxSize(3))
                .in((milestone, forecasts) -> milestone.forecasts(forecasts))
                .use(days().optional(0.5))
                .in((milestone, actual) -> milestone.actual(actual))
                .build(Milestone.Builder::build);
    }

    private static Arbitrary<List<Milestone>> milestonesOf(ComponentRef owner) {
        return Arbitraries.integers()
                .between(0, 3)
                .flatMap(count -> all(IntStream.range(0, count)
                        .mapToObj(gate -> milestone(MilestoneId.of(owner, "G" + gate)))
                        .toList()));
    }

    @Provide
    public static Arbitrary<DatedProgress> progress() {
        return Combinators.combine(days(), shares(), shares().optional(0.5)).as(DatedProgress::new);
    }

    @Provide
    public static Arbitrary<StatusAssessment> assessments() {
        return Combinators.combine(
                        days().optional(0.8),
                        Arbitraries.of(DeliveryConfidence.class).optional(0.8))
                .as((day, rating) -> StatusAssessment.builder()
                        .asOf(day)
                        .assessor("board")
                        .rating(rating)
                        .build());
    }

    @Provide
    public static Arbitrary<Project> projects() {
        return project(ProjectId.of("PRJ"), List.of());
    }

    /** A project with that id, in one of those programmes or in none. */
    public static Arbitrary<Project> project(ProjectId id, List<ProgrammeId> parents) {
        return Builders.withBuilder(() -> Project.builder().id(id))
                .use(anyOf(parents))
                .in((project, parent) -> project.parent(parent))
                .use(daysFrom(0, 30).optional(0.8))
                .in((project, start) -> project.start(start))
                .use(daysFrom(334, 364).optional(0.8))
                .in((project, finish) -> project.finish(finish))
                .use(days().optional(0.5))
                .in((project, actualStart) -> project.actualStart(actualStart))
                .use(days().optional(0.3))
                .in((project, actualFinish) -> project.actualFinish(actualFinish))
                .use(forecasts().list().ofMaxSize(3))
                .in((project, forecasts) -> project.finishForecasts(forecasts))
                .use(Arbitraries.of(ProjectStatus.class).optional(0.3))
                .in((project, status) -> project.declaredStatus(status))
                .use(finances())
                .in((project, finance) -> project.finance(finance))
                .use(progress().list().ofMaxSize(3))
                .in((project, progress) -> project.progress(progress))
                .use(milestonesOf(id))
                .in((project, milestones) -> project.milestones(milestones))
                .use(assessments().list().ofMaxSize(3))
                .in((project, assessments) -> project.assessments(assessments))
                .use(days().optional(0.5))
                .in((project, day) -> project.reportedOn(day))
                .build(Project.Builder::build);
    }

    private static Arbitrary<Programme> programme(ProgrammeId id, List<ProgrammeId> parents) {
        return Builders.withBuilder(() -> Programme.builder().id(id))
                .use(anyOf(parents))
                .in((programme, parent) -> programme.parent(parent))
                .use(days().optional(0.5))
                .in((programme, day) -> programme.actualStart(day))
                .use(milestonesOf(id))
                .in((programme, milestones) -> programme.milestones(milestones))
                .use(finances())
                .in((programme, finance) -> programme.finance(finance))
                .build(Programme.Builder::build);
    }

    /** Up to three programmes, one to five projects, and entries in every dated register. */
    @Provide
    public static Arbitrary<Portfolio> portfolios() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(1, 5))
                .flatAs(Portfolios::portfolio);
    }

    private static Arbitrary<Portfolio> portfolio(int programmes, int projects) {
        List<ProgrammeId> programmeIds = IntStream.range(0, programmes)
                .mapToObj(number -> ProgrammeId.of("PGM-" + number))
                .toList();
        List<ProjectId> projectIds = IntStream.range(0, projects)
                .mapToObj(number -> ProjectId.of("PRJ-" + number))
                .toList();
        List<Arbitrary<Programme>> programmeList = IntStream.range(0, programmes)
                .mapToObj(number -> programme(programmeIds.get(number), programmeIds.subList(0, number)))
                .toList();
        List<Arbitrary<Project>> projectList =
                projectIds.stream().map(id -> project(id, programmeIds)).toList();
        return Combinators.combine(all(programmeList), all(projectList), days().optional(0.8), standardCalendars())
                .flatAs((programmesMade, projectsMade, statusDate, calendar) -> registers(programmesMade, projectsMade)
                        .map(registers -> {
                            PortfolioDraft draft =
                                    PortfolioDraft.named("Generated").calendar(calendar);
                            statusDate.ifPresent(draft::statusDate);
                            programmesMade.forEach(draft::add);
                            projectsMade.forEach(draft::add);
                            registers.forEach(entry -> entry.addTo(draft));
                            return draft.resolveOrThrow();
                        }));
    }

    /** Something that knows how to add itself. */
    private interface Addition {
        PortfolioDraft addTo(PortfolioDraft draft);
    }

    private static Arbitrary<List<Addition>> registers(List<Programme> programmes, List<Project> projects) {
        List<ComponentRef> all = Stream.concat(
                        Stream.concat(
                                programmes.stream().map(Programme::ref),
                                projects.stream().map(Project::ref)),
                        Stream.concat(programmes.stream(), projects.stream())
                                .flatMap(owner -> owner.milestones().stream())
                                .map(Milestone::id))
                .map(ComponentRef.class::cast)
                .toList();
        Arbitrary<ComponentRef> any = Arbitraries.of(all);
        return Combinators.combine(
                        some(index -> risk(index, any)),
                        some(index -> issue(index, any)),
                        some(index -> dependency(index, any)),
                        some(index -> office(index, any.filter(served -> served.kind() != ComponentKind.MILESTONE))),
                        some(index -> role(any)),
                        some(index -> decision(projects)))
                .as((one, two, three, four, five, six) -> Stream.of(one, two, three, four, five, six)
                        .flatMap(List::stream)
                        .toList());
    }

    private static Arbitrary<List<Addition>> some(IntFunction<Arbitrary<Addition>> entry) {
        return Arbitraries.integers()
                .between(0, 2)
                .flatMap(count -> all(IntStream.range(0, count).mapToObj(entry).toList()));
    }

    private static Arbitrary<Addition> risk(int index, Arbitrary<ComponentRef> any) {
        return Combinators.combine(any, days().optional(0.8), days().optional(0.4), pounds().optional(0.5))
                .as((component, raised, closed, impact) -> Risk.builder()
                        .id(RiskId.of("R" + index))
                        .component(component)
                        .title("risk " + index)
                        .raised(raised)
                        .closed(closed)
                        .impact(impact)
                        .build())
                .map(risk -> draft -> draft.add(risk));
    }

    private static Arbitrary<Addition> issue(int index, Arbitrary<ComponentRef> any) {
        return Combinators.combine(any, days().optional(0.8), days().optional(0.4))
                .as((component, raised, closed) -> Issue.builder()
                        .id(IssueId.of("I" + index))
                        .component(component)
                        .title("issue " + index)
                        .raised(raised)
                        .closed(closed)
                        .build())
                .map(issue -> draft -> draft.add(issue));
    }

    private static Arbitrary<Addition> dependency(int index, Arbitrary<ComponentRef> any) {
        return Combinators.combine(any, any)
                .as((giver, receiver) -> draft -> giver.equals(receiver)
                        ? draft
                        : draft.add(Dependency.builder()
                                .id(DependencyId.of("D" + index))
                                .giver(giver)
                                .receiver(receiver)
                                .build()));
    }

    private static Arbitrary<Addition> office(int index, Arbitrary<ComponentRef> any) {
        return any.map(served -> draft -> draft.add(
                Office.hubOffice(OfficeId.of("O" + index)).addServes(served).build()));
    }

    private static Arbitrary<Addition> role(Arbitrary<ComponentRef> any) {
        return any.map(
                component -> draft -> draft.add(RoleAssignment.of(component, Role.SPONSOR, PersonId.of("somebody"))));
    }

    private static Arbitrary<Addition> decision(List<Project> projects) {
        List<ProjectId> ids = projects.stream().map(Project::id).toList();
        return Combinators.combine(Arbitraries.of(ids), Arbitraries.of(ids), days().optional(0.8))
                .as((first, second, decided) -> draft -> first.equals(second)
                        ? draft
                        : draft.add(OverlapDecision.builder()
                                .first(first)
                                .second(second)
                                .disposition(Disposition.ACCEPT)
                                .decidedOn(decided)
                                .build()));
    }

    private static <T> Arbitrary<Optional<T>> anyOf(List<T> values) {
        return values.isEmpty()
                ? Arbitraries.just(Optional.empty())
                : Arbitraries.of(values).optional(0.7);
    }

    @SuppressWarnings("unchecked")
    private static <T> Arbitrary<List<T>> all(List<Arbitrary<T>> each) {
        return each.isEmpty()
                ? Arbitraries.just(List.of())
                : Combinators.combine(each).as(made -> Arrays.asList((T[]) made.toArray()));
    }
}
