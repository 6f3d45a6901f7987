package org.pmokit.io.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.pmokit.core.PortfolioDraft;
import org.pmokit.core.date.WorkingCalendar;
import org.pmokit.core.identifier.ComponentKind;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.money.Money;
import org.pmokit.core.problem.Origin;
import org.pmokit.core.problem.Problem;
import org.pmokit.core.problem.ProblemCode;
import org.pmokit.core.problem.Severity;
import org.pmokit.core.provenance.Provenance;
import org.pmokit.core.provenance.Source;
import org.pmokit.core.register.Recorded;
import org.pmokit.core.schedule.CalendarEntry;
import org.pmokit.io.codec.Excerpt;
import org.pmokit.io.codec.ProblemLog;
import org.pmokit.io.codec.ValueParser;
import org.pmokit.io.codec.Values;
import org.pmokit.io.form.PortfolioCalendars;
import org.pmokit.io.form.Scope;

/** The portfolio while its registers are read. */
final class Assembly {

    private final ProblemLog log;
    private final Profile profile;
    private final References references;
    private final List<ComponentEntry> components = new ArrayList<>();
    private final Map<ComponentRef, ComponentEntry> byRef = new HashMap<>();
    private final Map<String, ComponentEntry> named = new HashMap<>();
    private final Map<RegisterTable<?, ?>, RegisterRows<?, ?>> rows = new LinkedHashMap<>();
    private final DependencyRows dependencies = new DependencyRows();
    private final ScheduleRows schedules = new ScheduleRows();
    private final List<Consumer<PortfolioDraft>> additions = new ArrayList<>();
    private final Set<String> sources = new HashSet<>();
    private final List<CalendarEntry> calendars = new ArrayList<>();
    private final Map<String, Origin> cited = new LinkedHashMap<>();

    Assembly(Profile profile, ProblemLog log) {
        this.log = log;
        this.profile = profile;
        this.references = new References(log);
    }

    Profile profile() {
        return profile;
    }

    References references() {
        return references;
    }

    DependencyRows dependencies() {
        return dependencies;
    }

    ScheduleRows schedules() {
        return schedules;
    }

    /** Whether no register has told a project, and none was lost. */
    boolean hasNoProjects() {
        return !log.isIncomplete(ComponentKind.PROJECT)
                && components.stream().noneMatch(entry -> entry.ref().kind() == ComponentKind.PROJECT);
    }

    /** The calendar of that code; a standard one that is named becomes an entry of the portfolio. */
    Optional<WorkingCalendar> calendar(String code, Origin origin) {
        Optional<WorkingCalendar> found = PortfolioCalendars.named(code, calendars);
        found.map(CalendarEntry::of)
                .filter(entry ->
                        calendars.stream().noneMatch(known -> known.id().equals(entry.id())))
                .ifPresent(entry -> add(origin, entry));
        return found;
    }

    /** Amounts in the currency of the portfolio, or with another before them. */
    ValueParser<Money> amounts() {
        ValueParser<Money> bare = Values.amount(profile.currency());
        return text -> Character.isLetter(text.charAt(0)) && text.indexOf(' ') > 0
                ? Values.money().parse(text)
                : bare.parse(text);
    }

    /** What else is to be added to the draft, in the order of the registers. */
    void add(Origin origin, Recorded value) {
        if (value instanceof Source source) {
            sources.add(source.key());
        }
        if (value instanceof CalendarEntry calendar) {
            calendars.add(calendar);
        }
        additions.add(draft -> draft.at(origin).add(value));
    }

    void add(ComponentEntry entry) {
        components.add(entry);
        byRef.putIfAbsent(entry.ref(), entry);
        references.add(entry.ref());
    }

    Optional<ComponentEntry> component(ComponentRef reference) {
        return Optional.ofNullable(byRef.get(reference));
    }

    /** The programme or project that a required cell names. */
    Optional<ComponentEntry> component(Row row, String column) {
        Optional<String> told = row.word(column);
        ComponentEntry known = told.map(named::get).orElse(null);
        if (known != null) {
            return Optional.of(known); // most rows name the same as the row before
        }
        Optional<ComponentEntry> found =
                references.required(row, column, Scope.COMPONENTS).flatMap(this::component);
        found.ifPresent(entry -> told.ifPresent(text -> named.put(text, entry)));
        return found;
    }

    /** The rows of a register as far as they were read. */
    @SuppressWarnings("unchecked") // made for this table
    <T extends Recorded, B> RegisterRows<T, B> rows(RegisterTable<T, B> table) {
        return (RegisterRows<T, B>) rows.computeIfAbsent(table, key -> new RegisterRows<>(table, this));
    }

    /** Remembers the sources that a row names. */
    void cite(Row row, Provenance provenance) {
        provenance.sources().forEach(key -> cited.putIfAbsent(key, row.origin("source")));
    }

    /** The id of a row whose components may be named by others; its absence is remembered. */
    <V extends ComponentRef> Optional<V> id(Row row, ComponentKind kind, Function<String, V> factory) {
        Optional<V> id = row.required("id", Values.of(factory));
        if (id.isEmpty()) {
            leaveOut(row, kind);
        }
        return id;
    }

    /** Whether an id is wrong in itself, rather than naming a row that could not be read. */
    boolean isNews(String id, ComponentKind kind) {
        return !log.isLeftOut(id) && !log.isIncomplete(kind);
    }

    /** Remembers that a row could not be used. */
    void leaveOut(Row row, ComponentKind kind) {
        row.word("id").ifPresentOrElse(log::leaveOut, () -> log.markIncomplete(kind));
    }

    void leaveOut(String id) {
        log.leaveOut(id);
    }

    void markIncomplete(ComponentKind kind) {
        log.markIncomplete(kind);
    }

    /** Where the milestone is told; empty when there is none of that name. */
    Optional<Origin> originOf(ComponentRef owner, String milestone) {
        return component(owner).flatMap(entry -> entry.milestone(milestone)).map(ComponentEntry.MilestoneEntry::origin);
    }

    PortfolioDraft draft() {
        rows.values().forEach(RegisterRows::complete);
        profile.findCalendar(calendars, this);
        schedules.complete(this);
        tellUnknownSources();
        PortfolioDraft draft = profile.draft();
        components.forEach(entry -> entry.addTo(draft));
        additions.forEach(addition -> addition.accept(draft));
        dependencies.addTo(draft);
        return draft;
    }

    private void tellUnknownSources() {
        if (!sources.isEmpty()) {
            cited.forEach((key, origin) -> {
                if (!sources.contains(key)) {
                    log.add(unknownSource(key, origin));
                }
            });
        }
    }

    private static Problem unknownSource(String key, Origin origin) {
        return Problem.builder()
                .code(ProblemCode.UNKNOWN_REFERENCE)
                .severity(Severity.WARNING)
                .path("sources[" + Excerpt.of(key) + "]")
                .message("There is no source \"" + Excerpt.of(key) + "\" in sources.csv.")
                .value(Excerpt.of(key))
                .advice("add it, or correct the key; several keys in a cell are separated by blanks.")
                .origin(origin)
                .build();
    }
}
