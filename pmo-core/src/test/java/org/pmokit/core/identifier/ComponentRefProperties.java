package org.pmokit.core.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ComponentRefProperties {

    @Property
    void a_reference_of_any_kind_reads_back_from_its_text(@ForAll("references") ComponentRef reference) {
        ComponentRef read = ComponentRef.parse(reference.asText());

        assertThat(read).isEqualTo(reference).hasSameHashCodeAs(reference).hasSameClassAs(reference);
    }

    @Property
    void a_reference_is_made_from_its_kind_and_value(@ForAll("references") ComponentRef reference) {
        assertThat(ComponentRef.of(reference.kind(), reference.value())).isEqualTo(reference);
        assertThat(reference.asText()).isEqualTo(reference.kind().code() + ":" + reference.value());
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void the_order_agrees_with_equality(
            @ForAll("references") ComponentRef one, @ForAll("references") ComponentRef other) {
        assertThat(one.compareTo(other) == 0).isEqualTo(one.equals(other));
        assertThat(Integer.signum(one.compareTo(other))).isEqualTo(-Integer.signum(other.compareTo(one)));
        if (one.kind() != other.kind()) {
            assertThat(one.compareTo(other) < 0).isEqualTo(one.kind().compareTo(other.kind()) < 0);
        }
    }

    @Provide
    Arbitrary<ComponentRef> references() {
        Arbitrary<String> text = Arbitraries.strings()
                .withCharRange('A', 'D')
                .withChars(':', '/', '-', ' ', 'ä')
                .ofMinLength(1)
                .ofMaxLength(8)
                .map(String::strip)
                .filter(value -> !value.isEmpty());
        Arbitrary<String> name = text.map(value -> value.replace('/', '-'));
        return Combinators.combine(Arbitraries.of(ComponentKind.class), text, name)
                .as((kind, value, last) -> ComponentRef.of(
                        kind,
                        kind == ComponentKind.MILESTONE || kind == ComponentKind.ACTIVITY
                                ? value + "/" + last
                                : value));
    }
}
