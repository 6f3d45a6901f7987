package org.pmokit.core.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ComponentRefTest {

    @ParameterizedTest
    @EnumSource
    void every_kind_has_ids_of_its_own_type(ComponentKind kind) {
        ComponentRef reference = ComponentRef.of(kind, "OWNER/X");

        assertThat(reference.kind()).isEqualTo(kind);
        assertThat(reference.value()).isEqualTo("OWNER/X");
        assertThat(ComponentKind.parse(kind.code())).contains(kind);
        assertThat(ComponentRef.class.getPermittedSubclasses())
                .hasSize(ComponentKind.values().length)
                .contains(reference.getClass());
    }

    @Test
    void references_are_ordered_by_kind_and_then_by_value() {
        List<String> sorted = Stream.of("risk:A", "project:B", "project:A", "milestone:A/B", "portfolio:Z")
                .map(ComponentRef::parse)
                .sorted()
                .map(ComponentRef::asText)
                .toList();

        assertThat(sorted).containsExactly("portfolio:Z", "project:A", "project:B", "milestone:A/B", "risk:A");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "PAY", "project", ":PAY", "Project:PAY", "person:PAY", " project:PAY"})
    void what_has_no_known_kind_is_no_reference(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ComponentRef.parse(text))
                .withMessage(
                        "\"" + text + "\" is not a reference.\n" + "Maybe write kind and id, such as \"project:PAY\".");
    }

    @ParameterizedTest
    @ValueSource(strings = {"project:", "project: PAY", "milestone:PAY", "milestone:PAY/", "milestone:/G1"})
    void a_known_kind_needs_a_legal_id(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ComponentRef.parse(text))
                .withMessageContaining("\nMaybe ");
    }

    @Test
    void a_value_may_have_colons() {
        assertThat(ComponentRef.parse("project:A:B")).isEqualTo(ProjectId.of("A:B"));
    }

    @Test
    void a_milestone_is_parted_at_its_last_slash() {
        MilestoneId gate = MilestoneId.of("A/B/G1");

        assertThat(gate).isEqualTo(new MilestoneId("A/B", "G1"));
        assertThat(gate).isEqualTo(MilestoneId.of(ProjectId.of("A/B"), "G1"));
        assertThat(gate.value()).isEqualTo("A/B/G1");
    }

    @Test
    void ids_of_different_kinds_are_never_equal() {
        List<ComponentRef> all = Arrays.stream(ComponentKind.values())
                .map(kind -> ComponentRef.of(kind, "A/B"))
                .toList();

        assertThat(all).doesNotHaveDuplicates();
    }

    @Test
    void the_longest_id_is_taken() {
        assertThat(ProjectId.of("X".repeat(200)).value()).hasSize(200);
        assertThatIllegalArgumentException().isThrownBy(() -> ProjectId.of("X".repeat(201)));
    }
}
