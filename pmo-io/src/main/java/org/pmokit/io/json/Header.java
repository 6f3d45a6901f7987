package org.pmokit.io.json;

import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pmokit.core.Portfolio;
import org.pmokit.core.PortfolioDraft;
import org.pmokit.core.date.WorkingCalendar;
import org.pmokit.core.identifier.PortfolioId;
import org.pmokit.io.codec.Values;
import org.pmokit.io.form.Scalars;
import org.pmokit.io.form.Shape;

/** What a document says about the portfolio itself. */
final class Header {

    static final Shape<Header, Header> FORM = Shape.of(Header::new, (Header header) -> header)
            .optional(
                    "id",
                    Scalars.id(PortfolioId::of),
                    header -> Optional.ofNullable(header.id),
                    (into, id) -> into.id = id)
            .mandatory("name", Scalars.TEXT, header -> header.name, (into, name) -> into.name = name)
            .optional(
                    "statusDate",
                    Scalars.DATE,
                    header -> Optional.ofNullable(header.statusDate),
                    (into, day) -> into.statusDate = day)
            .optional(
                    "currency",
                    Scalars.text(Currency::getCurrencyCode, Values.currency()),
                    header -> Optional.ofNullable(header.currency),
                    (into, currency) -> into.currency = currency)
            .unless(
                    none -> WorkingCalendar.EVERY_DAY,
                    "calendar",
                    Scalars.oneOf("calendar", WorkingCalendar.standard().toArray(WorkingCalendar[]::new), WorkingCalendar::code),
                    header -> header.calendar,
                    (into, calendar) -> into.calendar = calendar);

    private @Nullable PortfolioId id;
    private String name = "";
    private @Nullable LocalDate statusDate;
    private @Nullable Currency currency;
    private WorkingCalendar calendar = WorkingCalendar.EVERY_DAY;

    static Header of(Portfolio portfolio) {
        Header header = new Header();
        header.id = portfolio.id();
        header.name = portfolio.name();
        header.statusDate = portfolio.statusDate().orElse(null);
        header.currency = portfolio.currency().orElse(null);
        header.calendar = portfolio.calendar();
        return header;
    }

    PortfolioDraft draft() {
        PortfolioDraft draft = PortfolioDraft.named(name).calendar(calendar);
        Optional.ofNullable(id).ifPresent(draft::id);
        Optional.ofNullable(statusDate).ifPresent(draft::statusDate);
        Optional.ofNullable(currency).ifPresent(draft::currency);
        return draft;
    }
}
