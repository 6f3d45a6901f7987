package org.pmokit.io.published;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pmokit.core.PortfolioDraft;
import org.pmokit.core.assurance.ConfidenceScale;
import org.pmokit.core.assurance.DeliveryConfidence;
import org.pmokit.core.assurance.StatusAssessment;
import org.pmokit.core.date.DateRange;
import org.pmokit.core.date.ReportingPeriod;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.finance.Figure;
import org.pmokit.core.finance.Finance;
import org.pmokit.core.finance.MoneySeries;
import org.pmokit.core.finance.PeriodCost;
import org.pmokit.core.identifier.PortfolioId;
import org.pmokit.core.identifier.ProjectId;
import org.pmokit.core.identifier.UnitId;
import org.pmokit.core.money.Money;
import org.pmokit.core.organisation.OrganisationUnit;
import org.pmokit.core.problem.ProblemCode;
import org.pmokit.core.provenance.Certainty;
import org.pmokit.core.provenance.Gap;
import org.pmokit.core.provenance.Provenance;
import org.pmokit.core.provenance.Source;
import org.pmokit.core.schedule.DatedForecast;
import org.pmokit.io.codec.Excerpt;
import org.pmokit.io.codec.OneLine;
import org.pmokit.io.codec.WrittenDates;
import org.pmokit.io.reading.ReadLimits;
import org.pmokit.io.reading.Reading;

/**
 * Tables of the US Federal IT Dashboard: the business cases of major investments (one row an investment), and the projects
 * beneath them (one row a project).
 *
 * <p>What becomes of a business case: the unique investment identifier is the id; the agency is the unit that delivers it; the
 * funding of prior, current and budget year, published in millions of dollars, becomes period costs of federal fiscal years
 * (October to September), and the sum of all four, where all are told, the funding. The evaluation by the agency's chief
 * information officer, 1 to 5, becomes a rating: 4 and 5 green, 3 amber, 1 and 2 red; the number stays in the provenance, and a
 * colour in the file that says otherwise is told. Start and end are told as years; the first and the last day of the calendar
 * year are taken.
 *
 * <p>What becomes of a project: planned cost and planned completion are the baseline, projected or actual cost and completion
 * the forecast. Variances that the file tells are kept as the statement of an assessment, beside what follows from the values.
 *
 * <p>Texts on statutes, shared services, dates of submissions and the like are not read.
 *
 * <p>Source: Federal IT Dashboard, US General Services Administration, public domain.
 */
public final class ItDashboardReader {

    private static final String ID = "Unique Investment Identifier";
    private static final String PROJECT_ID = "Unique Project ID";
    private static final String EVALUATION = "Evaluation (by Agency CIO)";
    private static final String COLOUR = "CIO Evaluation Color";
    private static final String RATED_ON = "Date of Last Update to CIO Evaluation";
    private static final String START_YEAR = "Investment Start Year";
    private static final String END_YEAR = "Investment End Year";
    private static final String UPDATED = "Updated Date";
    private static final List<String> FUNDING =
            List.of("Funding PY1 and Prior ($ M)", "Funding PY ($ M)", "Funding CY ($ M)", "Funding BY ($ M)");
    private static final Set<String> VARIANCES =
            Set.of("Cost Variance ($ M)", "Cost Variance (%)", "Schedule Variance (in days)", "Schedule Variance (%)");
    private static final Set<String> KNOWN = known();
    private static final Currency DOLLAR = Currency.getInstance("USD");
    private static final String SOURCE = "US-IT-DASHBOARD";
    private static final int LONGEST_AMOUNT = 30;

    private final Sheet sheet;
    private final Remarks remarks;
    private final Ids ids = new Ids();
    private final Map<String, OrganisationUnit> agencies = new LinkedHashMap<>();
    private final PortfolioDraft draft;
    private Optional<LocalDate> newest = Optional.empty();

    private ItDashboardReader(Path path, ReadLimits limits) {
        this.sheet = new Sheet(path, limits);
        this.remarks = sheet.remarks();
        this.draft = PortfolioDraft.named("US Federal IT Dashboard")
                .id(PortfolioId.of(ids.claim(SOURCE)))
                .currency(DOLLAR);
    }

    /**
     * Whether the file looks like one of the tables, by its headers; false when it cannot be read.
     *
     * @param path a file
     */
    public static boolean recognises(Path path) {
        return Sheet.hasHeaders(path, List.of(ID, "Agency Name"))
                && (Sheet.hasHeaders(path, List.of("Business Case ID"))
                        || Sheet.hasHeaders(path, List.of(EVALUATION))
                        || Sheet.hasHeaders(path, List.of(PROJECT_ID)));
    }

    /**
     * Reads a table within the standard limits.
     *
     * @param path a file
     */
    public static Reading read(Path path) {
        return read(path, ReadLimits.standard());
    }

    /**
     * Reads a table.
     *
     * @param path a file
     * @param limits how large it may be
     */
    public static Reading read(Path path, ReadLimits limits) {
        return new ItDashboardReader(path, limits).read();
    }

    private Reading read() {
        boolean complete = sheet.read(KNOWN, List.of(ID, "Agency Name"), this::add);
        newest.ifPresent(draft::statusDate);
        draft.add(Source.builder()
                .key(SOURCE)
                .title("Federal IT Dashboard")
                .publisher("US General Services Administration")
                .date(newest.map(LocalDate::toString))
                .build());
        agencies.values().forEach(draft::add);
        return sheet.conclude(draft, complete);
    }

    private void add(Sheet.Row row) {
        boolean isProject = !row.text(PROJECT_ID).isEmpty();
        String told = row.text(isProject ? PROJECT_ID : ID);
        if (told.isEmpty()) {
            remarks.warn(
                    ProblemCode.MISSING_VALUE,
                    row.place(ID),
                    "projects",
                    "The row has no \"" + ID + "\"; an id is made for it.",
                    "look the investment up on the dashboard.");
        }
        ProjectId id = ProjectId.of(claimed(told.isEmpty() ? "investment" : told, row));
        String title = row.text(isProject ? "Project Name" : "Investment Title (IT Portfolio)");
        Project.Builder project = Project.builder()
                .id(id)
                .title(title.isEmpty() ? first(row.text("Investment Title"), id.value()) : OneLine.of(title))
                .description(some(row.text(isProject ? "Project Description" : "Brief Summary")))
                .deliveredBy(agency(row))
                .provenance(Provenance.of(Certainty.VERIFIED, SOURCE));
        if (isProject) {
            addPlan(project, row, id);
        } else {
            addCase(project, row, id);
        }
        draft.at(row.place()).add(project.build());
    }

    private String claimed(String told, Sheet.Row row) {
        String id = ids.claim(told);
        if (!id.equals(Ids.of(told))) {
            remarks.warn(
                    ProblemCode.DUPLICATE_ID,
                    row.place(ID),
                    "projects[" + id + "]",
                    "\"" + Excerpt.of(told) + "\" was used before; this one is called \"" + id + "\" here.",
                    "look at both rows; one may be an update of the other.");
        }
        return id;
    }

    // ---- business cases

    private void addCase(Project.Builder project, Sheet.Row row, ProjectId id) {
        project.start(year(row, START_YEAR, id, project).map(year -> LocalDate.of(year, Month.JANUARY, 1)))
                .finish(year(row, END_YEAR, id, project).map(year -> LocalDate.of(year, Month.DECEMBER, 31)))
                .finance(funding(row, id))
                .assessments(evaluation(row, id, project));
    }

    private Optional<Integer> year(Sheet.Row row, String header, ProjectId id, Project.Builder project) {
        String text = row.text(header);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (text.matches("(19|20|21)\\d\\d")) {
            remarks.repeated(
                    ProblemCode.TAKEN_OTHERWISE,
                    "\"" + header + "\" is a year without a day; its " + (header.equals(START_YEAR) ? "first" : "last")
                            + " day is taken.",
                    "enter the day where it is known.");
            return Optional.of(Integer.parseInt(text));
        }
        String fact = header.equals(START_YEAR) ? "start" : "finish";
        project.addGap(new Gap(fact, Excerpt.of(OneLine.of(text))));
        remarks.malformed(row.place(header), path(id, fact), text, "a year");
        return Optional.empty();
    }

    private Finance funding(Sheet.Row row, ProjectId id) {
        List<Optional<Money>> told = FUNDING.stream()
                .map(header -> millions(row, header, id, "funding"))
                .toList();
        Finance.Builder finance = Finance.builder();
        if (told.stream().allMatch(Optional::isPresent)) {
            Money sum =
                    told.stream().flatMap(Optional::stream).reduce(Money::plus).orElseThrow();
            finance.funding(MoneySeries.of(Figure.undated(sum)));
        }
        Optional<Integer> budgetYear = Optional.of(row.text("Budget Year"))
                .filter(text -> text.matches("(19|20|21)\\d\\d"))
                .map(Integer::parseInt);
        budgetYear.ifPresent(year -> {
            for (int back = 0; back < 3; back++) {
                Optional<Money> amount = told.get(3 - back);
                if (amount.isPresent()) {
                    finance.addPeriod(new PeriodCost(fiscalYear(year - back), amount, Optional.empty()));
                }
            }
        });
        return finance.build();
    }

    private static ReportingPeriod fiscalYear(int year) {
        return new ReportingPeriod(
                "FY" + year,
                DateRange.ofClosed(LocalDate.of(year - 1, Month.OCTOBER, 1), LocalDate.of(year, Month.SEPTEMBER, 30)));
    }

    private List<StatusAssessment> evaluation(Sheet.Row row, ProjectId id, Project.Builder project) {
        String number = row.text(EVALUATION);
        Optional<DeliveryConfidence> rating = ratingOf(number);
        if (rating.isEmpty() && !number.isEmpty()) {
            project.addGap(new Gap("rating", Excerpt.of(OneLine.of(number))));
            remarks.malformed(row.place(EVALUATION), path(id, "rating"), number, "an evaluation from 1 to 5");
        }
        tellContradiction(row, id, rating);
        Optional<String> comment = some(row.text("CIO Evaluation Comments"));
        if (rating.isEmpty() && comment.isEmpty()) {
            return List.of();
        }
        Optional<LocalDate> day = date(row, RATED_ON, id, "rating");
        day.filter(known -> newest.isEmpty() || known.isAfter(newest.get())).ifPresent(known -> newest = day);
        return List.of(StatusAssessment.builder()
                .assessor("Agency CIO")
                .asOf(day)
                .rating(rating)
                .scale(rating.map(known -> ConfidenceScale.THREE_POINT))
                .statement(comment)
                .provenance(rating.map(known -> new Provenance(
                        List.of(SOURCE),
                        Optional.of(Certainty.VERIFIED),
                        Optional.of("evaluated as " + number + " of 5"))))
                .build());
    }

    private static Optional<DeliveryConfidence> ratingOf(String number) {
        return number.matches("[1-5]")
                ? Optional.of(DeliveryConfidence.ofEvaluation(Integer.parseInt(number)))
                : Optional.empty();
    }

    private void tellContradiction(Sheet.Row row, ProjectId id, Optional<DeliveryConfidence> rating) {
        String colour = row.text(COLOUR);
        Optional<DeliveryConfidence> shown = DeliveryConfidence.parse(colour.replaceAll("(?i)yellow", "amber"));
        if (!colour.isEmpty() && rating.isPresent() && !shown.equals(rating)) {
            remarks.warn(
                    ProblemCode.TAKEN_OTHERWISE,
                    row.place(COLOUR),
                    path(id, "rating"),
                    "The colour is \"" + Excerpt.of(colour) + "\", but the evaluation " + row.text(EVALUATION) + " is "
                            + rating.get().code() + "; the evaluation counts.",
                    "ask the agency which of them is meant.");
        }
    }

    // ---- projects

    private void addPlan(Project.Builder project, Sheet.Row row, ProjectId id) {
        Optional<LocalDate> asOf = date(row, UPDATED, id, "reported");
        asOf.filter(known -> newest.isEmpty() || known.isAfter(newest.get())).ifPresent(known -> newest = asOf);
        Optional<LocalDate> planned = date(row, "Planned Project Completion Date (B2)", id, "finish");
        Optional<LocalDate> expected = date(row, "Projected/Actual Project Completion Date (B2)", id, "forecast");
        project.start(date(row, "Start Date", id, "start"))
                .finish(planned.isPresent() ? planned : date(row, "Completion Date (B1)", id, "finish"))
                .reportedOn(asOf);
        expected.ifPresent(day -> project.addFinishForecast(new DatedForecast(asOf, day, Optional.empty())));
        Finance.Builder finance = Finance.builder();
        millions(row, "Planned Cost ($ M)", id, "budget")
                .ifPresent(cost -> finance.budget(MoneySeries.of(Figure.undated(cost))));
        millions(row, "Projected/Actual Cost ($ M)", id, "forecast")
                .ifPresent(cost -> finance.forecast(MoneySeries.of(new Figure(asOf, cost, Optional.empty()))));
        project.finance(finance.build());
        toldVariances(row)
                .ifPresent(words -> project.addAssessment(StatusAssessment.builder()
                        .assessor("IT Dashboard")
                        .asOf(asOf)
                        .statement(words)
                        .build()));
    }

    private static Optional<String> toldVariances(Sheet.Row row) {
        List<String> told = new ArrayList<>();
        VARIANCES.stream()
                .sorted()
                .filter(header -> !row.text(header).isEmpty())
                .forEach(header -> told.add(header + ": " + Excerpt.of(OneLine.of(row.text(header)))));
        return told.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", told));
    }

    // ---- cells

    private Optional<UnitId> agency(Sheet.Row row) {
        String name = Ids.of(row.text("Agency Name"));
        if (row.text("Agency Name").isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(agencies.computeIfAbsent(
                        name,
                        title -> OrganisationUnit.builder()
                                .id(UnitId.of(ids.claim(title)))
                                .title(title)
                                .kind("agency")
                                .provenance(Provenance.of(Certainty.VERIFIED, SOURCE))
                                .build())
                .id());
    }

    private Optional<LocalDate> date(Sheet.Row row, String header, ProjectId id, String fact) {
        String text = row.text(header);
        Optional<LocalDate> day = WrittenDates.parse(text);
        if (day.isEmpty() && !text.isEmpty()) {
            remarks.malformed(row.place(header), path(id, fact), text, "a date");
        }
        return day;
    }

    private Optional<Money> millions(Sheet.Row row, String header, ProjectId id, String fact) {
        String text = row.text(header);
        String plain = text.replaceAll("[$,\\s]", "");
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (plain.length() > LONGEST_AMOUNT || !plain.matches("-?\\d{1,15}(\\.\\d{1,12})?")) {
            remarks.malformed(row.place(header), path(id, fact), text, "an amount in millions");
            return Optional.empty();
        }
        BigDecimal dollars = new BigDecimal(plain).scaleByPowerOfTen(6);
        return Optional.of(new Money(dollars.scale() < 0 ? dollars.setScale(0) : dollars, DOLLAR));
    }

    private static String path(ProjectId id, String fact) {
        return "projects[" + id.value() + "]." + fact;
    }

    private static Optional<String> some(String text) {
        return Optional.of(text).filter(told -> !told.isEmpty());
    }

    private static String first(String text, String other) {
        return text.isEmpty() ? other : OneLine.of(text);
    }

    private static Set<String> known() {
        List<String> all = new ArrayList<>(FUNDING);
        all.addAll(VARIANCES);
        all.addAll(List.of(
                ID,
                PROJECT_ID,
                EVALUATION,
                COLOUR,
                RATED_ON,
                START_YEAR,
                END_YEAR,
                UPDATED,
                "Business Case ID",
                "Agency Code",
                "Agency Name",
                "Bureau Code",
                "Bureau Name",
                "Investment Title (IT Portfolio)",
                "Investment Title",
                "Brief Summary",
                "Program Code FPI",
                "Agency Strategic Objectives / Agency Priority Goals",
                "RIO Description",
                "Shared Service",
                "PIV Enabled",
                "Public API",
                "Incremental Development",
                "Explanation of Change to PY or CY Funding",
                "No EVM Explanation",
                "CIO Evaluation Comments",
                "Consecutive Months with Red CIO Eval",
                "Date of Last Change to CIO Evaluation",
                "Number of changes to Baseline",
                "Date of Last Baseline",
                "Date of Last Change to Activities",
                "Date of Last Update to Activities",
                "Data Freshness",
                "Date of Last Change to Contracts",
                "Date of Last Change to Performance Metrics",
                "Date of Last Update to Performance Metric Actuals",
                "Budget Year",
                "Date Investment First Submitted",
                "Date of Last Investment Detail Update",
                "Investment Auto Submission Date",
                "Agency Project ID",
                "Project Name",
                "Project Description",
                "Start Date",
                "Completion Date (B1)",
                "Planned Project Completion Date (B2)",
                "Projected/Actual Project Completion Date (B2)",
                "Lifecycle Cost ($ M)",
                "Planned Cost ($ M)",
                "Projected/Actual Cost ($ M)",
                "Project ID",
                "Objectives/Goals"));
        return Set.copyOf(all);
    }
}
