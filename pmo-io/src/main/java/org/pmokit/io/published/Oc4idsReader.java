package org.pmokit.io.published;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.pmokit.core.PortfolioDraft;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.delivery.ProjectStatus;
import org.pmokit.core.finance.Figure;
import org.pmokit.core.finance.Finance;
import org.pmokit.core.finance.MoneySeries;
import org.pmokit.core.identifier.MilestoneId;
import org.pmokit.core.identifier.PortfolioId;
import org.pmokit.core.identifier.ProjectId;
import org.pmokit.core.identifier.UnitId;
import org.pmokit.core.money.Money;
import org.pmokit.core.organisation.OrganisationUnit;
import org.pmokit.core.problem.Origin;
import org.pmokit.core.problem.Problem;
import org.pmokit.core.problem.ProblemCode;
import org.pmokit.core.provenance.Gap;
import org.pmokit.core.schedule.Milestone;
import org.pmokit.io.codec.Excerpt;
import org.pmokit.io.codec.OneLine;
import org.pmokit.io.codec.ProblemLog;
import org.pmokit.io.codec.WrittenDates;
import org.pmokit.io.reading.ObservedStreams;
import org.pmokit.io.reading.ReadLimits;
import org.pmokit.io.reading.Reading;
import org.pmokit.io.tree.JsonRecord;
import org.pmokit.io.tree.JsonRecords;

/**
 * Projects in the Open Contracting for Infrastructure Data Standard (OC4IDS): a project package, a list of projects, or a single
 * project. One project is held in memory at a time.
 *
 * <p>What becomes of a project: {@code period} is the plan; {@code completion.endDate} the actual finish and
 * {@code completion.finalValue} the actual cost; {@code budget.amount} the budget, as of {@code budget.approvalDate};
 * {@code status} the declared status; each milestone with its {@code dueDate} as baseline and {@code dateMet} as actual day;
 * {@code publicAuthority} the unit that delivers it; the suppliers of {@code contractingProcesses} the suppliers. All amounts
 * of a portfolio are of one currency, that of the first amount; those of others are gaps.
 *
 * <p>What is not read is told once with its number: contracting processes and their modifications, metrics, forecasts,
 * documents, locations, parties, transactions, related projects, cost measurements, benefits and policy alignment.
 *
 * <p>Source: OC4IDS 0.9, Open Contracting Partnership and CoST, <a href="https://standard.open-contracting.org/infrastructure/">
 * standard.open-contracting.org</a>.
 */
public final class Oc4idsReader {

    private static final int FIRST_BYTES = 1 << 16;
    private static final Pattern OWN = Pattern.compile("\"pmokit-portfolio\"|\"portfolio\"\\s*:");
    private static final Pattern PACKAGE = Pattern.compile("\"projects\"\\s*:\\s*\\[");
    private static final Pattern FIELDS = Pattern.compile(
            "\"(publicAuthority|contractingProcesses|assetLifetime|completion|relatedProjects|policyAlignment|costMeasurements"
                    + "|identificationPeriod|implementationPeriod|publishedDate|budget|sector|metrics)\"\\s*:");
    private static final Set<String> USED = Set.of(
            "id",
            "title",
            "description",
            "period",
            "status",
            "budget",
            "milestones",
            "completion",
            "publicAuthority",
            "contractingProcesses",
            "updated",
            "type",
            "sector",
            "purpose",
            "uri",
            "version",
            "publishedDate",
            "publisher",
            "license",
            "publicationPolicy",
            "extensions",
            "identifiers",
            "externalReference");

    private final Path path;
    private final ReadLimits limits;
    private final ProblemLog log;
    private final Remarks remarks;
    private final Ids ids = new Ids();
    private final Map<String, OrganisationUnit> authorities = new LinkedHashMap<>();
    private final PortfolioDraft draft;
    private Optional<Currency> currency = Optional.empty();
    private int count;

    private Oc4idsReader(Path path, ReadLimits limits) {
        this.path = path;
        this.limits = limits;
        this.log = new ProblemLog(limits.problems(), Comparator.comparing(Origin::file));
        this.remarks = new Remarks(log, Origin.file(path.toString()));
        this.draft = PortfolioDraft.named("OC4IDS projects").id(PortfolioId.of(ids.claim("OC4IDS")));
    }

    /**
     * Whether the file looks like such projects, by its first bytes; false when it cannot be read.
     *
     * @param path a file
     */
    public static boolean recognises(Path path) {
        try (InputStream in = Files.newInputStream(path)) {
            String start = new String(in.readNBytes(FIRST_BYTES), StandardCharsets.UTF_8)
                    .replace("\uFEFF", "")
                    .stripLeading();
            boolean isJson = start.startsWith("{") || start.startsWith("[");
            return isJson
                    && !OWN.matcher(start).find()
                    && (FIELDS.matcher(start).find() || PACKAGE.matcher(start).find());
        } catch (IOException unreadable) {
            return false;
        }
    }

    /**
     * Reads projects within the standard limits.
     *
     * @param path a file
     */
    public static Reading read(Path path) {
        return read(path, ReadLimits.standard());
    }

    /**
     * Reads projects.
     *
     * @param path a file
     * @param limits how large it may be
     */
    public static Reading read(Path path, ReadLimits limits) {
        return new Oc4idsReader(path, limits).read();
    }

    private Reading read() {
        boolean complete = readAll();
        remarks.close();
        if (complete && count == 0) {
            log.add(Problem.error(ProblemCode.UNREADABLE, "projects", "There is no project in the document.")
                    .advice("give a project package with \"projects\", or one project with an \"id\".")
                    .origin(remarks.file())
                    .build());
        }
        if (!complete || count == 0) {
            log.breakOff();
        }
        currency.ifPresent(draft::currency);
        authorities.values().forEach(draft::add);
        return log.conclude(draft, problem -> problem);
    }

    private boolean readAll() {
        try (InputStream in = new BufferedInputStream(ObservedStreams.open(path, limits.progress()))) {
            return new JsonRecords(limits, log, Set.of()).read(in, remarks.file(), "projects", this::add);
        } catch (IOException unreadable) {
            log.add(Problem.error(
                            ProblemCode.UNREADABLE, "", "The file cannot be read: " + unreadable.getMessage() + ".")
                    .advice("check that it is there and may be read.")
                    .origin(remarks.file())
                    .build());
            return false;
        }
    }

    private void add(JsonRecord record) {
        Optional<String> told = record.text("id");
        if (told.isEmpty() && record.text("title").isEmpty()) {
            remarks.warn(
                    ProblemCode.MISSING_VALUE,
                    record.place(),
                    "projects",
                    "An object has neither \"id\" nor \"title\"; it is not taken for a project.",
                    "give every project an id.");
            return;
        }
        count++;
        String wantedId = told.orElseGet(() -> record.text("title").orElse("project"));
        ProjectId id = ProjectId.of(ids.claim(wantedId));
        if (told.isEmpty() || !id.value().equals(Ids.of(wantedId))) {
            remarks.warn(
                    told.isEmpty() ? ProblemCode.MISSING_VALUE : ProblemCode.DUPLICATE_ID,
                    record.place(),
                    at(id, "id"),
                    "The project's id is missing or was used before; it is called \"" + id.value() + "\" here.",
                    "give every project an id of its own.");
        }
        draft.at(record.place()).add(project(record, id));
        tellUnread(record);
    }

    private Project project(JsonRecord record, ProjectId id) {
        JsonRecord completion = record.object("completion");
        Project.Builder project = Project.builder()
                .id(id)
                .title(record.text("title").map(OneLine::of).orElse(id.value()))
                .description(record.text("description"))
                .start(date(record.object("period"), "startDate", id, "start"))
                .finish(date(record.object("period"), "endDate", id, "finish"))
                .actualFinish(date(completion, "endDate", id, "actualFinish"))
                .reportedOn(date(record, "updated", id, "reportedOn"))
                .declaredStatus(status(record, id))
                .deliveredBy(authority(record.object("publicAuthority")))
                .suppliers(suppliers(record));
        project.finance(finance(record, completion, id, project));
        addMilestones(record, id, project);
        return project.build();
    }

    private Finance finance(JsonRecord record, JsonRecord completion, ProjectId id, Project.Builder project) {
        Finance.Builder finance = Finance.builder();
        JsonRecord budget = record.object("budget");
        money(budget.object("amount"), id, "budget", project)
                .ifPresent(amount -> finance.budget(MoneySeries.of(
                        new Figure(date(budget, "approvalDate", id, "budget"), amount, Optional.empty()))));
        money(completion.object("finalValue"), id, "actual", project)
                .ifPresent(amount -> finance.actual(MoneySeries.of(
                        new Figure(date(completion, "endDate", id, "actual"), amount, Optional.empty()))));
        return finance.build();
    }

    private Optional<Money> money(JsonRecord value, ProjectId id, String fact, Project.Builder project) {
        Optional<BigDecimal> amount = value.number("amount");
        Optional<String> code = value.text("currency");
        if (amount.isEmpty() || code.isEmpty()) {
            if (value.has("amount")) {
                String shown = value.text("amount").orElse("") + " " + code.orElse("");
                project.addGap(new Gap(fact, "no amount with a currency: " + Excerpt.of(shown.strip())));
                remarks.malformed(value.place(), at(id, fact), shown.strip(), "an amount with a currency");
            }
            return Optional.empty();
        }
        Optional<Currency> known = currencyOf(code.get());
        if (known.isEmpty()) {
            project.addGap(new Gap(fact, "unknown currency: " + Excerpt.of(code.get())));
            remarks.malformed(value.place(), at(id, fact), code.get(), "a currency of ISO 4217");
            return Optional.empty();
        }
        currency = currency.isEmpty() ? known : currency;
        if (!currency.equals(known)) {
            project.addGap(new Gap(fact, amount.get().toPlainString() + " " + code.get()));
            remarks.warn(
                    ProblemCode.MIXED_CURRENCIES,
                    value.place(),
                    at(id, fact),
                    "The amount is in " + code.get() + ", others are in "
                            + currency.get().getCurrencyCode() + "; it is kept as a gap.",
                    "convert it at the source, or read its projects on their own.");
            return Optional.empty();
        }
        return known.map(unit -> new Money(amount.get(), unit));
    }

    private static Optional<Currency> currencyOf(String code) {
        return Currency.getAvailableCurrencies().stream()
                .filter(known -> known.getCurrencyCode().equals(code.toUpperCase(Locale.ROOT)))
                .findFirst();
    }

    private void addMilestones(JsonRecord record, ProjectId id, Project.Builder project) {
        Set<String> names = new HashSet<>();
        for (JsonRecord milestone : record.objects("milestones")) {
            String base = Ids.of(
                    milestone.text("id").or(() -> milestone.text("title")).orElse("milestone"));
            String name = base;
            for (int number = 2; !names.add(name); number++) {
                name = base + "-" + number;
            }
            String fact = "milestones[" + name + "]";
            Optional<LocalDate> met = date(milestone, "dateMet", id, fact);
            boolean isMet = milestone.text("status").filter("met"::equals).isPresent();
            if (isMet && met.isEmpty()) {
                remarks.repeated(
                        ProblemCode.NOT_IMPORTED,
                        "A milestone is met, but has no \"dateMet\"; it counts as not yet reached.",
                        "enter the day on which it was met.");
            }
            project.addMilestone(Milestone.builder()
                    .id(MilestoneId.of(id, name))
                    .title(milestone.text("title").map(OneLine::of).orElse(name))
                    .baseline(date(milestone, "dueDate", id, fact))
                    .actual(met)
                    .build());
        }
    }

    private Optional<ProjectStatus> status(JsonRecord record, ProjectId id) {
        Optional<String> told = record.text("status");
        Optional<ProjectStatus> known = told.flatMap(code -> switch (code.toLowerCase(Locale.ROOT)) {
            case "identification" -> Optional.of(ProjectStatus.PROPOSED);
            case "preparation" -> Optional.of(ProjectStatus.PLANNED);
            case "implementation" -> Optional.of(ProjectStatus.IN_DELIVERY);
            case "completion", "completed", "maintenance", "decommissioning", "decommissioned" ->
                Optional.of(ProjectStatus.COMPLETED);
            case "cancelled" -> Optional.of(ProjectStatus.STOPPED);
            default -> Optional.empty();
        });
        if (told.isPresent() && known.isEmpty()) {
            remarks.malformed(record.place(), at(id, "status"), told.get(), "a status of OC4IDS");
        }
        return known;
    }

    private Optional<UnitId> authority(JsonRecord organisation) {
        Optional<String> name = organisation.text("name").or(() -> organisation.text("id"));
        return name.map(title -> authorities
                .computeIfAbsent(
                        organisation.text("id").orElse(title),
                        key -> OrganisationUnit.builder()
                                .id(UnitId.of(ids.claim(key)))
                                .title(OneLine.of(title))
                                .kind("public authority")
                                .build())
                .id());
    }

    private static Set<String> suppliers(JsonRecord record) {
        Set<String> names = new LinkedHashSet<>();
        for (JsonRecord process : record.objects("contractingProcesses")) {
            for (JsonRecord supplier : process.object("summary").objects("suppliers")) {
                supplier.text("name").map(OneLine::of).ifPresent(names::add);
            }
        }
        return names;
    }

    private void tellUnread(JsonRecord record) {
        record.values().keySet().stream()
                .filter(field -> !USED.contains(field))
                .forEach(field -> remarks.repeated(
                        ProblemCode.NOT_IMPORTED,
                        "\"" + Excerpt.of(field, 60) + "\" of a project has no place in a portfolio; it is not read.",
                        "look it up in the document."));
        if (record.has("contractingProcesses")) {
            remarks.repeated(
                    ProblemCode.NOT_IMPORTED,
                    "Of \"contractingProcesses\" only the names of suppliers are read.",
                    "look values and modifications of contracts up in the document.");
        }
    }

    private Optional<LocalDate> date(JsonRecord record, String field, ProjectId id, String fact) {
        Optional<String> text = record.text(field);
        Optional<LocalDate> day = text.flatMap(WrittenDates::parse);
        if (text.isPresent() && day.isEmpty()) {
            remarks.malformed(record.place(), at(id, fact), text.get(), "a date");
        }
        return day;
    }

    private static String at(ProjectId id, String fact) {
        return "projects[" + id.value() + "]." + fact;
    }
}
