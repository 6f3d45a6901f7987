package org.pmokit.xlsx;

import io.vavr.control.Either;
import java.math.BigDecimal;
import java.util.Optional;
import org.pmokit.io.codec.Excerpt;
import org.pmokit.io.codec.Fault;
import org.pmokit.io.register.RegisterColumn;

/** Makes of a cell the text that would stand in a CSV file. */
final class CellText {

    private final ExcelDays days;
    private final CellStyles styles;
    private final SharedTexts shared;

    CellText(ExcelDays days, CellStyles styles, SharedTexts shared) {
        this.days = days;
        this.styles = styles;
        this.shared = shared;
    }

    /** The text, or why there is none. */
    Either<Fault, String> of(SheetCell cell, RegisterColumn.Kind kind) {
        if (cell.isFormula() && cell.value().isEmpty()) {
            return Either.left(Fault.malformed(
                    "The formula of the cell has no computed value.",
                    "open the workbook in a spreadsheet program and save it, or write the value instead."));
        }
        String value = cell.value().orElse("");
        return switch (cell.type()) {
            case "inlineStr" -> Either.right(value);
            case "str" -> Either.right(SheetTexts.unescaped(value));
            case "s" -> value.isEmpty() ? Either.right("") : sharedText(value);
            case "b" -> Either.right(value.equals("1") || value.equals("true") ? "true" : "false");
            case "e" ->
                Either.left(Fault.malformed(
                        "The cell has the error " + Excerpt.of(value) + " instead of a value.",
                        "correct its formula, or empty it when nothing is known."));
            case "d" -> Either.right(value.endsWith("T00:00:00") ? value.substring(0, value.indexOf('T')) : value);
            default -> value.isEmpty() ? Either.right("") : number(value, styles.at(cell.style()), kind);
        };
    }

    private Either<Fault, String> sharedText(String index) {
        return shared.at(Numbers.whole(index))
                .<Either<Fault, String>>map(Either::right)
                .orElseGet(() -> Either.left(Fault.malformed(
                        "The workbook has no text number " + Excerpt.of(index) + ".",
                        "save it again in a spreadsheet program.")));
    }

    private Either<Fault, String> number(String raw, NumberStyle style, RegisterColumn.Kind kind) {
        Optional<BigDecimal> number = Numbers.meant(raw);
        if (number.isEmpty()) {
            return Either.left(Fault.malformed(
                    "\"" + Excerpt.of(raw) + "\" is not a number that can be read.", "write it again."));
        }
        if (style.isDay()) {
            return day(number.get());
        }
        if (kind == RegisterColumn.Kind.DATE || kind == RegisterColumn.Kind.MOMENT) {
            return Either.left(Fault.malformed(
                    "The number " + Numbers.plain(number.get(), 0) + " is not shown as a date.",
                    "give the cell a date format, or type the date as 2025-03-31."));
        }
        boolean asHundredths = kind == RegisterColumn.Kind.PERCENT && style.isPercent();
        BigDecimal told = asHundredths ? number.get().movePointRight(2).stripTrailingZeros() : number.get();
        return Either.right(Numbers.plain(told, style.decimals()));
    }

    private Either<Fault, String> day(BigDecimal count) {
        return days.textOf(count)
                .<Either<Fault, String>>map(Either::right)
                .orElseGet(() -> Either.left(Fault.malformed(
                        "There is no day " + Excerpt.of(count.toPlainString()) + " in the calendar of the workbook.",
                        "write the date again, or give the cell the format of a number.")));
    }
}
