package org.pmokit.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class FrequencyProperties {

    @Property
    void the_newest_due_day_is_not_later_and_the_one_after_is(
            @ForAll Frequency frequency,
            @ForAll @IntRange(max = 1500) int first,
            @ForAll @IntRange(max = 1500) int later) {
        LocalDate from = LocalDate.of(2024, 1, 31).plusDays(first);
        LocalDate day = from.plusDays(later);
        long cycles = frequency.cyclesBetween(from, day);

        assertThat(frequency.after(from, cycles)).isBeforeOrEqualTo(day);
        assertThat(frequency.after(from, cycles + 1)).isAfter(day);
    }

    @Property
    void whole_cycles_are_counted_back(@ForAll Frequency frequency, @ForAll @IntRange(max = 40) int cycles) {
        LocalDate from = LocalDate.of(2026, 3, 15);

        assertThat(frequency.cyclesBetween(from, frequency.after(from, cycles))).isEqualTo(cycles);
    }
}
