package org.pmokit.core.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.pmokit.core.identifier.PersonId;

class PeopleDirectoryTest {

    private static final PersonId ANA = PersonId.of("j.silva");
    private static final PersonId BEN = PersonId.of("b.okoro");
    private static final PeopleDirectory DIRECTORY =
            PeopleDirectory.of(List.of(Person.of(ANA, "Ana Silva"), Person.of(BEN, "Ben Okoro")));
    private static final Pseudonyms PSEUDONYMS = Pseudonyms.withSecret("correct horse battery staple");

    @Test
    void names_are_found_by_id_and_an_unknown_id_is_called_by_itself() {
        assertThat(DIRECTORY.nameOf(ANA)).isEqualTo("Ana Silva");
        assertThat(DIRECTORY.nameOf(PersonId.of("x"))).isEqualTo("x");
        assertThat(DIRECTORY.people()).extracting(Person::id).containsExactly(BEN, ANA);
        assertThat(DIRECTORY.unknown(List.of(PersonId.of("y"), ANA, PersonId.of("x"), PersonId.of("x"))))
                .containsExactly(PersonId.of("x"), PersonId.of("y"));
    }

    @Test
    void a_dropped_directory_knows_nobody() {
        assertThat(DIRECTORY.dropped().people()).isEmpty();
        assertThat(DIRECTORY.dropped()).isEqualTo(PeopleDirectory.EMPTY).isNotEqualTo(DIRECTORY);
    }

    @Test
    void a_pseudonymised_directory_has_neither_old_ids_nor_names() {
        PeopleDirectory other = DIRECTORY.pseudonymised(PSEUDONYMS);

        assertThat(other.find(ANA)).isEmpty();
        assertThat(other.nameOf(PSEUDONYMS.of(ANA)))
                .isEqualTo(PSEUDONYMS.of(ANA).value())
                .doesNotContain("Ana");
        assertThat(other.people())
                .hasSize(2)
                .allMatch(person -> person.contact().isEmpty());
        assertThat(other)
                .isEqualTo(DIRECTORY.pseudonymised(PSEUDONYMS))
                .hasSameHashCodeAs(DIRECTORY.pseudonymised(PSEUDONYMS));
    }

    @Test
    void an_id_stands_once_and_nobody_is_nameless() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PeopleDirectory.of(List.of(Person.of(ANA, "Ana"), Person.of(ANA, "Anna"))))
                .withMessage("Two of 2 people have the same id.\nMaybe one of them is an older entry of the other.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Person.of(ANA, "  "))
                .withMessageStartingWith("A name of 2 characters")
                .withMessageContaining("\nMaybe ");
    }

    @Test
    void the_same_secret_gives_the_same_id_and_another_secret_another() {
        assertThat(PSEUDONYMS.of(ANA))
                .isEqualTo(Pseudonyms.withSecret("correct horse battery staple").of(ANA));
        assertThat(PSEUDONYMS.of(ANA).value()).isEqualTo(KNOWN_ANSWER);
        assertThat(PSEUDONYMS.of(ANA))
                .isNotEqualTo(Pseudonyms.withSecret("incorrect horse battery").of(ANA));
        assertThat(PSEUDONYMS).hasToString("Pseudonyms");
    }

    @Test
    void a_short_secret_is_refused_without_being_shown() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Pseudonyms.withSecret("1234"))
                .withMessage("The secret has 4 bytes, fewer than 16.\nMaybe draw one at random and keep it apart.");
    }

    @Property
    void different_people_stay_different_and_have_ids_of_one_form(
            @ForAll @AlphaChars @StringLength(min = 1, max = 20) String one,
            @ForAll @AlphaChars @StringLength(min = 1, max = 20) String other) {
        PersonId first = PSEUDONYMS.of(PersonId.of(one));

        assertThat(first.equals(PSEUDONYMS.of(PersonId.of(other)))).isEqualTo(one.equals(other));
        assertThat(first.value()).matches("P-[0-9A-V]{16}");
    }

    private static final String KNOWN_ANSWER = "P-V1CEKQ7FCU327MF5";
}
