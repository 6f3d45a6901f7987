package org.pmokit.rules.catalog.capacity;

import static org.pmokit.rules.Samples.PAY;
import static org.pmokit.rules.Samples.TODAY;
import static org.pmokit.rules.Samples.draft;
import static org.pmokit.rules.Samples.payroll;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.pmokit.core.PortfolioDraft;
import org.pmokit.core.date.DateRange;
import org.pmokit.core.date.WorkingCalendar;
import org.pmokit.core.identifier.PersonId;
import org.pmokit.core.identifier.ResourceId;
import org.pmokit.core.resource.Absence;
import org.pmokit.core.resource.Allocation;
import org.pmokit.core.resource.Resource;
import org.pmokit.rules.evidence.Evidence;
import org.pmokit.rules.rag.Rag;
import org.pmokit.rules.verify.RuleVerifier;
import org.pmokit.rules.verify.RuleVerifier.Outcome;

class BookedLeaveTest {

    private static final ResourceId ANA = ResourceId.of("ANA");
    private static final Resource PERSON = Resource.fullTime(ANA, PersonId.of("p.ana"));

    @Test
    void a_day_is_amber_and_more_than_five_red() {
        on(away(10, 10)).breaches(Rag.AMBER, doubtful(1));
        on(away(6, 14)).breaches(Rag.AMBER, doubtful(5));
        on(away(6, 15)).breaches(Rag.RED, doubtful(6));
        on(away(1, 9)).isSatisfied();
    }

    @Test
    void being_away_in_part_is_a_question_of_capacity() {
        on(away(1, 30).toBuilder().units(new BigDecimal("0.5")).build()).doesNotApply();
    }

    @Test
    void it_is_not_asked_of_who_is_not_away_or_was() {
        on(away(-9, -1)).doesNotApply();
        RuleVerifier.verify(BookedLeave.RULE)
                .given(people().resolveOrThrow(), ANA)
                .asOf(TODAY)
                .doesNotApply();
    }

    @Test
    void a_house_may_set_other_limits() {
        given(away(10, 11)).asOf(TODAY, BookedLeave.AMBER, "2").isSatisfied();
        given(away(10, 11)).asOf(TODAY, BookedLeave.RED, "1").breaches(Rag.RED, doubtful(2));
    }

    private static DateRange days(int from, int to) {
        return DateRange.ofClosed(TODAY.plusDays(from), TODAY.plusDays(to));
    }

    private static Absence away(int from, int to) {
        return Absence.builder().resource(ANA).period(days(from, to)).build();
    }

    private static Evidence doubtful(int days) {
        return new Evidence.DoubtfulBooking(PAY, "ANA", BOOKED, "away on " + days + " of the days");
    }

    private static final DateRange BOOKED = DateRange.ofClosed(TODAY.plusDays(10), TODAY.plusDays(40));

    private static PortfolioDraft people() {
        return draft(payroll().build())
                .calendar(WorkingCalendar.EVERY_DAY)
                .add(PERSON)
                .add(Allocation.committed(PAY, ANA, "1", BOOKED));
    }

    private static RuleVerifier.Given given(Absence absence) {
        return RuleVerifier.verify(BookedLeave.RULE).given(people().add(absence).resolveOrThrow(), ANA);
    }

    private static Outcome on(Absence absence) {
        return given(absence).asOf(TODAY);
    }
}
