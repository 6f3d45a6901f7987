package org.pmokit.core.assurance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeliveryConfidenceTest {

    @ParameterizedTest
    @CsvSource({
        "Amber/Red, AMBER_RED",
        "AMBER-RED, AMBER_RED",
        "amber red, AMBER_RED",
        "amber_red, AMBER_RED",
        "Amber / Green, AMBER_GREEN",
        "'  Green ', GREEN",
        "RED, RED",
        "amber, AMBER"
    })
    void a_rating_is_read_as_people_write_it(String text, DeliveryConfidence rating) {
        assertThat(DeliveryConfidence.parse(text)).contains(rating);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "yellow", "red/amber", "Exempt", "greenish", "-red"})
    void anything_else_is_no_rating(String text) {
        assertThat(DeliveryConfidence.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void the_name_used_in_files_reads_back(DeliveryConfidence rating) {
        assertThat(DeliveryConfidence.parse(rating.code())).contains(rating);
    }

    @Test
    void ratings_are_ordered_from_best_to_worst() {
        assertThat(DeliveryConfidence.values())
                .containsExactly(
                        DeliveryConfidence.GREEN,
                        DeliveryConfidence.AMBER_GREEN,
                        DeliveryConfidence.AMBER,
                        DeliveryConfidence.AMBER_RED,
                        DeliveryConfidence.RED);
    }

    @ParameterizedTest
    @CsvSource({"5, GREEN", "4, GREEN", "3, AMBER", "2, RED", "1, RED"})
    void an_evaluation_in_numbers_has_the_published_colour(int level, DeliveryConfidence rating) {
        assertThat(DeliveryConfidence.ofEvaluation(level)).isEqualTo(rating);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 6, -1})
    void an_evaluation_outside_of_the_scale_is_refused(int level) {
        assertThatThrownBy(() -> DeliveryConfidence.ofEvaluation(level))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("An evaluation of " + level)
                .hasMessageContaining("Maybe");
    }
}
