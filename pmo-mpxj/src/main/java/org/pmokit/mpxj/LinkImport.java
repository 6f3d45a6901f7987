package org.pmokit.mpxj;

import java.time.Duration;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.mpxj.ProjectFile;
import org.mpxj.Relation;
import org.mpxj.RelationType;
import org.mpxj.Task;
import org.mpxj.TimeUnit;
import org.pmokit.core.identifier.ActivityId;
import org.pmokit.core.schedule.LagCalendar;
import org.pmokit.core.schedule.Link;
import org.pmokit.core.schedule.LinkType;

/** The links of a project, kept with the successor's schedule. */
final class LinkImport {

    private final ProjectFile source;
    private final LagCalendar lagCalendar;
    private final IdentityHashMap<Task, ActivityId> names;
    private final Remarks remarks;

    LinkImport(ProjectFile source, LagCalendar lagCalendar, IdentityHashMap<Task, ActivityId> names, Remarks remarks) {
        this.source = source;
        this.lagCalendar = lagCalendar;
        this.names = names;
        this.remarks = remarks;
    }

    List<Link> links(List<Task> tasks) {
        List<Link> links = new ArrayList<>();
        for (Task task : tasks) {
            for (Relation relation : task.getPredecessors()) {
                if (relation.getSuccessorTask() == task) {
                    link(relation).ifPresent(links::add);
                }
            }
        }
        return links;
    }

    private Optional<Link> link(Relation relation) {
        ActivityId successor = names.get(relation.getSuccessorTask());
        ActivityId predecessor = names.get(relation.getPredecessorTask());
        if (successor == null || predecessor == null) {
            ActivityId known = successor == null ? predecessor : successor;
            remarks.lost(
                    known == null ? "" : ProjectImport.path(known),
                    "A link with \""
                            + Remarks.excerpt(relation.getPredecessorTask().getName())
                            + "\" is left out, since that is not imported.",
                    "see the notice about that activity.");
            return Optional.empty();
        }
        Link.Builder link = Link.builder()
                .predecessor(predecessor)
                .successor(successor)
                .type(type(relation.getType()))
                .lagCalendar(lagCalendar);
        return Optional.of(
                withLag(link, relation, ProjectImport.path(successor)).build());
    }

    private Link.Builder withLag(Link.Builder link, Relation relation, String path) {
        org.mpxj.Duration lag = relation.getLag();
        if (lag == null || lag.getDuration() == 0) {
            return link.lag(Duration.ZERO);
        }
        if (WorkingTime.isElapsed(lag)) {
            link.lagCalendar(LagCalendar.ELAPSED);
        }
        Optional<Duration> minutes = WorkingTime.isShare(lag)
                ? share(relation, lag, path)
                : WorkingTime.of(lag, source.getProjectProperties());
        if (minutes.isEmpty()) {
            remarks.lost(
                    path,
                    "The lag " + lag + " of a link cannot be counted; it is taken as 0.",
                    "correct it in the tool.");
        }
        return link.lag(minutes.orElse(Duration.ZERO));
    }

    private Optional<Duration> share(Relation relation, org.mpxj.Duration lag, String path) {
        org.mpxj.Duration whole = relation.getPredecessorTask().getDuration();
        Optional<Duration> minutes = Optional.ofNullable(whole)
                .map(known ->
                        org.mpxj.Duration.getInstance(known.getDuration() * lag.getDuration() / 100, known.getUnits()))
                .flatMap(known -> WorkingTime.of(known, source.getProjectProperties()));
        minutes.ifPresent(known -> remarks.reworded(
                path,
                "The lag of " + lag.getDuration() + " % of a predecessor's " + whole + " is kept as "
                        + known.toMinutes()
                        + (lag.getUnits() == TimeUnit.ELAPSED_PERCENT
                                ? " minutes around the clock."
                                : " working minutes."),
                "read the file again when the predecessor's duration changes."));
        return minutes;
    }

    private static LinkType type(RelationType type) {
        return switch (type) {
            case FINISH_START -> LinkType.FINISH_TO_START;
            case START_START -> LinkType.START_TO_START;
            case FINISH_FINISH -> LinkType.FINISH_TO_FINISH;
            case START_FINISH -> LinkType.START_TO_FINISH;
        };
    }
}
