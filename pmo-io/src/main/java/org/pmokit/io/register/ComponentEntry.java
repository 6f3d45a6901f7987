package org.pmokit.io.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pmokit.core.PortfolioDraft;
import org.pmokit.core.assurance.StatusAssessment;
import org.pmokit.core.delivery.DatedProgress;
import org.pmokit.core.delivery.Programme;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.finance.Figure;
import org.pmokit.core.finance.Finance;
import org.pmokit.core.finance.Measure;
import org.pmokit.core.finance.MoneySeries;
import org.pmokit.core.finance.PeriodCost;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.problem.Origin;
import org.pmokit.core.provenance.Gap;
import org.pmokit.core.schedule.DatedForecast;
import org.pmokit.core.schedule.Milestone;
import org.pmokit.core.tolerance.Tolerance;

/** A programme or project while the registers that tell about it are read. */
final class ComponentEntry {

    private final ComponentRef ref;
    private final Origin origin;
    private final Programme.@Nullable Builder programme;
    private final Project.@Nullable Builder project;
    private final Map<String, MilestoneEntry> milestones = new LinkedHashMap<>();
    private final Map<Measure, List<Figure>> figures = new EnumMap<>(Measure.class);
    private final List<DatedForecast> finishForecasts = new ArrayList<>();
    private final List<DatedProgress> progress = new ArrayList<>();
    private final List<StatusAssessment> assessments = new ArrayList<>();
    private final List<Tolerance> tolerances = new ArrayList<>();
    private final List<PeriodCost> periods = new ArrayList<>();
    private final List<Gap> gaps = new ArrayList<>();
    private @Nullable DatedForecast currentForecast;

    ComponentEntry(ComponentRef ref, Origin origin, Programme.Builder programme) {
        this(ref, origin, programme, null);
    }

    ComponentEntry(ComponentRef ref, Origin origin, Project.Builder project) {
        this(ref, origin, null, project);
    }

    private ComponentEntry(
            ComponentRef ref, Origin origin, Programme.@Nullable Builder programme, Project.@Nullable Builder project) {
        this.ref = ref;
        this.origin = origin;
        this.programme = programme;
        this.project = project;
    }

    /** A milestone and the forecasts reported for it. */
    static final class MilestoneEntry {

        private final Milestone.Builder builder;
        private final Origin origin;
        private final Optional<DatedForecast> current;
        private final List<DatedForecast> earlier = new ArrayList<>();

        MilestoneEntry(Milestone.Builder builder, Origin origin, Optional<DatedForecast> current) {
            this.builder = builder;
            this.origin = origin;
            this.current = current;
        }

        Origin origin() {
            return origin;
        }

        void add(DatedForecast forecast) {
            earlier.add(forecast);
        }

        private Milestone build() {
            return builder.forecasts(joined(earlier, current)).build();
        }
    }

    ComponentRef ref() {
        return ref;
    }

    Origin origin() {
        return origin;
    }

    /** Whether the milestone is new; the first of two of one name is kept. */
    boolean add(String name, MilestoneEntry milestone) {
        return milestones.putIfAbsent(name, milestone) == null;
    }

    Optional<MilestoneEntry> milestone(String name) {
        return Optional.ofNullable(milestones.get(name));
    }

    void add(Measure measure, Figure figure) {
        figures.computeIfAbsent(measure, key -> new ArrayList<>()).add(figure);
    }

    void addFinishForecast(DatedForecast forecast) {
        finishForecasts.add(forecast);
    }

    /** The forecast in the component's own row, which is the newest. */
    void currentForecast(Optional<LocalDate> asOf, LocalDate finish) {
        currentForecast = new DatedForecast(asOf, finish, Optional.empty());
    }

    void add(DatedProgress report) {
        progress.add(report);
    }

    void add(StatusAssessment assessment) {
        assessments.add(assessment);
    }

    void add(Tolerance tolerance) {
        tolerances.add(tolerance);
    }

    void add(PeriodCost period) {
        periods.add(period);
    }

    void add(Gap gap) {
        gaps.add(gap);
    }

    void addTo(PortfolioDraft draft) {
        draft.at(origin);
        if (programme != null) {
            draft.add(complete(programme));
        }
        if (project != null) {
            draft.add(complete(project));
        }
    }

    private Programme complete(Programme.Builder builder) {
        return builder.milestones(builtMilestones())
                .finance(finance())
                .finishForecasts(allForecasts())
                .progress(progress)
                .assessments(assessments)
                .tolerances(tolerances)
                .gaps(gaps)
                .build();
    }

    private Project complete(Project.Builder builder) {
        return builder.milestones(builtMilestones())
                .finance(finance())
                .finishForecasts(allForecasts())
                .progress(progress)
                .assessments(assessments)
                .tolerances(tolerances)
                .gaps(gaps)
                .build();
    }

    private List<Milestone> builtMilestones() {
        return milestones.values().stream().map(MilestoneEntry::build).toList();
    }

    private Finance finance() {
        Finance.Builder finance = Finance.builder().periods(periods);
        figures.forEach((measure, series) -> finance.series(measure, new MoneySeries(series)));
        return finance.build();
    }

    private List<DatedForecast> allForecasts() {
        return joined(finishForecasts, Optional.ofNullable(currentForecast));
    }

    /** The reports in order, and last the current one unless one of them says the same. */
    private static List<DatedForecast> joined(List<DatedForecast> earlier, Optional<DatedForecast> current) {
        List<DatedForecast> all = new ArrayList<>(earlier);
        current.filter(forecast -> earlier.stream().noneMatch(other -> saysTheSame(other, forecast)))
                .ifPresent(all::add);
        return all;
    }

    private static boolean saysTheSame(DatedForecast one, DatedForecast other) {
        return one.asOf().equals(other.asOf()) && one.date().equals(other.date());
    }
}
