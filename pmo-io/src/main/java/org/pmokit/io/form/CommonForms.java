package org.pmokit.io.form;

import java.time.LocalDate;
import java.util.Optional;
import org.pmokit.core.date.DateRange;
import org.pmokit.core.provenance.Certainty;
import org.pmokit.core.provenance.Provenance;

/** The forms of what many types have. */
public final class CommonForms {

    /** Where a fact comes from. */
    public static final Shape<Provenance, Parts> PROVENANCE = Shape.<Provenance>of(
                    parts -> new Provenance(parts.all("sources"), parts.maybe("certainty"), parts.maybe("note")))
            .words("sources", "source", Scalars.TEXT, Provenance::sources, Parts.put("sources"))
            .optional(
                    "certainty",
                    Scalars.oneOf("certainty", Certainty.values(), Certainty::code),
                    Provenance::certainty,
                    Parts.put("certainty"))
            .optional("note", Scalars.TEXT, Provenance::note, Parts.put("note"));

    /** First and last day, both inside; a side that is left out is open. The empty span ends the day before it starts. */
    public static final Shape<DateRange, Parts> RANGE = Shape.of(CommonForms::range)
            .optional("from", Scalars.DATE, DateRange::firstDay, Parts.put("from"))
            .optional("to", Scalars.DATE, DateRange::lastDay, Parts.put("to"));

    private CommonForms() {}

    private static DateRange range(Parts parts) {
        Optional<LocalDate> from = parts.maybe("from");
        Optional<LocalDate> to = parts.maybe("to");
        return DateRange.of(
                from.orElse(LocalDate.MIN), to.map(day -> day.plusDays(1)).orElse(LocalDate.MAX));
    }
}
