package org.pmokit.io.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pmokit.core.Portfolio;
import org.pmokit.core.PortfolioDraft;
import org.pmokit.core.identifier.ComponentKind;
import org.pmokit.core.problem.Origin;
import org.pmokit.core.problem.Problem;
import org.pmokit.core.problem.ProblemCode;
import org.pmokit.core.schedule.CalendarEntry;
import org.pmokit.io.codec.Excerpt;
import org.pmokit.io.codec.Fault;
import org.pmokit.io.form.PortfolioCalendars;
import org.pmokit.io.form.RegisterForms;
import org.pmokit.io.reading.Reading;
import tools.jackson.core.JsonToken;

/** One document while it is read, and how a whole document is written. Its sections may come in any order. */
final class Document {

    static final String FORMAT = "pmokit-portfolio";
    static final int VERSION = 1;
    static final String PORTFOLIO = "portfolio";
    private static final List<String> KNOWN_FIELDS = Stream.concat(
                    Stream.of("format", "version", PORTFOLIO),
                    Section.ALL.stream().map(Section::name))
            .toList();

    private final JsonIn in;
    private final Map<String, Section<?>> sections = new HashMap<>();
    private final Set<String> seen = new HashSet<>();
    private final List<Section.Told> values = new ArrayList<>();
    private @Nullable Header header;
    private @Nullable Origin headerPlace;

    Document(JsonIn in) {
        this.in = in;
        Section.ALL.forEach(section -> sections.put(section.name(), section));
    }

    static void write(JsonOut out, Portfolio portfolio) {
        RegisterForms.requireFormsFor(portfolio);
        out.startObject();
        out.name("format");
        out.text(FORMAT);
        out.name("version");
        out.number(String.valueOf(VERSION));
        out.name(PORTFOLIO);
        JsonForms.write(out, Header.FORM, Header.of(portfolio));
        Section.ALL.forEach(section -> section.write(out, portfolio));
        out.endObject();
    }

    /** Reads to the end of the input. */
    void read() {
        in.next();
        if (!in.isAt(JsonToken.START_OBJECT)) {
            in.tell(
                    ProblemCode.UNREADABLE,
                    "The document does not start with an object.",
                    "check that it is a portfolio written by pmokit: {\"format\": \"" + FORMAT + "\", ...}.");
            throw new ReadingStopped();
        }
        while (in.next() != JsonToken.END_OBJECT) {
            String name = in.fieldName();
            in.next();
            in.below(name, () -> readField(name));
        }
        checkEnd();
    }

    /** How far reading has come. */
    Origin place() {
        return in.origin(in.line());
    }

    Reading conclude() {
        PortfolioDraft draft = (header == null ? new Header() : header).draft(calendars());
        values.forEach(told -> told.addTo(draft));
        return in.log().conclude(draft, Document::withPath);
    }

    private List<CalendarEntry> calendars() {
        return values.stream()
                .map(Section.Told::value)
                .filter(CalendarEntry.class::isInstance)
                .map(CalendarEntry.class::cast)
                .toList();
    }

    private void readField(String name) {
        if (!seen.add(name)) {
            in.repeatedField(name);
            return;
        }
        switch (name) {
            case "format" -> checkFormat();
            case "version" -> checkVersion();
            case PORTFOLIO -> readHeader();
            default -> readSection(name);
        }
    }

    private void readHeader() {
        headerPlace = place();
        header = JsonForms.read(in, Header.FORM);
    }

    private void readSection(String name) {
        Section<?> section = sections.get(name);
        if (section == null) {
            in.unknownField(name, KNOWN_FIELDS);
        } else if (!in.isAt(JsonToken.VALUE_NULL)) {
            section.read(in, values::add);
        }
    }

    private void checkFormat() {
        if (!in.isAt(JsonToken.VALUE_STRING) || !in.text().equals(FORMAT)) {
            in.tell(
                    ProblemCode.UNREADABLE,
                    "The format of the document is not \"" + FORMAT + "\".",
                    "check that it is a portfolio written by pmokit.");
            throw new ReadingStopped();
        }
    }

    private void checkVersion() {
        if (!in.isAt(JsonToken.VALUE_NUMBER_INT)) {
            in.wrongType("a whole number");
        } else if (!in.text().equals(String.valueOf(VERSION))) {
            in.tell(
                    ProblemCode.UNREADABLE,
                    "The document has version " + Excerpt.of(in.text()) + " of the format; this library reads version "
                            + VERSION + ".",
                    "use a newer pmokit, or write the document again with this one.");
            throw new ReadingStopped();
        }
    }

    private void checkEnd() {
        int line = in.line();
        Stream.of("format", "version", PORTFOLIO)
                .filter(name -> !seen.contains(name))
                .forEach(name -> in.missingField(name, 1));
        if (!seen.contains("format") || header == null) {
            in.log().breakOff();
        }
        checkCalendar();
        if (in.next() != null) {
            in.tell(
                    ProblemCode.UNREADABLE,
                    "Something follows the document, which ended in line " + line + ".",
                    "remove it; a file holds one portfolio.");
        }
    }

    private void checkCalendar() {
        if (header == null || headerPlace == null) {
            return;
        }
        String code = header.calendar();
        boolean news = !in.log().isLeftOut(code) && !in.log().isIncomplete(ComponentKind.CALENDAR);
        if (news && PortfolioCalendars.named(code, calendars()).isEmpty()) {
            Fault fault = PortfolioCalendars.unknown(code);
            in.log().add(fault, "portfolio.calendar", code, headerPlace.atColumn("portfolio.calendar"));
        }
    }

    /** Adds the path of a problem to its place. */
    private static Problem withPath(Problem problem) {
        boolean rowOnly =
                problem.origin().map(Origin::column).filter(String::isEmpty).isPresent();
        return rowOnly ? problem.from(problem.origin().orElseThrow().atColumn(problem.path())) : problem;
    }
}
