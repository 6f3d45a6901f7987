package org.pmokit.core.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.pmokit.core.Portfolios;

@Portfolios.Generated
class DateRangeProperties {

    @Property
    void two_spans_overlap_when_a_day_lies_in_both(@ForAll DateRange one, @ForAll DateRange other) {
        boolean shared = daysOf(one).stream().anyMatch(daysOf(other)::contains);

        assertThat(one.overlaps(other)).isEqualTo(shared);
        assertThat(other.overlaps(one)).isEqualTo(shared);
    }

    @Property
    void the_intersection_has_exactly_the_days_of_both(@ForAll DateRange one, @ForAll DateRange other) {
        Set<LocalDate> shared = daysOf(one);
        shared.retainAll(daysOf(other));

        assertThat(one.intersection(other).map(DateRangeProperties::daysOf).orElse(Set.of()))
                .isEqualTo(shared);
        assertThat(one.intersection(other)).isEqualTo(other.intersection(one));
    }

    @Property
    void the_number_of_days_is_the_number_of_days_inside(@ForAll DateRange span) {
        assertThat(span.days()).isEqualTo(daysOf(span).size());
    }

    @Property
    void a_closed_span_is_the_half_open_one_that_ends_a_day_later(
            @ForAll("closeDays") LocalDate one, @ForAll("closeDays") LocalDate other) {
        if (other.isBefore(one)) {
            assertThatIllegalArgumentException().isThrownBy(() -> DateRange.ofClosed(one, other));
            assertThatIllegalArgumentException().isThrownBy(() -> DateRange.of(one, other));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> DateRange.between(Optional.of(one), Optional.of(other)));
        } else {
            DateRange closed = DateRange.ofClosed(one, other);

            assertThat(closed).isEqualTo(DateRange.of(one, other.plusDays(1)));
            assertThat(closed).isEqualTo(DateRange.between(Optional.of(one), Optional.of(other)));
            assertThat(closed.firstDay()).contains(one);
            assertThat(closed.lastDay()).contains(other);
        }
    }

    @Property
    void a_span_contains_its_first_and_last_day_and_not_their_neighbours(@ForAll DateRange span) {
        if (span.days() > 0) {
            LocalDate first = span.firstDay().orElseThrow();
            LocalDate last = span.lastDay().orElseThrow();

            assertThat(span.contains(first)).isTrue();
            assertThat(span.contains(last)).isTrue();
            assertThat(span.contains(first.minusDays(1))).isFalse();
            assertThat(span.contains(last.plusDays(1))).isFalse();
        }
    }

    @Property
    void an_open_side_contains_every_day_on_it(@ForAll LocalDate bound, @ForAll LocalDate day) {
        assertThat(DateRange.startingOn(bound).contains(day)).isEqualTo(!day.isBefore(bound));
        assertThat(DateRange.endingOn(bound).contains(day)).isEqualTo(!day.isAfter(bound));
        assertThat(DateRange.ALWAYS.contains(day)).isTrue();
        assertThat(DateRange.startingOn(bound).overlaps(DateRange.endingOn(day)))
                .isEqualTo(!day.isBefore(bound));
    }

    @Property
    void everything_overlaps_always_except_the_empty_span(@ForAll DateRange span) {
        assertThat(DateRange.ALWAYS.overlaps(span)).isEqualTo(span.days() > 0);
        assertThat(span.intersection(DateRange.ALWAYS))
                .isEqualTo(Optional.of(span).filter(it -> it.days() > 0));
    }

    @Provide
    Arbitrary<LocalDate> closeDays() {
        return Portfolios.closeDays();
    }

    private static Set<LocalDate> daysOf(DateRange span) {
        return Stream.iterate(span.start().minusDays(3), day -> day.plusDays(1))
                .limit(30)
                .filter(span::contains)
                .collect(Collectors.toSet());
    }
}
