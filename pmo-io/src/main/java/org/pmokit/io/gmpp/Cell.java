package org.pmokit.io.gmpp;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * What a cell of a release holds.
 *
 * @param <T> what it should hold
 */
sealed interface Cell<T> {

    Pattern EXEMPT = Pattern.compile(
            "exempt|section\\s+\\d|\\bs\\.?\\s?\\d\\d\\b|\\bfoi\\b|freedom of information|withheld|redacted"
                    + "|not (set|provided|applicable|available|known|yet|published|disclosed|reported|assessed|rated|in a position)"
                    + "|^reset\\b|planning (stage|gmpp)|early planning|to be (confirmed|agreed|determined|decided)"
                    + "|commercial(ly)? (in confidence|sensitive)|^no (end|start) date|^ongoing$"
                    + "|^n\\s*[/.]\\s*a\\b|^na$|^tb[acd]\\b|^none$|^unknown$|^[-–—]+$");
    Pattern RANGE =
            Pattern.compile("\\b(low|mid|high)\\s*:|^£?[\\d,.]+\\s*(m|bn)?\\s*(-|–|to)\\s*£?[\\d,.]+\\s*(m|bn)?$");

    /** A value. */
    record Told<T>(T value) implements Cell<T> {}

    /** A range with a value that is most likely, which stands for it. */
    record Ranged<T>(ThreePointEstimate<T> estimate) implements Cell<T> {}

    /** Nothing. */
    record Blank<T>() implements Cell<T> {}

    /** Words that say that there is no value, or no single one. */
    record Withheld<T>(String reason) implements Cell<T> {}

    /** Something that is neither a value nor such words. */
    record Malformed<T>(String text) implements Cell<T> {}

    /**
     * Reads a cell.
     *
     * @param text without blanks around it
     * @param parser empty for what it cannot read
     * @param order smaller ones first
     */
    static <T> Cell<T> read(String text, Function<String, Optional<T>> parser, Comparator<? super T> order) {
        if (text.isEmpty()) {
            return new Blank<>();
        }
        Optional<T> value = parser.apply(text);
        if (value.isPresent()) {
            return new Told<>(value.get());
        }
        Optional<ThreePointEstimate<T>> estimate = ThreePointEstimate.parse(text, parser, order);
        if (estimate.isPresent()) {
            return new Ranged<>(estimate.get());
        }
        return isWithheld(text) ? new Withheld<>(text) : new Malformed<>(text);
    }

    /** Whether the words say that there is no value, or no single one. */
    static boolean isWithheld(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return EXEMPT.matcher(lower).find() || RANGE.matcher(lower).find();
    }

    default Optional<T> told() {
        if (this instanceof Ranged<T> ranged) {
            return Optional.of(ranged.estimate().mid());
        }
        return this instanceof Told<T> told ? Optional.of(told.value()) : Optional.empty();
    }
}
