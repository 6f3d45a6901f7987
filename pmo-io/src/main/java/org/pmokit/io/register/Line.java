package org.pmokit.io.register;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pmokit.core.Portfolio;
import org.pmokit.core.money.Money;
import org.pmokit.io.form.Scalar;
import org.pmokit.io.form.Scalar.Token;

/** One row while it is written. */
final class Line {

    private final List<String> cells = new ArrayList<>();
    private final @Nullable Currency currency;

    /** An empty row of a register; money in the currency of that portfolio is written without it. */
    Line(Portfolio portfolio) {
        this.currency = portfolio.currency().orElse(null);
    }

    List<String> cells() {
        return cells;
    }

    int length() {
        return cells.size();
    }

    boolean isEmptySince(int start) {
        return cells.subList(start, cells.size()).stream().allMatch(String::isEmpty);
    }

    void replace(int place, String cell) {
        cells.set(place, cell);
    }

    Line empty() {
        cells.add("");
        return this;
    }

    /** A text that is no formula and needs no guard. */
    Line plain(String text) {
        cells.add(text);
        return this;
    }

    Line text(String text) {
        cells.add(Cells.guarded(text));
        return this;
    }

    <V> Line cell(Scalar<V> scalar, V value) {
        String text = textOf(scalar, value);
        cells.add(isGuarded(scalar.token()) ? Cells.guarded(text) : text);
        return this;
    }

    <V> Line cell(Scalar<V> scalar, Collection<V> values, boolean byBlanks) {
        cells.add(
                Cells.joined(values.stream().map(value -> textOf(scalar, value)).toList(), byBlanks));
        return this;
    }

    private <V> String textOf(Scalar<V> scalar, V value) {
        String text = scalar.textOf(value);
        return value instanceof Money money && money.currency().equals(currency)
                ? money.amount().toPlainString()
                : text;
    }

    /** Numbers may begin with a minus sign and must stay numbers. */
    private static boolean isGuarded(Token token) {
        return switch (token) {
            case NUMBER, WHOLE, PERCENT, MONEY -> false;
            default -> true;
        };
    }
}
