package org.pmokit.graph.quality;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pmokit.core.money.Ratio;

/** The fourteen points of one schedule, by one reading. Immutable. */
public final class DcmaAssessment {

    private final ScheduleFacts facts;
    private final DcmaSettings settings;
    private final Map<DcmaCheck, DcmaResult> results = new EnumMap<>(DcmaCheck.class);

    DcmaAssessment(ScheduleFacts facts, DcmaSettings settings) {
        this.facts = facts;
        this.settings = settings;
        LinkPoints links = new LinkPoints(facts, settings);
        WorkPoints work = new WorkPoints(facts, settings);
        DatePoints dates = new DatePoints(facts, settings);
        PathPoints path = new PathPoints(facts, settings);
        keep(new LogicPoint(facts, settings).logic());
        keep(links.leads());
        keep(links.lags());
        keep(links.relationshipTypes());
        keep(work.hardConstraints());
        keep(work.highFloat());
        keep(work.negativeFloat());
        keep(work.highDuration());
        keep(dates.invalidDates());
        keep(work.resources());
        keep(dates.missedTasks());
        keep(path.test());
        keep(path.lengthIndex());
        keep(new ExecutionPoint(facts, settings).index());
    }

    private void keep(DcmaResult result) {
        results.put(result.check(), result);
    }

    /**
     * The points of a schedule; counted once for each reading.
     *
     * @param facts of the schedule
     * @param settings by which reading
     */
    public static DcmaAssessment of(ScheduleFacts facts, DcmaSettings settings) {
        return facts.assessed(settings);
    }

    /** What was looked at. */
    public ScheduleFacts facts() {
        return facts;
    }

    /** By which reading. */
    public DcmaSettings settings() {
        return settings;
    }

    /**
     * What one of the points comes to.
     *
     * @param check which
     */
    public DcmaResult result(DcmaCheck check) {
        return Optional.ofNullable(results.get(check)).orElseThrow();
    }

    /** All points, in the order in which they are published. */
    public List<DcmaResult> results() {
        return List.copyOf(Collections.unmodifiableCollection(results.values()));
    }

    /**
     * The work that was due and done on or before its agreed finish, as a share of the work that was due; the companion of the
     * execution index, which does not tell whether the same work was done. Empty where nothing was due.
     */
    public Optional<Ratio> hitTaskShare() {
        return new ExecutionPoint(facts, settings).hitTasks();
    }
}
