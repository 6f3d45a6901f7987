package org.pmokit.io.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Currency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pmokit.core.assurance.DeliveryConfidence;
import org.pmokit.core.delivery.ProjectStatus;
import org.pmokit.core.money.Money;

class ValuesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "31/12/2024",
                "2024-13-01",
                "2023-02-29",
                "Jan 2025",
                "45657",
                "2025",
                "2025-01",
                "2025-1-1",
                "0202-01-01",
                "9999-12-31",
                "+12345-01-01",
                "2025-01-01T00:00:00",
                "tomorrow",
                "٢٠٢٥-٠١-٠١"
            })
    void what_is_not_a_full_iso_date_of_this_age_is_refused_with_a_way_out(String text) {
        Fault fault = Values.date().parse(text).getLeft();
        assertThat(fault.message()).contains(text.substring(0, 4));
        assertThat(fault.advice()).isNotBlank();
    }

    @Test
    void a_full_iso_date_is_read() {
        assertThat(Values.date().parse("2024-02-29").get()).isEqualTo(LocalDate.of(2024, 2, 29));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1,234.50",
                "£100",
                "NaN",
                "Infinity",
                "1e6",
                "1e999999",
                "12%",
                "1.234,5",
                "0x10",
                "1_000",
                "-",
                "."
            })
    void what_is_not_a_plain_number_is_refused(String text) {
        assertThat(Values.decimal().parse(text).getLeft().advice()).contains("1234567.89");
    }

    @Test
    void a_number_of_thousands_of_digits_is_refused_in_one_line() {
        Fault fault = Values.decimal().parse("9".repeat(100_000)).getLeft();
        assertThat(fault.message()).hasSizeLessThan(200);
    }

    @Test
    void exponents_are_bounded_where_they_are_allowed() {
        assertThat(Values.scientific().parse("1E+3").get()).isEqualTo("1E+3");
        assertThat(Values.scientific().parse("1e999999999").isLeft()).isTrue();
        assertThat(Values.scientific().parse("1e9999999999").isLeft()).isTrue();
    }

    @Test
    void an_amount_is_exact() {
        assertThat(Values.amount(Currency.getInstance("GBP")).parse("0.10").get())
                .isEqualTo(Money.of("0.1", "GBP"));
        assertThat(Values.money().parse("GBP -12.50").get()).isEqualTo(Money.of("-12.5", "GBP"));
        assertThat(Values.money().parse("12.50").getLeft().advice()).contains("GBP 12.50");
        assertThat(Values.money().parse("gbp 12").isLeft()).isTrue();
    }

    @Test
    void a_word_outside_a_vocabulary_is_refused_with_the_vocabulary() {
        Fault fault = Values.oneOf("status", ProjectStatus.values(), ProjectStatus::code)
                .parse("doing")
                .getLeft();
        assertThat(fault.message()).isEqualTo("\"doing\" is not a status.");
        assertThat(fault.advice()).contains("proposed, planned, in-delivery, on-hold, completed, stopped");
    }

    @Test
    void ratings_are_read_as_people_write_them() {
        assertThat(Values.confidence().parse("Amber/Red").get()).isEqualTo(DeliveryConfidence.AMBER_RED);
        assertThat(Values.confidence().parse("pink").getLeft().advice()).contains("amber-green");
    }

    @Test
    void truth_is_true_or_false() {
        assertThat(Values.truth().parse("TRUE").get()).isTrue();
        assertThat(Values.truth().parse("yes").isLeft()).isTrue();
    }

    @Test
    void an_excerpt_is_short_and_has_no_control_characters() {
        assertThat(Excerpt.of("a\nb\u0000c\u202ed")).isEqualTo("a?b?c?d");
        assertThat(Excerpt.of("x".repeat(61))).isEqualTo("x".repeat(60) + "...");
        assertThat(Excerpt.of("x".repeat(59) + "\uD83D\uDE80")).isEqualTo("x".repeat(59) + "...");
    }
}
