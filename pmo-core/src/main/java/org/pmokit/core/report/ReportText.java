package org.pmokit.core.report;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.pmokit.core.product.ProductState;
import org.pmokit.core.register.RegisterEntry;
import org.pmokit.core.tolerance.ToleranceReading;
import org.pmokit.core.tolerance.ToleranceStatus;

/** Writes reports as plain text, one fact a line; what is missing is said to be missing. */
final class ReportText {

    private static final String MISSING = "not known";

    private final StringBuilder text = new StringBuilder();

    ReportText(ReportHead head) {
        text.append(head.kind().code().replace('-', ' ')).append(" report: ");
        line(head.title() + " (" + head.component().asText() + ")");
        line("as of " + head.asOf() + ", period " + head.period());
    }

    private void line(String content) {
        text.append(content).append('\n');
    }

    ReportText heading(String title) {
        text.append('\n');
        line(title);
        return this;
    }

    ReportText fact(String name, Optional<?> value) {
        line("  " + name + ": " + value.map(Object::toString).orElse(MISSING));
        return this;
    }

    <T> ReportText list(String title, Collection<T> all, Function<T, String> asLine) {
        heading(title);
        if (all.isEmpty()) {
            line("  none on record");
        }
        all.forEach(each -> line("  " + asLine.apply(each)));
        return this;
    }

    ReportText account(String title, PeriodAccount account) {
        return list(title + ", " + account.period() + ": work packages", account.workPackages(), ReportText::of)
                .list(title + ": products done", account.done(), ReportText::of)
                .list(title + ": products not done", account.notDone(), ReportText::of)
                .list(
                        title + ": corrective actions",
                        account.actions(),
                        each -> each.activity().value() + " " + each.action().code() + " "
                                + each.action().text());
    }

    ReportText tolerances(List<ToleranceReading> readings) {
        return list("tolerances", readings, ReportText::of);
    }

    ReportText entries(List<EntrySection> sections) {
        sections.forEach(each -> list(each.register(), each.lines(), ReportText::of));
        return this;
    }

    static String of(RegisterEntry entry) {
        return entry.ref().value() + " " + entry.title();
    }

    static String of(WorkPackageLine line) {
        return line.id().value() + " " + line.title() + ": " + line.state().words() + ", finish "
                + known(line.finish());
    }

    static String of(ProductLine line) {
        return line.id().value() + " " + line.title() + ": state "
                + known(line.state().map(ProductState::code)) + ", planned " + known(line.planned()) + ", ready "
                + line.ready().map(LocalDate::toString).orElse("no") + ", passed "
                + line.passed().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    static String of(ToleranceReading reading) {
        return reading.band().component().asText() + " " + reading.dimension().code() + ": "
                + known(reading.status().map(ReportText::words))
                + reading.used().map(used -> ", " + used.asPercent(0) + " used").orElse("");
    }

    static String words(ToleranceStatus status) {
        return status.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    static String of(EntryLine line) {
        return line.entry().value() + " " + line.title() + ": "
                + line.movement().code();
    }

    static String known(Optional<?> value) {
        return value.map(Object::toString).orElse(MISSING);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
