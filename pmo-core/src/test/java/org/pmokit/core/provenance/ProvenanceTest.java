package org.pmokit.core.provenance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProvenanceTest {

    @ParameterizedTest
    @CsvSource({
        "VERIFIED, false",
        "SECONDARY, false",
        "DERIVED, false",
        "INTERPRETED, true",
        "ASSUMED, true",
        "CONFLICT, true"
    })
    void what_was_read_or_calculated_is_not_doubtful_and_the_rest_is(Certainty certainty, boolean doubtful) {
        assertThat(certainty.isDoubtful()).isEqualTo(doubtful);
        assertThat(certainty.code()).isEqualTo(certainty.toString().toLowerCase(java.util.Locale.ROOT));
    }

    @Test
    void the_keys_are_copied() {
        List<String> keys = new ArrayList<>(List.of("A"));
        Provenance provenance = new Provenance(keys, Optional.empty(), Optional.empty());

        keys.add("B");

        assertThat(provenance.sources()).containsExactly("A");
        assertThatThrownBy(() -> provenance.sources().add("C")).isInstanceOf(UnsupportedOperationException.class);
        assertThat(Provenance.of(Certainty.VERIFIED, "A", "B").sources()).containsExactly("A", "B");
    }
}
