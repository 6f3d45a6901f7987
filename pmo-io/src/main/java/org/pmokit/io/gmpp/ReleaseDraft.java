package org.pmokit.io.gmpp;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pmokit.core.PortfolioDraft;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.finance.Figure;
import org.pmokit.core.finance.Finance;
import org.pmokit.core.finance.MoneySeries;
import org.pmokit.core.finance.PeriodCost;
import org.pmokit.core.identifier.PersonId;
import org.pmokit.core.identifier.PortfolioId;
import org.pmokit.core.identifier.ProjectId;
import org.pmokit.core.identifier.UnitId;
import org.pmokit.core.money.Money;
import org.pmokit.core.organisation.OrganisationUnit;
import org.pmokit.core.problem.Problem;
import org.pmokit.core.problem.ProblemCode;
import org.pmokit.core.problem.Severity;
import org.pmokit.core.provenance.Certainty;
import org.pmokit.core.provenance.Gap;
import org.pmokit.core.provenance.Provenance;
import org.pmokit.core.provenance.Source;
import org.pmokit.core.role.Role;
import org.pmokit.core.role.RoleAssignment;
import org.pmokit.io.codec.Excerpt;
import org.pmokit.io.codec.OneLine;
import org.pmokit.io.codec.ProblemLog;

/** Turns a release into a draft, project by project. */
final class ReleaseDraft {

    private static final String NAME = "Government Major Projects Portfolio";
    private static final int LONGEST_ID = 100;
    private static final int LONGEST_REASON = 200;

    private final Release release;
    private final ProblemLog log;
    private final Optional<ReleaseYear> year;
    private final Optional<LocalDate> asOf;
    private final Ratings ratings;
    private final String sourceKey;
    private final PortfolioDraft draft;
    private ProjectId current = ProjectId.of("none");
    private final Map<String, OrganisationUnit> departments = new LinkedHashMap<>();
    private final Set<String> ids = new HashSet<>();
    private final Map<ProjectId, Map<String, ThreePointEstimate<LocalDate>>> dates = new LinkedHashMap<>();
    private final Map<ProjectId, Map<String, ThreePointEstimate<Money>>> amounts = new LinkedHashMap<>();

    ReleaseDraft(Release release, ProblemLog log) {
        this.release = release;
        this.log = log;
        this.year = ReleaseYear.of(release);
        this.asOf = year.map(ReleaseYear::statusDate);
        this.ratings = new Ratings(release, asOf);
        String label = year.map(known -> known.period().label()).orElse("");
        this.sourceKey = "GMPP" + (label.isEmpty() ? "" : "-" + label.replace('/', '-'));
        this.draft = PortfolioDraft.named((NAME + " " + label).strip())
                .id(PortfolioId.of(sourceKey))
                .currency(Currency.getInstance("GBP"));
    }

    Map<ProjectId, Map<String, ThreePointEstimate<LocalDate>>> dates() {
        return Collections.unmodifiableMap(dates);
    }

    Map<ProjectId, Map<String, ThreePointEstimate<Money>>> amounts() {
        return Collections.unmodifiableMap(amounts);
    }

    PortfolioDraft fill() {
        ids.add(sourceKey);
        asOf.ifPresent(draft::statusDate);
        draft.add(Source.builder()
                .key(sourceKey)
                .title(draftTitle())
                .publisher(
                        "Infrastructure and Projects Authority / National Infrastructure and Service Transformation "
                                + "Authority; contains public sector information licensed under the Open Government Licence v3.0")
                .date(asOf.map(LocalDate::toString))
                .build());
        release.projects().forEach(this::add);
        departments.values().forEach(draft::add);
        return draft;
    }

    private String draftTitle() {
        return NAME
                + year.map(known -> ", release of " + known.period().label()).orElse("");
    }

    private void add(Release.ProjectCells cells) {
        ProjectId id = idOf(cells);
        current = id;
        String name = cells.cell(Fact.NAME);
        Project.Builder project = Project.builder()
                .id(id)
                .title(name.isEmpty() ? id.value() : OneLine.of(name))
                .description(description(cells))
                .assessments(ratings.of(cells))
                .deliveredBy(department(cells));
        List<String> ranges = new ArrayList<>();
        project.start(date(cells, Fact.START, "start", project, ranges));
        project.finish(date(cells, Fact.FINISH, "finish", project, ranges));
        project.finance(finance(cells, project, ranges));
        project.provenance(new Provenance(
                List.of(sourceKey),
                Optional.of(Certainty.VERIFIED),
                ranges.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", ranges))));
        ratings.gapOf(cells).ifPresent(gap -> {
            project.addGap(gap);
            warnAboutRating(cells, gap.reason());
        });
        draft.at(cells.origin()).add(project.build());
        owner(cells).ifPresent(person -> draft.add(RoleAssignment.of(id, Role.SENIOR_RESPONSIBLE_OWNER, person)));
    }

    private Finance finance(Release.ProjectCells cells, Project.Builder project, List<String> ranges) {
        Finance.Builder finance = Finance.builder();
        millions(cells, Fact.WHOLE_LIFE_COST, "budget", project, ranges)
                .ifPresent(cost -> finance.budget(MoneySeries.of(new Figure(asOf, cost, Optional.empty()))));
        Optional<Money> budget = millions(cells, Fact.PERIOD_BUDGET, "period-budget", project, ranges);
        Optional<Money> forecast = millions(cells, Fact.PERIOD_FORECAST, "period-forecast", project, ranges);
        boolean told = budget.isPresent() || forecast.isPresent();
        year.filter(known -> told)
                .ifPresent(known -> finance.addPeriod(new PeriodCost(known.period(), budget, forecast)));
        return finance.build();
    }

    private Optional<LocalDate> date(
            Release.ProjectCells cells, Fact fact, String gap, Project.Builder project, List<String> ranges) {
        Cell<LocalDate> cell = Cell.read(cells.cell(fact), CellParsers::date, Comparator.naturalOrder());
        if (cell instanceof Cell.Ranged<LocalDate> ranged) {
            note(dates, ranged.estimate(), gap);
            ranges.add(inWords(cells, fact, gap));
        }
        return valueOf(cell, cells, fact, gap, project);
    }

    private Optional<Money> millions(
            Release.ProjectCells cells, Fact fact, String gap, Project.Builder project, List<String> ranges) {
        Cell<Money> cell = Cell.read(cells.cell(fact), CellParsers::millions, Comparator.comparing(Money::amount));
        if (cell instanceof Cell.Ranged<Money> ranged) {
            note(amounts, ranged.estimate(), gap);
            ranges.add(inWords(cells, fact, gap));
        }
        return valueOf(cell, cells, fact, gap, project);
    }

    private <T> void note(
            Map<ProjectId, Map<String, ThreePointEstimate<T>>> estimates, ThreePointEstimate<T> estimate, String fact) {
        estimates.computeIfAbsent(current, id -> new LinkedHashMap<>()).put(fact, estimate);
    }

    private static String inWords(Release.ProjectCells cells, Fact fact, String gap) {
        return gap + " is the middle of a range (" + Excerpt.of(OneLine.of(cells.cell(fact)), LONGEST_REASON) + ")";
    }

    /** The value of a cell; why there is none becomes a gap of the project. */
    private <T> Optional<T> valueOf(
            Cell<T> cell, Release.ProjectCells cells, Fact fact, String gap, Project.Builder project) {
        if (cell instanceof Cell.Withheld<T> withheld) {
            project.addGap(gapOf(gap, withheld.reason()));
        } else if (cell instanceof Cell.Malformed<T> malformed) {
            project.addGap(gapOf(gap, malformed.text()));
            warn(cells, fact, gap, malformed.text());
        }
        return cell.told();
    }

    /** A word that is neither a colour nor a reason why there is none. */
    private void warnAboutRating(Release.ProjectCells cells, String reason) {
        if (!Cell.isWithheld(reason)) {
            Fact fact = cells.cell(Fact.REVIEWER_RATING).isEmpty() ? Fact.OWNER_RATING : Fact.REVIEWER_RATING;
            warn(cells, fact, "rating", reason);
        }
    }

    private static Gap gapOf(String fact, String reason) {
        return new Gap(fact, Excerpt.of(OneLine.of(reason), LONGEST_REASON));
    }

    private void warn(Release.ProjectCells cells, Fact fact, String gap, String text) {
        log.add(Problem.builder()
                .code(ProblemCode.MALFORMED_VALUE)
                .severity(Severity.WARNING)
                .path("projects[" + Excerpt.of(cells.cell(Fact.ID)) + "]." + gap)
                .message("\"" + Excerpt.of(OneLine.of(text)) + "\" is neither a value nor a reason for its absence; "
                        + "it is kept as a gap.")
                .value(Excerpt.of(text))
                .advice("look it up in the department's own publication.")
                .origin(cells.origin(fact))
                .build());
    }

    /** The category stands in the first sentence, since a release has no other place that a project has one for. */
    private static Optional<String> description(Release.ProjectCells cells) {
        String text = cells.cell(Fact.DESCRIPTION);
        String category = cells.cell(Fact.CATEGORY);
        String all = Stream.of(
                        category.isEmpty() || Cell.isWithheld(category) ? "" : "Category: " + category + ".",
                        text.length() <= LONGEST_REASON && Cell.isWithheld(text) ? "" : text)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
        return Optional.of(all).filter(told -> !told.isEmpty());
    }

    private Optional<UnitId> department(Release.ProjectCells cells) {
        String name = OneLine.of(cells.cell(Fact.DEPARTMENT));
        if (name.isEmpty() || Cell.isWithheld(name) || name.length() > LONGEST_ID) {
            return Optional.empty();
        }
        return Optional.of(departments
                .computeIfAbsent(
                        name.toUpperCase(Locale.ROOT),
                        code -> OrganisationUnit.builder()
                                .id(UnitId.of(code))
                                .title(name)
                                .kind("department")
                                .provenance(Provenance.of(Certainty.VERIFIED, sourceKey))
                                .build())
                .id());
    }

    private static Optional<PersonId> owner(Release.ProjectCells cells) {
        String name = cells.cell(Fact.OWNER);
        return name.isEmpty() || Cell.isWithheld(name)
                ? Optional.empty()
                : Optional.of(PersonId.of(Pseudonym.of("sro-", name)));
    }

    private ProjectId idOf(Release.ProjectCells cells) {
        String told = OneLine.of(cells.cell(Fact.ID));
        boolean usable = !told.isEmpty() && told.length() <= LONGEST_ID && !Cell.isWithheld(told);
        if (usable && ids.add(told)) {
            return ProjectId.of(told);
        }
        String base = Pseudonym.of("gmpp-", cells.cell(Fact.DEPARTMENT) + " " + cells.cell(Fact.NAME));
        String id = base;
        for (int number = 2; !ids.add(id); number++) {
            id = base + "-" + number;
        }
        noticeGenerated(cells, told, id);
        return ProjectId.of(id);
    }

    private void noticeGenerated(Release.ProjectCells cells, String told, String id) {
        String cause = told.isEmpty() ? "has no id" : "has the id \"" + Excerpt.of(told) + "\", which cannot be used";
        log.add(Problem.builder()
                .code(told.isEmpty() ? ProblemCode.MISSING_VALUE : ProblemCode.DUPLICATE_ID)
                .severity(Severity.NOTICE)
                .path("projects[" + id + "]")
                .message("The project \"" + Excerpt.of(cells.cell(Fact.NAME)) + "\" " + cause + "; it is called \"" + id
                        + "\" here.")
                .advice("use that id; it is the same in every run.")
                .origin(cells.origin(Fact.ID))
                .build());
    }
}
