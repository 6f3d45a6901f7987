package org.pmokit.core.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DateRangeTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

    @Test
    void p_and_q_share_two_days_and_overlap() {
        DateRange p = span(1, 11);
        DateRange q = span(9, 16);

        assertThat(p.overlaps(q)).isTrue();
        assertThat(p.intersection(q).map(DateRange::days)).contains(2L);
        assertThat(AllenRelation.of(p, q)).isEqualTo(AllenRelation.OVERLAPS);
    }

    @Test
    void p_and_r_meet_and_share_nothing() {
        DateRange p = span(1, 11);
        DateRange r = span(11, 14);

        assertThat(p.overlaps(r)).isFalse();
        assertThat(p.intersection(r)).isEmpty();
        assertThat(AllenRelation.of(p, r)).isEqualTo(AllenRelation.MEETS);
    }

    @Test
    void an_empty_span_inside_another_shares_no_day_with_it() {
        assertThat(span(1, 11).overlaps(span(5, 5))).isFalse();
        assertThat(span(5, 5).overlaps(span(5, 5))).isFalse();
    }

    @Test
    void open_sides_are_shown_with_dots() {
        assertThat(DateRange.ofClosed(FIRST, FIRST.plusDays(1))).hasToString("2026-01-01 to 2026-01-02");
        assertThat(DateRange.startingOn(FIRST)).hasToString("2026-01-01 to ..");
        assertThat(DateRange.endingOn(FIRST)).hasToString(".. to 2026-01-01");
        assertThat(DateRange.ALWAYS).hasToString(".. to ..");
    }

    @Test
    void an_empty_span_is_shown_as_such() {
        assertThat(DateRange.of(FIRST, FIRST)).hasToString("no day at 2026-01-01");
        assertThat(DateRange.of(LocalDate.MIN, LocalDate.MIN).lastDay()).isEmpty();
    }

    @Test
    void unknown_days_leave_a_side_open() {
        assertThat(DateRange.between(Optional.of(FIRST), Optional.empty())).isEqualTo(DateRange.startingOn(FIRST));
        assertThat(DateRange.between(Optional.empty(), Optional.of(FIRST))).isEqualTo(DateRange.endingOn(FIRST));
        assertThat(DateRange.between(Optional.empty(), Optional.empty())).isEqualTo(DateRange.ALWAYS);
    }

    @Test
    void open_sides_have_no_first_or_last_day() {
        assertThat(DateRange.ALWAYS.firstDay()).isEmpty();
        assertThat(DateRange.ALWAYS.lastDay()).isEmpty();
        assertThat(DateRange.ALWAYS.contains(LocalDate.MIN)).isTrue();
        assertThat(DateRange.ALWAYS.contains(LocalDate.MAX)).isTrue();
        assertThat(DateRange.ofClosed(FIRST, LocalDate.MAX)).isEqualTo(DateRange.startingOn(FIRST));
    }

    private static DateRange span(int start, int end) {
        return DateRange.of(FIRST.plusDays(start), FIRST.plusDays(end));
    }
}
