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
import org.pmokit.core.schedule.Activity;
import org.pmokit.core.schedule.Constraint;
import org.pmokit.core.schedule.ConstraintType;
import org.pmokit.core.schedule.Schedule;
import org.pmokit.graph.criticalpath.PublishedNetworks.Known;
import org.pmokit.graph.criticalpath.PublishedNetworks.Textbook;

/** What others have published about networks, and whether we say the same. */
@EnabledIf("isThere")
class PublishedNetworksTest {

    /**
     * The source lets work start before the project does. In "FF type, A 3 days, B 5 days, lag 0" B has to finish with A on day
     * 4, so it begins on day -1 there; here nothing begins before day 0, B finishes on day 5, and A has a day of float.
     */
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

    /**
     * A outlasts the last activity, and only its start is followed. In "SS type, A 5 days, B 3 days, lag 0" the network takes
     * until A finishes on day 6, and the source lets A finish on day 7 without delay: it holds against the finish of the network
     * only what has no successor at all. Here everything is.
     */
    private static final Set<String> OPEN_END = Set.of(
            "FF type | A_duration > B_duration | lag < 0",
            "SS type | A_duration > B_duration | lag == 0",
            "SF type | A_duration > B_duration | lag > 0");

    private static final int FAR = 50;

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

    static Stream<Textbook> pairs() {
        return PublishedNetworks.textbook().filter(known -> known.dates().containsKey("End"));
    }

    /** Once both conventions are said as facts, every number of every network is the published one. */
    @ParameterizedTest
    @MethodSource("pairs")
    void with_the_conventions_of_the_textbook_all_dates_are_its_own(Textbook known) {
        Schedule.Builder schedule = known.schedule().toBuilder()
                .start(Nets.START.minusDays(FAR))
                .imposedFinish(Nets.START.plusDays(FAR))
                .activities(List.of());
        long last = known.dates().values().stream()
                .mapToLong(dates -> dates.get(1))
                .max()
                .orElseThrow();
        for (Activity activity : known.schedule().activities()) {
            schedule.addActivity(
                    switch (activity.id().name()) {
                        case "Begin" ->
                            activity.toBuilder()
                                    .addConstraint(Constraint.of(ConstraintType.START_NO_EARLIER_THAN, Nets.START))
                                    .build();
                        case "End" ->
                            activity.toBuilder()
                                    .deadline(Nets.START.plusDays(last))
                                    .build();
                        default -> activity;
                    });
        }

        assertThat(dates(new Textbook(known.title(), schedule.build(), known.dates())))
                .isEqualTo(known.dates());
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
