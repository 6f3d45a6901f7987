package org.pmokit.core.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.pmokit.core.DatedFacts;
import org.pmokit.core.Portfolios;

@Portfolios.Generated
class MilestoneProperties {

    @Property(edgeCases = EdgeCasesMode.NONE)
    void a_look_back_shows_exactly_the_facts_until_then(@ForAll Milestone milestone, @ForAll LocalDate day) {
        Milestone known = milestone.knownOn(day);

        assertThat(DatedFacts.of(known)).isEqualTo(DatedFacts.until(day, DatedFacts.of(milestone)));
        assertThat(known.baseline()).isEqualTo(milestone.baseline());
        assertThat(known.knownOn(day)).isSameAs(known);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void looking_back_twice_is_looking_back_to_the_earlier_day(
            @ForAll Milestone milestone, @ForAll LocalDate one, @ForAll LocalDate other) {
        assertThat(milestone.knownOn(one).knownOn(other))
                .isEqualTo(milestone.knownOn(one.isBefore(other) ? one : other));
    }
}
