package org.pmokit.core.finance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.NotEmpty;
import org.pmokit.core.Portfolios;
import org.pmokit.core.money.Money;

@Portfolios.Generated
class MoneySeriesProperties {

    @Property(edgeCases = EdgeCasesMode.NONE)
    void the_order_in_which_figures_are_given_does_not_matter(
            @ForAll("figuresOfDifferentDays") List<Figure> figures, @ForAll Random random) {
        List<Figure> shuffled = new ArrayList<>(figures);
        Collections.shuffle(shuffled, random);

        assertThat(new MoneySeries(shuffled)).isEqualTo(new MoneySeries(figures));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void the_newest_figure_counts_and_of_one_day_the_later_given(@ForAll @NotEmpty List<Figure> figures) {
        LocalDate newest = figures.stream()
                .map(figure -> figure.asOf().orElse(LocalDate.MIN))
                .max(Comparator.naturalOrder())
                .orElseThrow();
        List<Money> ofThatDay = figures.stream()
                .filter(figure -> figure.asOf().orElse(LocalDate.MIN).equals(newest))
                .map(Figure::amount)
                .toList();

        assertThat(new MoneySeries(figures).latest()).contains(ofThatDay.get(ofThatDay.size() - 1));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void a_look_back_keeps_exactly_what_had_been_told(@ForAll MoneySeries series, @ForAll LocalDate day) {
        assertThat(series.knownOn(day).figures())
                .isEqualTo(series.figures().stream()
                        .filter(figure ->
                                figure.asOf().isEmpty() || !figure.asOf().get().isAfter(day))
                        .toList());
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void looking_back_twice_is_looking_back_to_the_earlier_day(
            @ForAll MoneySeries series, @ForAll LocalDate one, @ForAll LocalDate other) {
        LocalDate earlier = one.isBefore(other) ? one : other;

        assertThat(series.knownOn(one).knownOn(other)).isEqualTo(series.knownOn(earlier));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void a_series_whose_figures_were_all_told_is_the_same_object(@ForAll MoneySeries series) {
        assertThat(series.knownOn(LocalDate.MAX)).isSameAs(series);
    }

    @Provide
    Arbitrary<List<Figure>> figuresOfDifferentDays() {
        return Portfolios.figures().list().ofMaxSize(6).uniqueElements(Figure::asOf);
    }
}
