package org.pmokit.graph.quality;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.pmokit.core.identifier.ActivityId;
import org.pmokit.graph.quality.DcmaVariant.Dangling;
import org.pmokit.graph.quality.DcmaVariant.LogicScope;
import org.pmokit.graph.quality.DcmaVariant.MissingLogic;
import org.pmokit.graph.quality.DcmaVariant.OpenEnds;

/** Point 1: what lacks a predecessor or a successor. */
final class LogicPoint extends Points {

    private static final double ONE_PER_CENT = 0.01;

    LogicPoint(ScheduleFacts facts, DcmaSettings settings) {
        super(facts, settings);
    }

    DcmaResult logic() {
        int first = settings.openEnds() == OpenEnds.FIRST_AND_LAST ? firstStart() : NONE;
        int last = settings.openEnds() == OpenEnds.FIRST_AND_LAST ? lastFinish() : NONE;
        int among = 0;
        List<ActivityId> missing = new ArrayList<>();
        for (int at = 0; at < facts.size(); at++) {
            if (isLookedAt(at)) {
                among++;
                if (isMissing(at, at == first, at == last)) {
                    missing.add(facts.activity(at).id());
                }
            }
        }
        boolean isAllowed = settings.openEnds() == OpenEnds.ONE_PER_CENT && missing.size() <= ONE_PER_CENT * among;
        return share(DcmaCheck.LOGIC, isAllowed ? List.of() : missing, among, "there is something that needs logic");
    }

    private boolean isLookedAt(int at) {
        return switch (settings.logic()) {
            case WORK -> facts.isOpenWork(at);
            case WORK_AND_MILESTONES -> !facts.isHammock(at) && !facts.isStandIn(at) && !facts.isDone(at);
            case EVERYTHING -> true;
        };
    }

    private boolean isMissing(int at, boolean isFirst, boolean isLast) {
        boolean noPredecessor = !isFirst && isOpenBefore(at);
        boolean noSuccessor = !isLast && isOpenAfter(at);
        return settings.missingLogic() == MissingLogic.EITHER_SIDE
                ? noPredecessor || noSuccessor
                : noPredecessor && noSuccessor;
    }

    private boolean isOpenBefore(int at) {
        return facts.logic().before[at] == 0
                || (settings.dangling() == Dangling.COUNTED && facts.logic().toStart[at] == 0);
    }

    private boolean isOpenAfter(int at) {
        return facts.logic().after[at] == 0
                || (settings.dangling() == Dangling.COUNTED && facts.logic().fromFinish[at] == 0);
    }

    /** The first to start of what has no predecessor; in the order of the schedule where there are no dates. */
    private int firstStart() {
        int first = NONE;
        for (int at = 0; at < facts.size(); at++) {
            if (isEnd(at, facts.logic().before) && (first == NONE || startOf(at).isBefore(startOf(first)))) {
                first = at;
            }
        }
        return first;
    }

    private int lastFinish() {
        int last = NONE;
        for (int at = 0; at < facts.size(); at++) {
            if (isEnd(at, facts.logic().after) && (last == NONE || !finishOf(at).isBefore(finishOf(last)))) {
                last = at;
            }
        }
        return last;
    }

    private boolean isEnd(int at, int[] links) {
        return links[at] == 0 && isLookedAt(at) && (settings.logic() != LogicScope.EVERYTHING || !facts.isHammock(at));
    }

    private LocalDateTime startOf(int at) {
        return facts.calculated().map(dates -> dates.start(at)).orElse(LocalDateTime.MIN);
    }

    private LocalDateTime finishOf(int at) {
        return facts.calculated().map(dates -> dates.finish(at)).orElse(LocalDateTime.MIN);
    }
}
