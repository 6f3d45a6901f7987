package org.pmokit.graph.criticalpath;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pmokit.core.identifier.ActivityId;
import org.pmokit.core.problem.Problem;
import org.pmokit.core.schedule.Link;
import org.pmokit.core.schedule.Schedule;

/** The links of a network between nodes, those that supports hang on, and what is wrong with them. */
final class LinkReader {

    private final List<Schedule> schedules;
    private final ActivityReader activities;
    private final Places places;
    private final Outline outline;
    private final List<Problem> problems;
    private final List<Link> declared;
    private final LinkCollector links;
    private final Hammocks hammocks = new Hammocks();
    private final int[] predecessors;
    private final int[] successors;
    private int read;

    LinkReader(List<Schedule> schedules, ActivityReader activities, Outline outline, List<Problem> problems) {
        this.schedules = schedules;
        this.activities = activities;
        this.places = activities.places();
        this.outline = outline;
        this.problems = problems;
        this.declared = joined(schedules);
        this.links = new LinkCollector(declared.size());
        this.predecessors = new int[declared.size()];
        this.successors = new int[declared.size()];
    }

    private static List<Link> joined(List<Schedule> schedules) {
        if (schedules.size() == 1) {
            return schedules.get(0).links();
        }
        List<Link> all = new ArrayList<>();
        schedules.forEach(schedule -> all.addAll(schedule.links()));
        return all;
    }

    /** Reads all of them. */
    void read() {
        findEnds();
        for (Schedule schedule : schedules) {
            int own = activities.calendarOf(schedule);
            for (Link link : schedule.links()) {
                read(link, own);
                read++;
            }
        }
        links.release(predecessors);
        links.release(successors);
    }

    /** In short loops, in which a processor waits for the memory of many ids at once. */
    private void findEnds() {
        int number = 0;
        for (Link link : declared) {
            predecessors[number] = Places.hash(link.predecessor());
            successors[number++] = Places.hash(link.successor());
        }
        number = 0;
        for (Link link : declared) {
            predecessors[number] = places.of(link.predecessor(), predecessors[number]);
            successors[number] = places.of(link.successor(), successors[number]);
            number++;
        }
    }

    /** The links as declared. */
    List<Link> declared() {
        return declared;
    }

    LinkCollector links() {
        return links;
    }

    Hammocks hammocks() {
        return hammocks;
    }

    private void read(Link link, int projectCalendar) {
        int predecessor = predecessors[read];
        int successor = successors[read];
        if (predecessor == Places.NONE || successor == Places.NONE) {
            tellMissing(link, predecessor, link.predecessor());
            tellMissing(link, successor, link.successor());
        } else if (predecessor == successor) {
            problems.add(ScheduleProblems.selfLink(link));
        } else {
            if (Compiled.isAbsurd(link.lagMinutes())) {
                problems.add(tooLong(link, link.lag()));
            }
            if (link.maximumLag().filter(Compiled::isAbsurd).isPresent()) {
                problems.add(tooLong(link, link.maximumLag()));
            }
            int counted = switch (link.lagCalendar()) {
                case PREDECESSOR -> activities.calendarOf(predecessor);
                case SUCCESSOR -> activities.calendarOf(successor);
                case PROJECT -> projectCalendar;
                case ELAPSED -> Compiled.ELAPSED;
            };
            if (activities.isSupport(predecessor) || activities.isSupport(successor)) {
                support(predecessor, successor, link, counted);
            } else {
                join(predecessor, successor, link, counted);
            }
        }
    }

    private static Problem tooLong(Link link, Optional<Duration> lag) {
        return ScheduleProblems.tooLong(ScheduleProblems.path(link), lag.orElseThrow());
    }

    private void tellMissing(Link link, int place, ActivityId id) {
        if (place == Places.NONE) {
            problems.add(ScheduleProblems.noActivity(ScheduleProblems.path(link), id));
        }
    }

    private void support(int predecessor, int successor, Link link, int counted) {
        boolean fromSupport = activities.isSupport(predecessor);
        if (link.maximumLag().isPresent()) {
            problems.add(ScheduleProblems.mostOfSupport(link, fromSupport ? link.predecessor() : link.successor()));
        }
        hammocks.tie(predecessor, fromSupport, successor, activities.isSupport(successor), link, counted);
    }

    private void join(int predecessor, int successor, Link link, int counted) {
        if (activities.isHeading(predecessor) && !link.type().isFromFinish()) {
            problems.add(ScheduleProblems.unsupported(link, link.predecessor()));
        } else if (activities.isHeading(successor) && link.type().isToFinish()) {
            problems.add(ScheduleProblems.unsupported(link, link.successor()));
        } else {
            collect(
                    activities.isHeading(predecessor) ? outline.finishNode(predecessor) : predecessor,
                    activities.isHeading(successor) ? outline.startNode(successor) : successor,
                    link,
                    Links.traits(link.type(), counted));
        }
    }

    /** A maximum lag is a link back with a negative lag. Lags that are too long for that have been told. */
    private void collect(int from, int to, Link link, int traits) {
        Optional<Duration> most = link.maximumLag();
        if (most.isEmpty() || link.lag().isPresent()) {
            links.add(from, to, (int) link.lagMinutes(), traits, read);
        }
        if (most.isPresent()) {
            links.add(to, from, (int) -most.get().toMinutes(), Links.reversed(traits) | Links.UPPER, read);
        }
    }
}
