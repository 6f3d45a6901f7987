package org.pmokit.graph.capacity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pmokit.core.Portfolio;
import org.pmokit.core.PortfolioDraft;
import org.pmokit.core.agile.Team;
import org.pmokit.core.date.DateRange;
import org.pmokit.core.date.WorkingCalendar;
import org.pmokit.core.delivery.Programme;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.identifier.CalendarId;
import org.pmokit.core.identifier.PersonId;
import org.pmokit.core.identifier.ProgrammeId;
import org.pmokit.core.identifier.ProjectId;
import org.pmokit.core.identifier.ResourceId;
import org.pmokit.core.identifier.TeamId;
import org.pmokit.core.money.Ratio;
import org.pmokit.core.resource.Absence;
import org.pmokit.core.resource.Allocation;
import org.pmokit.core.resource.BookingStatus;
import org.pmokit.core.resource.CapacityPeriod;
import org.pmokit.core.resource.Resource;
import org.pmokit.core.resource.ResourceKind;
import org.pmokit.core.role.Role;
import org.pmokit.core.skill.Skill;

class CapacityAnalysisTest {

    private static final ProjectId A = ProjectId.of("A");
    private static final ProjectId B = ProjectId.of("B");
    private static final ProjectId C = ProjectId.of("C");
    private static final ProgrammeId DIGITAL = ProgrammeId.of("DIG");
    private static final ResourceId ANA = ResourceId.of("ANA");
    private static final ResourceId BEN = ResourceId.of("BEN");
    private static final Role DEVELOPER = Role.of("developer");

    /** Day 1 is a Thursday, so that weekends matter where they do. */
    private static LocalDate d(int day) {
        return LocalDate.of(2026, 1, day);
    }

    private static DateRange days(int first, int last) {
        return DateRange.ofClosed(d(first), d(last));
    }

    private static PortfolioDraft draft() {
        return PortfolioDraft.named("Change")
                .add(Programme.of(DIGITAL, "Digital"))
                .add(Project.builder().id(A).parent(DIGITAL).build())
                .add(Project.builder().id(B).parent(DIGITAL).build())
                .add(Project.of(C, "C"));
    }

    private static Resource person(ResourceId id) {
        return Resource.fullTime(id, PersonId.of(id.value().toLowerCase(Locale.ROOT)));
    }

    /** One full-time person: A from day 1 to 10 at 0.6, B from 6 to 15 at 0.6, C from 9 to 12 at 0.5. */
    private static PortfolioDraft threeProjects() {
        return draft().add(person(ANA))
                .add(Allocation.committed(A, ANA, "0.6", days(1, 10)))
                .add(Allocation.committed(B, ANA, "0.6", days(6, 15)))
                .add(Allocation.committed(C, ANA, "0.5", days(9, 12)));
    }

    private static BigDecimal number(String value) {
        return new BigDecimal(value);
    }

    @Test
    void three_projects_on_one_person_exceed_its_capacity_on_seven_days() {
        CapacityAnalysis analysis = CapacityAnalysis.of(threeProjects().resolveOrThrow());

        assertThat(analysis.overAllocations()).hasSize(1);
        OverAllocation over = analysis.overAllocations().get(0);
        assertThat(over.subject()).isEqualTo(new Subject(Perspective.PERSON, "ANA", "ANA"));
        assertThat(over.period()).isEqualTo(days(6, 12));
        assertThat(over.days()).isEqualTo(7);
        assertThat(over.excess()).isEqualTo("2.2");
        assertThat(over.peakDemand()).isEqualTo("1.7");
        assertThat(over.peak()).contains(Ratio.of("1.7"));
        assertThat(over.peakPeriod()).isEqualTo(days(9, 10));
        // day 6 to 10 are above 110 per cent: five days in a row
        assertThat(over.level()).isEqualTo(LoadLevel.CRITICAL);
        // 5 days of A at 0.6, 7 of B at 0.6, 4 of C at 0.5
        assertThat(over.contributions())
                .containsExactly(
                        new DemandShare(B, number("4.2"), Ratio.of(42, 92).orElseThrow()),
                        new DemandShare(A, number("3"), Ratio.of(30, 92).orElseThrow()),
                        new DemandShare(C, number("2"), Ratio.of(20, 92).orElseThrow()));
        assertThat(over.describe())
                .isEqualTo("ANA is over-allocated on 7 days, 2026-01-06 to 2026-01-12: 2.2 unit-days too many, at most"
                        + " 1.7 of 1 (170%), 2026-01-09 to 2026-01-10; critical; asked by B 45.7%, A 32.6%, C 21.7%");
    }

    @Test
    void the_average_hides_the_peak() {
        CapacityAnalysis analysis = CapacityAnalysis.of(threeProjects().resolveOrThrow());
        LoadSummary summary = analysis.summaries().get(0);

        assertThat(analysis.horizon()).contains(days(1, 15));
        assertThat(summary.utilisation()).contains(Ratio.of(14, 15).orElseThrow());
        assertThat(summary.utilisation().orElseThrow().asPercent(1)).isEqualTo("93.3%");
        assertThat(summary.peakDemand()).isEqualTo("1.7");
        assertThat(summary.level()).isEqualTo(LoadLevel.CRITICAL);
        assertThat(summary.describe())
                .isEqualTo("ANA is critical: 93.3% used, peak 1.7, 2.2 unit-days too many on 7 days");
    }

    @Test
    void leave_lowers_what_there_is() {
        ResourceId pair = ResourceId.of("PAIR");
        CapacityAnalysis analysis = CapacityAnalysis.of(
                draft().add(Resource.builder()
                                .id(pair)
                                .kind(ResourceKind.TEAM)
                                .capacity(BigDecimal.valueOf(2))
                                .build())
                        .add(Absence.of(pair, d(6), d(7)).toBuilder()
                                .units(BigDecimal.ONE)
                                .build())
                        .add(Allocation.committed(A, pair, "1.5", days(1, 10)))
                        .resolveOrThrow(),
                CapacitySettings.by(Perspective.RESOURCE));

        OverAllocation over = analysis.overAllocations().get(0);
        assertThat(over.period()).isEqualTo(days(6, 7));
        assertThat(over.peakDemand()).isEqualTo("1.5");
        assertThat(over.peakCapacity()).isEqualTo("1");
        assertThat(over.peak().orElseThrow().asPercent(0)).isEqualTo("150%");
        assertThat(over.excess()).isEqualTo("1");
        assertThat(over.level()).isEqualTo(LoadLevel.OVER);
    }

    @Test
    void allocations_that_follow_each_other_do_not_add_up() {
        CapacityAnalysis analysis = CapacityAnalysis.of(draft().add(person(ANA))
                .add(Allocation.committed(A, ANA, "0.7", DateRange.of(d(1), d(6))))
                .add(Allocation.committed(B, ANA, "0.7", DateRange.of(d(6), d(11))))
                .resolveOrThrow());

        assertThat(analysis.overAllocations()).isEmpty();
        assertThat(analysis.summaries().get(0).peakDemand()).isEqualTo("0.7");
    }

    @Test
    void a_weekend_does_not_interrupt_an_over_allocation_and_does_not_count() {
        // Thursday 1 to Wednesday 7 January: five working days
        CapacityAnalysis analysis = CapacityAnalysis.of(draft().calendar(WorkingCalendar.MONDAY_FRIDAY)
                .add(person(ANA))
                .add(Allocation.committed(A, ANA, "0.6", days(1, 7)))
                .add(Allocation.committed(B, ANA, "0.6", days(1, 7)))
                .resolveOrThrow());

        OverAllocation over = analysis.overAllocations().get(0);
        assertThat(over.period()).isEqualTo(days(1, 7));
        assertThat(over.days()).isEqualTo(5);
        assertThat(over.excess()).isEqualTo("1");
        assertThat(over.level()).isEqualTo(LoadLevel.CRITICAL);
        assertThat(over.contributions()).extracting(DemandShare::volume).containsExactly(number("3"), number("3"));
    }

    @Test
    void a_period_that_begins_or_ends_on_a_weekend_is_told_by_its_working_days() {
        // Saturday 3 to Sunday 11 January
        CapacityAnalysis analysis = CapacityAnalysis.of(draft().calendar(WorkingCalendar.MONDAY_FRIDAY)
                .add(person(ANA))
                .add(Allocation.committed(A, ANA, "1.2", days(3, 11)))
                .resolveOrThrow());

        assertThat(analysis.overAllocations().get(0).period()).isEqualTo(days(5, 9));
    }

    @Test
    void too_much_for_four_days_is_not_critical_unless_the_office_says_so() {
        Portfolio portfolio = draft().add(person(ANA))
                .add(Allocation.committed(A, ANA, "1.2", days(1, 4)))
                .resolveOrThrow();
        CapacitySettings strict = CapacitySettings.builder().criticalFromDays(4).build();

        assertThat(CapacityAnalysis.of(portfolio).overAllocations().get(0).level())
                .isEqualTo(LoadLevel.OVER);
        assertThat(CapacityAnalysis.of(portfolio, strict)
                        .overAllocations()
                        .get(0)
                        .level())
                .isEqualTo(LoadLevel.CRITICAL);
    }

    @Test
    void exactly_the_limit_for_any_time_is_not_critical() {
        CapacityAnalysis analysis = CapacityAnalysis.of(draft().add(person(ANA))
                .add(Allocation.committed(A, ANA, "1.1", days(1, 30)))
                .resolveOrThrow());

        assertThat(analysis.overAllocations().get(0).level()).isEqualTo(LoadLevel.OVER);
    }

    @Test
    void a_capacity_that_nobody_wrote_down_is_neither_none_nor_enough() {
        Portfolio portfolio = draft().add(
                        Resource.builder().id(ANA).kind(ResourceKind.PERSON).build())
                .add(Allocation.committed(A, ANA, "7", days(1, 10)))
                .resolveOrThrow();
        CapacityAnalysis unknown = CapacityAnalysis.of(portfolio);

        assertThat(unknown.overAllocations()).isEmpty();
        assertThat(unknown.room(BigDecimal.ONE, 1)).isEmpty();
        assertThat(unknown.summaries().get(0).level()).isEqualTo(LoadLevel.UNKNOWN);
        assertThat(unknown.summaries().get(0).unknownDays()).isEqualTo(10);
        assertThat(unknown.summaries().get(0).utilisation()).isEmpty();
        assertThat(unknown.heatMap(Grain.MONTH).rows().get(0).cells().get(0).capacity())
                .isEmpty();

        CapacitySettings assuming =
                CapacitySettings.builder().assumedPerPerson(BigDecimal.ONE).build();
        assertThat(CapacityAnalysis.of(portfolio, assuming)
                        .overAllocations()
                        .get(0)
                        .excess())
                .isEqualTo("60");
    }

    @Test
    void all_of_an_absence_leaves_nothing_and_no_share_of_it() {
        CapacityAnalysis analysis = CapacityAnalysis.of(draft().add(person(ANA))
                .add(Absence.of(ANA, d(5), d(9)))
                .add(Allocation.committed(A, ANA, "0.5", days(1, 12)))
                .resolveOrThrow());

        OverAllocation over = analysis.overAllocations().get(0);
        assertThat(over.period()).isEqualTo(days(5, 9));
        assertThat(over.peakCapacity()).isEqualTo("0");
        assertThat(over.peak()).isEmpty();
        assertThat(over.level()).isEqualTo(LoadLevel.CRITICAL);
    }

    @Test
    void capacity_differs_over_time_and_ends_with_service() {
        CapacityAnalysis analysis = CapacityAnalysis.of(draft().add(person(ANA).toBuilder()
                        .period(DateRange.endingOn(d(20)))
                        .addCapacity(CapacityPeriod.ofUnits(d(1), d(10), "0.5"))
                        .addCapacity(CapacityPeriod.ofHours(d(4), d(5), "12"))
                        .build())
                .add(Allocation.committed(A, ANA, "0.7", days(1, 25)))
                .resolveOrThrow());

        // 0.5 on days 1 to 3 and 6 to 10, 12 hours on two days of 8 hours are 0.75, 1 until day 20, then nothing
        assertThat(analysis.overAllocations(analysis.subjects().get(0)))
                .extracting(OverAllocation::period)
                .containsExactly(days(1, 3), days(6, 10), days(21, 25));
        assertThat(analysis.summaries().get(0).excess()).isEqualTo("5.1"); // 8 * 0.2 + 5 * 0.7
    }

    @Test
    void hours_are_spread_over_working_days() {
        CapacityAnalysis analysis = CapacityAnalysis.of(draft().calendar(WorkingCalendar.MONDAY_FRIDAY)
                .add(person(ANA))
                .add(Allocation.builder()
                        .component(A)
                        .resource(ANA)
                        .hours(number("20"))
                        .period(days(5, 11))
                        .build())
                .resolveOrThrow());

        assertThat(analysis.summaries().get(0).peakDemand()).isEqualTo("0.5");
        assertThat(analysis.summaries().get(0).demand()).isEqualTo("2.5");
    }

    @Test
    void hours_without_working_days_are_left_out_and_told() {
        Allocation weekend = Allocation.builder()
                .component(A)
                .resource(ANA)
                .hours(number("20"))
                .period(days(3, 4))
                .build();
        CapacityAnalysis analysis = CapacityAnalysis.of(draft().calendar(WorkingCalendar.MONDAY_FRIDAY)
                .add(person(ANA))
                .add(weekend)
                .resolveOrThrow());

        assertThat(analysis.leftOut())
                .containsExactly(new LeftOut(weekend, "its hours have no working days to be spread over"));
        assertThat(analysis.horizon()).isEmpty();
        assertThat(analysis.heatMap(Grain.WEEK).rows()).isEmpty();
    }

    @Test
    void an_allocation_without_dates_lasts_as_long_as_its_project() {
        CapacityAnalysis analysis = CapacityAnalysis.of(PortfolioDraft.named("Change")
                .add(Project.builder().id(A).start(d(3)).finish(d(8)).build())
                .add(person(ANA))
                .add(Allocation.committed(A, ANA, "2", DateRange.ALWAYS))
                .resolveOrThrow());

        assertThat(analysis.overAllocations().get(0).period()).isEqualTo(days(3, 8));
    }

    @Test
    void what_is_promised_may_be_looked_at_alone() {
        Portfolio portfolio = threeProjects()
                .add(Allocation.committed(A, ANA, "1", days(1, 2)).toBuilder()
                        .status(BookingStatus.SOFT_BOOKED)
                        .build())
                .resolveOrThrow();
        CapacitySettings promised =
                CapacitySettings.builder().countedFrom(BookingStatus.COMMITTED).build();

        assertThat(CapacityAnalysis.of(portfolio).summaries().get(0).overDays()).isEqualTo(9);
        assertThat(CapacityAnalysis.of(portfolio, promised).summaries().get(0).overDays())
                .isEqualTo(7);
    }

    @Test
    void demand_for_a_role_is_held_against_everybody_who_fills_it() {
        Portfolio portfolio = draft().add(
                        person(ANA).toBuilder().role(DEVELOPER).build())
                .add(person(BEN).toBuilder().role(DEVELOPER).build())
                .add(Allocation.committed(A, ANA, "1", days(1, 10)))
                .add(Allocation.requested(B, DEVELOPER, "1.5", days(5, 10)))
                .add(Allocation.requested(C, Role.of("tester"), "1", days(5, 10)))
                .resolveOrThrow();
        CapacityAnalysis byRole = CapacityAnalysis.of(portfolio, CapacitySettings.by(Perspective.ROLE));

        assertThat(byRole.subjects()).extracting(Subject::key).containsExactly("developer", "tester");
        OverAllocation over = byRole.overAllocations().get(0);
        assertThat(over.subject().key()).isEqualTo("developer");
        assertThat(over.peakCapacity()).isEqualTo("2");
        assertThat(over.excess()).isEqualTo("3");
        assertThat(byRole.notOffered()).extracting(Subject::key).containsExactly("tester");
        assertThat(byRole.overAllocations()).hasSize(1);
        assertThat(CapacityAnalysis.of(portfolio).subjects())
                .extracting(Subject::key)
                .containsExactly("ANA", "BEN");
    }

    @Test
    void teams_skills_and_units_are_other_sums_of_the_same() {
        TeamId red = TeamId.of("RED");
        Portfolio portfolio = draft().add(
                        Team.builder().id(red).addMember(PersonId.of("ana")).build())
                .add(person(ANA).toBuilder()
                        .addSkill(Skill.RISK)
                        .addSkill(Skill.PLANNING)
                        .build())
                .add(person(BEN).toBuilder().team(red).addSkill(Skill.RISK).build())
                .add(Allocation.committed(A, ANA, "1", days(1, 10)))
                .add(Allocation.builder()
                        .component(B)
                        .team(red)
                        .skill(Skill.RISK)
                        .units(BigDecimal.ONE)
                        .period(days(1, 10))
                        .build())
                .resolveOrThrow();
        LoadSummary team = CapacityAnalysis.of(portfolio, CapacitySettings.by(Perspective.TEAM))
                .summaries()
                .get(0);
        CapacityAnalysis skills = CapacityAnalysis.of(portfolio, CapacitySettings.by(Perspective.SKILL));

        assertThat(team.capacity()).isEqualTo("20");
        assertThat(team.demand()).isEqualTo("20");
        assertThat(team.level()).isEqualTo(LoadLevel.FULL);
        assertThat(skills.summaries()).extracting(LoadSummary::demand).containsExactly(number("10"), number("20"));
        assertThat(skills.summaries()).extracting(LoadSummary::capacity).containsExactly(number("10"), number("20"));
        assertThat(CapacityAnalysis.of(portfolio, CapacitySettings.by(Perspective.UNIT))
                        .subjects())
                .isEmpty();
    }

    @Test
    void one_person_behind_two_resources_is_one_person() {
        Portfolio portfolio = draft().add(
                        person(ANA).toBuilder().capacity(number("0.5")).build())
                .add(person(ANA).toBuilder().id(BEN).capacity(number("0.5")).build())
                .add(Allocation.committed(A, ANA, "0.7", days(1, 5)))
                .add(Allocation.committed(B, BEN, "0.3", days(1, 5)))
                .resolveOrThrow();

        assertThat(CapacityAnalysis.of(portfolio).overAllocations()).isEmpty();
        assertThat(CapacityAnalysis.of(portfolio, CapacitySettings.by(Perspective.RESOURCE))
                        .overAllocations())
                .extracting(each -> each.subject().key())
                .containsExactly("ANA");
    }

    @Test
    void people_with_different_calendars_are_added_up_day_by_day() {
        // Thursday 1 to Sunday 4 January; the second person works on all days
        Portfolio portfolio = draft().add(person(ANA).toBuilder()
                        .role(DEVELOPER)
                        .calendar(CalendarId.of("monday-friday"))
                        .build())
                .add(person(BEN).toBuilder()
                        .role(DEVELOPER)
                        .calendar(CalendarId.of("every-day"))
                        .build())
                .add(Allocation.committed(A, ANA, "1.5", days(1, 4)))
                .add(Allocation.committed(B, BEN, "1.2", days(1, 4)))
                .resolveOrThrow();
        LoadSummary summary = CapacityAnalysis.of(portfolio, CapacitySettings.by(Perspective.ROLE))
                .summaries()
                .get(0);

        assertThat(summary.demand()).isEqualTo("7.8");
        assertThat(summary.capacity()).isEqualTo("6");
        assertThat(summary.excess()).isEqualTo("1.8");
        assertThat(summary.overDays()).isEqualTo(4);
    }

    @Test
    void causes_may_be_told_by_programme() {
        CapacitySettings byProgramme =
                CapacitySettings.builder().causes(CauseLevel.PROGRAMME).build();
        CapacityAnalysis analysis = CapacityAnalysis.of(threeProjects().resolveOrThrow(), byProgramme);

        assertThat(analysis.overAllocations().get(0).contributions())
                .extracting(DemandShare::cause)
                .containsExactly(DIGITAL, C);
        // 2.2 times 72 of 92, and 20 of 92
        assertThat(analysis.causes())
                .containsExactly(new Cause(DIGITAL, number("1.721739"), 1), new Cause(C, number("0.478261"), 1));
    }

    @Test
    void projects_compete_where_both_have_a_part_in_too_much() {
        CapacityAnalysis analysis = CapacityAnalysis.of(threeProjects()
                .add(person(BEN))
                .add(Allocation.committed(A, BEN, "1", days(1, 3)))
                .add(Allocation.committed(C, BEN, "1", days(2, 4)))
                .resolveOrThrow());

        List<Competitor> competitors = analysis.competitorsOf(A);
        assertThat(competitors).extracting(Competitor::component).containsExactly(C, B);
        assertThat(competitors.get(0).excess()).isEqualTo("4.2");
        assertThat(competitors.get(0).describe()).isEqualTo("C competes for ANA, BEN (4.2 unit-days too many)");
        assertThat(analysis.competitorsOf(ProjectId.of("NONE"))).isEmpty();
    }

    @Test
    void a_heat_map_shows_each_period_with_the_worst_that_holds() {
        CapacityAnalysis analysis = CapacityAnalysis.of(threeProjects().resolveOrThrow());
        HeatMap weeks = analysis.heatMap(Grain.WEEK);

        // Thursday 1 to Sunday 4, Monday 5 to Sunday 11, Monday 12 to Thursday 15
        assertThat(weeks.periods()).containsExactly(days(1, 4), days(5, 11), days(12, 15));
        assertThat(weeks.rows().get(0).cells())
                .extracting(HeatCell::level)
                .containsExactly(LoadLevel.ROOM, LoadLevel.CRITICAL, LoadLevel.CRITICAL);
        assertThat(weeks.rows().get(0).cells())
                .extracting(HeatCell::demand)
                .containsExactly(number("2.4"), number("8.7"), number("2.9"));
        assertThat(weeks.rows().get(0).cells().get(1).overDays()).isEqualTo(6);
        assertThat(weeks.rows().get(0).cells().get(1).excess()).isEqualTo("2.1");
        // less is used than there is, and yet on one day there is too much
        assertThat(weeks.rows().get(0).cells().get(2).utilisation()).contains(Ratio.of("0.725"));
        assertThat(analysis.heatMap(Grain.MONTH).periods()).containsExactly(days(1, 15));
        assertThat(analysis.heatMap(Grain.DAY).rows().get(0).cells()).hasSize(15);
        assertThat(weeks).isEqualTo(analysis.heatMap(Grain.WEEK));
    }

    @Test
    void room_is_told_with_what_is_free_on_each_day() {
        CapacityAnalysis analysis = CapacityAnalysis.of(threeProjects().resolveOrThrow());

        assertThat(analysis.room(number("0.4"), 3))
                .containsExactly(
                        new Room(analysis.subjects().get(0), days(1, 5), 5, number("0.4"), number("2")),
                        new Room(analysis.subjects().get(0), days(13, 15), 3, number("0.4"), number("1.2")));
        assertThat(analysis.room(number("0.4"), 4)).hasSize(1);
        assertThat(analysis.room(number("0.5"), 1)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> analysis.room(BigDecimal.ZERO, 1))
                .withMessageContaining("\nMaybe ask for more than 0 units");
    }

    @Test
    void too_many_projects_at_once_are_told_with_all_that_take_part() {
        CapacitySettings two = CapacitySettings.builder().projectLimit(2).build();
        CapacityAnalysis analysis = CapacityAnalysis.of(threeProjects().resolveOrThrow(), two);

        assertThat(analysis.manyProjects())
                .containsExactly(new ManyProjects(analysis.subjects().get(0), days(9, 10), 3, 2, List.of(A, B, C)));
        assertThat(CapacityAnalysis.of(threeProjects().resolveOrThrow()).manyProjects())
                .isEmpty();
    }

    @Test
    void a_project_that_stops_frees_what_it_takes() {
        CapacityAnalysis before = CapacityAnalysis.of(threeProjects().resolveOrThrow());
        CapacityChange withoutB = before.without(B).since(before);

        assertThat(withoutB.freed()).isEqualTo("6");
        assertThat(withoutB.relieved()).isEqualTo("2"); // A and C are 1.1 on days 9 and 10
        assertThat(withoutB.cured()).isEmpty();
        assertThat(before.without(DIGITAL).since(before).cured()).containsExactlyElementsOf(before.subjects());
        assertThat(before.without(DIGITAL).horizon()).isEqualTo(before.horizon());
        assertThat(before.since(before).subjects()).isEmpty();
        assertThat(before.since(before.without(DIGITAL)).newlyOver()).isEqualTo(before.subjects());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> before.without(ProjectId.of("NONE")))
                .withMessage("Nothing is asked for by project:NONE.\nMaybe check the id; causes are named by project"
                        + " here.");
    }

    @Test
    void a_project_that_moves_takes_its_demand_along() {
        CapacityAnalysis before = CapacityAnalysis.of(threeProjects().resolveOrThrow());
        CapacityAnalysis after = before.moving(B, 5);

        assertThat(after.horizon()).contains(days(1, 20));
        // C alone beside A on days 9 and 10, beside B on days 11 and 12
        assertThat(after.overAllocations().get(0).excess()).isEqualTo("0.4");
        assertThat(after.moving(B, -5).overAllocations()).isEqualTo(before.overAllocations());
        assertThat(after.since(before).freed()).isEqualTo("0");
        assertThat(after.since(before).subjects().get(0).describe())
                .isEqualTo("ANA: demand 14 -> 14, too many 2.2 -> 0.4 unit-days, critical -> over");
    }

    @Test
    void the_best_move_is_the_one_that_leaves_least_and_then_the_shortest() {
        CapacityAnalysis analysis = CapacityAnalysis.of(threeProjects().resolveOrThrow());
        Optional<ProjectMove> best = analysis.bestMove(analysis.subjects().get(0), 2);

        // B one week later leaves A with C for two days: 0.2; two weeks later no better; nothing else reaches it
        assertThat(best.orElseThrow().describe())
                .isEqualTo("moving B by 1 week later lowers what is asked of ANA in excess from 2.2 to 0.2 unit-days");
        assertThat(analysis.moving(B, 7).summaries().get(0).excess()).isEqualTo("0.2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> analysis.bestMove(analysis.subjects().get(0), 0))
                .withMessageContaining("\nMaybe give 1 to 520.");
    }

    @Test
    void without_anything_nothing_is_said() {
        CapacityAnalysis analysis =
                CapacityAnalysis.of(PortfolioDraft.named("Empty").resolveOrThrow());

        assertThat(analysis.horizon()).isEmpty();
        assertThat(analysis.subjects()).isEmpty();
        assertThat(analysis.overAllocations()).isEmpty();
        assertThat(analysis.causes()).isEmpty();
        assertThat(analysis.manyProjects()).isEmpty();
    }

    @Test
    void a_mistyped_year_is_refused_with_a_way_out() {
        Portfolio portfolio = draft().add(person(ANA))
                .add(Allocation.committed(A, ANA, "1", DateRange.of(LocalDate.of(202, 1, 1), LocalDate.of(2026, 1, 1))))
                .resolveOrThrow();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> CapacityAnalysis.of(portfolio))
                .withMessageContaining("more than 400 years.\nMaybe a year is mistyped");
        CapacitySettings january =
                CapacitySettings.builder().horizon(days(1, 31)).build();
        assertThat(CapacityAnalysis.of(portfolio, january).summaries().get(0).demand())
                .isEqualTo("0");
    }

    @Test
    void settings_that_make_no_sense_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        CapacitySettings.builder().horizon(DateRange.ALWAYS).build())
                .withMessageContaining("the horizon .. to ..\nMaybe".replace("\n", ".\n"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CapacitySettings.builder()
                        .criticalAbove(Ratio.of("0.9"))
                        .build())
                .withMessageContaining("criticalAbove 0.9.\nMaybe give 1 to 1000");
    }

    @Test
    void somebody_else_is_told_as_such() {
        CapacityAnalysis analysis = CapacityAnalysis.of(threeProjects().resolveOrThrow());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> analysis.summary(new Subject(Perspective.ROLE, "developer", "developer")))
                .withMessage(
                        "There is no role developer in this analysis by person.\n" + "Maybe take one of its subjects.");
    }
}
