package org.pmokit.io.gmpp;

import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A range of which a release tells three values: {@code Low: 31/03/2025, Mid: 30/04/2025, High: 31/05/2025}.
 *
 * @param low the smallest amount, or the earliest day
 * @param mid what is most likely
 * @param high the largest amount, or the latest day
 * @param <T> what is estimated
 */
public record ThreePointEstimate<T>(T low, T mid, T high) {

    private static final String GAP = "\\s*[:=]?\\s*(.{1,40}?)[\\s,;|/]*";
    private static final Pattern WORDS = Pattern.compile(
            "\\W*(?:low|lower|minimum|min|earliest|optimistic)\\b" + GAP
                    + "\\b(?:mid|middle|medium|most likely|central|expected)\\b" + GAP
                    + "\\b(?:high|higher|upper|maximum|max|latest|pessimistic)\\b" + GAP,
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final int LONGEST = 200;

    /** The estimate in words; empty for anything else, for a value that cannot be read, and where the order is wrong. */
    static <T> Optional<ThreePointEstimate<T>> parse(
            String text, Function<String, Optional<T>> parser, Comparator<? super T> order) {
        Matcher words = WORDS.matcher(text.length() > LONGEST ? "" : text);
        if (!words.matches()) {
            return Optional.empty();
        }
        Optional<T> low = parser.apply(words.group(1).strip());
        Optional<T> mid = parser.apply(words.group(2).strip());
        Optional<T> high = parser.apply(words.group(3).strip());
        if (low.isEmpty() || mid.isEmpty() || high.isEmpty()) {
            return Optional.empty();
        }
        boolean isOrdered = order.compare(low.get(), mid.get()) <= 0 && order.compare(mid.get(), high.get()) <= 0;
        return isOrdered ? Optional.of(new ThreePointEstimate<>(low.get(), mid.get(), high.get())) : Optional.empty();
    }
}
