package org.pmokit.core.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.List;
import io.vavr.control.Validation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProblemTest {

    private static final Problem PROBLEM = Problem.error(
                    ProblemCode.UNKNOWN_REFERENCE, "projects[PAY].programme", "There is no programme \"DIG\".")
            .value("DIG")
            .advice("add it, or correct the id.")
            .build();

    @Test
    void a_problem_is_told_in_one_line_with_its_path_and_the_way_out() {
        assertThat(PROBLEM.asText())
                .isEqualTo("projects[PAY].programme: There is no programme \"DIG\". "
                        + "Maybe add it, or correct the id.");
    }

    @Test
    void the_place_in_a_file_goes_before_the_path() {
        Origin origin = Origin.file("projects.csv").atRow(3).atColumn("programme");

        assertThat(PROBLEM.from(origin).asText()).startsWith("projects.csv:3:programme: There is no");
        assertThat(PROBLEM.from(origin).path()).isEqualTo(PROBLEM.path());
        assertThat(PROBLEM.origin()).isEmpty();
    }

    @Test
    void a_problem_without_place_and_advice_is_told_as_it_is() {
        Problem bare = Problem.builder()
                .code(ProblemCode.UNREADABLE)
                .message("The file is empty.")
                .build();

        assertThat(bare.asText()).isEqualTo("The file is empty.");
        assertThat(bare.isError()).isTrue();
        assertThat(bare.toBuilder().severity(Severity.WARNING).build().isError())
                .isFalse();
        assertThat(bare.toBuilder().severity(Severity.NOTICE).build().isError()).isFalse();
    }

    @Test
    void an_origin_shows_the_parts_that_are_known() {
        Origin file = Origin.file("f.csv");

        assertThat(file.asText()).isEqualTo("f.csv");
        assertThat(file.atRow(2).asText()).isEqualTo("f.csv:2");
        assertThat(file.atRow(2).atColumn("id").asText()).isEqualTo("f.csv:2:id");
        assertThat(file.atColumn("id").asText()).isEqualTo("f.csv:id");
        assertThat(file.atRow(2).atColumn("id").atRow(3)).isEqualTo(file.atRow(3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Unknown", "unknown_reference", "unknown--reference", "-unknown", "unknown-", "ä"})
    void a_code_is_lower_case_words_joined_by_hyphens(String code) {
        assertThatIllegalArgumentException().isThrownBy(() -> ProblemCode.of(code));
    }

    @Test
    void codes_are_equal_and_ordered_by_their_text() {
        assertThat(ProblemCode.of("unknown-reference")).isEqualTo(ProblemCode.UNKNOWN_REFERENCE);
        assertThat(ProblemCode.DUPLICATE_ID).isLessThan(ProblemCode.UNKNOWN_REFERENCE);
        assertThat(ProblemCode.DUPLICATE_ID).hasToString("duplicate-id");
    }

    @Test
    void the_exception_counts_and_lists_all_problems() {
        InvalidPortfolioException one = new InvalidPortfolioException(java.util.List.of(PROBLEM));
        InvalidPortfolioException two = new InvalidPortfolioException(java.util.List.of(PROBLEM, PROBLEM));

        assertThat(one).hasMessage("1 problem:\n" + PROBLEM.asText());
        assertThat(two).hasMessage("2 problems:\n" + PROBLEM.asText() + "\n" + PROBLEM.asText());
        assertThat(two.problems()).containsExactly(PROBLEM, PROBLEM);
    }

    @Test
    void the_value_of_an_outcome_is_the_value_or_the_exception_with_every_problem() {
        assertThat(InvalidPortfolioException.<Integer>valueOf(Validation.valid(7)))
                .isEqualTo(7);
        Validation<List<Problem>, Integer> invalid = Validation.invalid(List.of(PROBLEM, PROBLEM));
        assertThatThrownBy(() -> InvalidPortfolioException.valueOf(invalid))
                .isInstanceOfSatisfying(
                        InvalidPortfolioException.class,
                        thrown -> assertThat(thrown.problems()).containsExactly(PROBLEM, PROBLEM));
    }

    @Test
    void the_exception_of_a_builder_names_what_is_missing() {
        IncompleteException thrown = new IncompleteException("id", "title");

        assertThat(thrown.missing()).containsExactly("id", "title");
        assertThat(thrown).hasMessage("Not set: id, title.\nMaybe call the builder methods of these names first.");
    }
}
