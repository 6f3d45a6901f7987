package org.pmokit.io.register;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pmokit.core.Portfolio;
import org.pmokit.core.PortfolioDraft;
import org.pmokit.core.date.WorkingCalendar;
import org.pmokit.core.identifier.ComponentKind;
import org.pmokit.core.identifier.PortfolioId;
import org.pmokit.core.problem.Problem;
import org.pmokit.core.problem.ProblemCode;
import org.pmokit.core.problem.Severity;
import org.pmokit.core.schedule.CalendarEntry;
import org.pmokit.io.codec.Excerpt;
import org.pmokit.io.codec.Values;
import org.pmokit.io.form.PortfolioCalendars;
import org.pmokit.io.form.Scalars;

/** What portfolio.csv says: one fact a row. */
final class Profile {

    private static final String VALUE = "value";
    private static final Currency UNKNOWN_CURRENCY = Currency.getInstance("XXX");

    private final Set<String> seen = new HashSet<>();
    private PortfolioId id = PortfolioId.of("PORTFOLIO");
    private String name;
    private @Nullable LocalDate statusDate;
    private @Nullable Currency currency;
    private WorkingCalendar calendar = WorkingCalendar.EVERY_DAY;
    private @Nullable Row calendarRow;

    /**
     * Nothing said yet.
     *
     * @param name of the portfolio unless the file says another
     */
    Profile(String name) {
        this.name = name;
    }

    static void read(Row row, Assembly into) {
        row.required("key", Values.text())
                .map(key -> key.toLowerCase(Locale.ROOT))
                .ifPresent(key -> into.profile().set(key, row, into));
    }

    static Stream<List<String>> lines(Portfolio portfolio) {
        return Stream.of(
                        Optional.of(line("id", portfolio.id().value())),
                        Optional.of(line("name", portfolio.name())),
                        portfolio.statusDate().map(day -> line("status_date", Scalars.DATE.textOf(day))),
                        portfolio.currency().map(code -> line("currency", code.getCurrencyCode())),
                        Optional.of(line("calendar", portfolio.calendar().code())))
                .flatMap(Optional::stream);
    }

    private static List<String> line(String key, String value) {
        return List.of(key, Cells.guarded(Scalars.TEXT.textOf(value)));
    }

    PortfolioId id() {
        return id;
    }

    Optional<LocalDate> statusDate() {
        return Optional.ofNullable(statusDate);
    }

    /** The currency of all amounts; {@code XXX} where it is not said. */
    Currency currency() {
        return currency == null ? UNKNOWN_CURRENCY : currency;
    }

    /** On which days work is done, as far as it is known. */
    WorkingCalendar calendar() {
        return calendar;
    }

    PortfolioDraft draft() {
        PortfolioDraft draft = PortfolioDraft.named(name).id(id).calendar(calendar);
        Optional.ofNullable(statusDate).ifPresent(draft::statusDate);
        Optional.ofNullable(currency).ifPresent(draft::currency);
        return draft;
    }

    private void set(String key, Row row, Assembly into) {
        if (!seen.add(key)) {
            row.tell(Problem.error(
                            ProblemCode.DUPLICATE_ID, "portfolio." + key, "The key \"" + key + "\" is there twice.")
                    .value(Excerpt.of(key))
                    .advice("keep one of them.")
                    .origin(row.origin("key"))
                    .build());
            return;
        }
        switch (key) {
            case "id" -> setId(row, into);
            case "name" -> row.text(VALUE).ifPresent(text -> name = text);
            case "status_date" -> row.value(VALUE, Values.date()).ifPresent(day -> statusDate = day);
            case "currency" -> row.value(VALUE, Values.currency()).ifPresent(code -> currency = code);
            case "calendar" -> calendarRow = row;
            default -> noticeKey(key, row);
        }
    }

    private void setId(Row row, Assembly into) {
        row.value(VALUE, Values.of(PortfolioId::of))
                .ifPresentOrElse(told -> id = told, () -> into.markIncomplete(ComponentKind.PORTFOLIO));
    }

    /** Looks up the calendar when all registers have been read. */
    void findCalendar(Collection<CalendarEntry> calendars, Assembly into) {
        if (calendarRow == null) {
            return;
        }
        Row row = calendarRow;
        String code = row.word(VALUE).orElse(calendar.code());
        PortfolioCalendars.named(code, calendars)
                .ifPresentOrElse(found -> calendar = found, () -> tellUnknown(code, row, into));
    }

    private static void tellUnknown(String code, Row row, Assembly into) {
        if (into.isNews(code, ComponentKind.CALENDAR)) {
            row.refuse(VALUE, PortfolioCalendars.unknown(code));
        }
    }

    private static void noticeKey(String key, Row row) {
        row.tell(Problem.builder()
                .code(ProblemCode.UNKNOWN_FIELD)
                .severity(Severity.NOTICE)
                .path("portfolio")
                .message("There is no key \"" + Excerpt.of(key) + "\" in this register; it is not read.")
                .advice("use one of: id, name, status_date, currency, calendar.")
                .origin(row.origin("key"))
                .build());
    }
}
