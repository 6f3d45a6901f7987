package org.pmokit.graph.criticalpath;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pmokit.graph.criticalpath.PublishedNetworks.Known;
import org.pmokit.graph.criticalpath.PublishedNetworks.Textbook;

/** What others have published about networks, and whether we say the same. */
@EnabledIf("isThere")
class PublishedNetworksTest {

    /** The source lets work start before the project does; here nothing starts before day 0. */
    private static final Set<String> BEFORE_THE_START = Set.of(
            "FF type | A_duration == B_duration | lag < 0",
            "FF type | A_duration < B_duration | lag == 0",
            "FF type | A_duration < B_duration | lag < 0",
            "SS type | A_duration == B_duration | lag < 0",
            "SS type | A_duration < B_duration | lag < 0",
            "SS type | A_duration > B_duration | lag < 0",
            "SF type | A_duration == B_duration | lag == 0",
            "SF type | A_duration == B_duration | lag < 0",
            "SF type | A_duration < B_duration | lag == 0",
            "SF type | A_duration < B_duration | lag > 0",
            "SF type | A_duration < B_duration | lag < 0",
            "SF type | A_duration > B_duration | lag == 0",
            "SF type | A_duration > B_duration | lag < 0");

    /** An open end outlasts the last activity; the source holds late dates a day later than any finish of the network. */
    private static final Set<String> OPEN_END = Set.of(
            "FF type | A_duration > B_duration | lag < 0",
            "SS type | A_duration > B_duration | lag == 0",
            "SF type | A_duration > B_duration | lag > 0");

    static boolean isThere() {
        return PublishedNetworks.folder().isPresent();
    }

    static Stream<Textbook> agreeing() {
        return PublishedNetworks.textbook()
                .filter(known -> !BEFORE_THE_START.contains(known.title()) && !OPEN_END.contains(known.title()));
    }

    static Stream<Known> psplib30() {
        return PublishedNetworks.psplib30();
    }

    static Stream<Known> patterson() {
        return PublishedNetworks.patterson();
    }

    static Stream<Known> progenMax10() {
        return PublishedNetworks.progenMax10();
    }

    @ParameterizedTest
    @MethodSource("agreeing")
    void early_and_late_dates_are_those_of_the_textbook(Textbook known) {
        assertThat(dates(known)).isEqualTo(known.dates());
    }

    private static Map<String, List<Long>> dates(Textbook known) {
        Map<String, List<Long>> dates = new LinkedHashMap<>();
        Nets.calculated(known.schedule())
                .dates()
                .forEach(each -> dates.put(
                        each.activity().name(),
                        Stream.of(each.earlyStart(), each.earlyFinish(), each.lateStart(), each.lateFinish())
                                .map(Nets::day)
                                .toList()));
        return dates;
    }

    @Test
    void the_textbook_is_another_opinion_where_it_starts_before_the_start_or_looks_past_an_open_end() {
        List<Textbook> all = PublishedNetworks.textbook().toList();

        assertThat(all).hasSize(37);
        assertThat(all.stream()
                        .filter(known -> !dates(known).equals(known.dates()))
                        .map(Textbook::title))
                .containsExactlyInAnyOrderElementsOf(Stream.concat(BEFORE_THE_START.stream(), OPEN_END.stream())
                        .toList());
        assertThat(all.stream()
                        .filter(known -> BEFORE_THE_START.contains(known.title()))
                        .map(known -> known.dates().get("B").get(0)))
                .allMatch(start -> start < 0);
        assertThat(all.stream().filter(known -> OPEN_END.contains(known.title())))
                .allMatch(known ->
                        known.dates().get("A").get(1) > known.dates().get("End").get(1));
    }

    @ParameterizedTest
    @MethodSource("psplib30")
    void the_length_is_the_published_one_of_psplib(Known known) {
        assertThat(Nets.calculated(known.schedule()).finish()).contains(Nets.START.plusDays(known.days()));
    }

    @ParameterizedTest
    @MethodSource("patterson")
    void the_length_is_the_longest_path_of_patterson(Known known) {
        assertThat(Nets.calculated(known.schedule()).finish()).contains(Nets.START.plusDays(known.days()));
    }

    @ParameterizedTest
    @MethodSource("progenMax10")
    void the_length_with_maximum_lags_is_the_published_bound(Known known) {
        assertThat(Nets.calculated(known.schedule()).finish()).contains(Nets.START.plusDays(known.days()));
    }

    @Test
    void the_sets_are_complete() {
        assertThat(psplib30()).hasSize(480);
        assertThat(patterson()).hasSize(110);
        assertThat(progenMax10()).hasSize(270);
    }
}
