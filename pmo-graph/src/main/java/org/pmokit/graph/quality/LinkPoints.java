package org.pmokit.graph.quality;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.pmokit.core.identifier.ActivityId;
import org.pmokit.core.schedule.Link;
import org.pmokit.core.schedule.LinkType;

/** Points 2 to 4: what sort of links there are. */
final class LinkPoints extends Points {

    private static final String CONDITION = "there are links of open work";

    LinkPoints(ScheduleFacts facts, DcmaSettings settings) {
        super(facts, settings);
    }

    DcmaResult leads() {
        return share(DcmaCheck.LEADS, link -> lag(link).isNegative());
    }

    DcmaResult lags() {
        return share(DcmaCheck.LAGS, link -> lag(link).compareTo(Duration.ZERO) > 0);
    }

    /** The offenders are those of the other types. */
    DcmaResult relationshipTypes() {
        DcmaResult others = share(DcmaCheck.RELATIONSHIP_TYPES, link -> link.type() != LinkType.FINISH_TO_START);
        return others instanceof DcmaResult.Measured found
                ? share(
                        found.check(),
                        found.denominator().subtract(found.numerator()).longValueExact(),
                        found.denominator().longValueExact(),
                        found.offenders(),
                        CONDITION)
                : others;
    }

    private DcmaResult share(DcmaCheck check, Predicate<Link> counts) {
        int among = 0;
        List<ActivityId> successors = new ArrayList<>();
        for (int at = 0; at < facts.links().size(); at++) {
            Link link = facts.links().get(at);
            if (isLookedAt(link, at)) {
                among++;
                if (counts.test(link)) {
                    successors.add(link.successor());
                }
            }
        }
        return share(check, successors, among, CONDITION);
    }

    private boolean isLookedAt(Link link, int at) {
        if (!Logic.holds(link)) {
            return false;
        }
        boolean before = isOpen(facts.logic().from[at]);
        boolean after = isOpen(facts.logic().to[at]);
        return switch (settings.links()) {
            case EITHER_END_OPEN -> before || after;
            case BOTH_ENDS_OPEN -> before && after;
            case EVERY_LINK -> true;
        };
    }

    private boolean isOpen(int end) {
        return end != NONE && facts.isOpenWork(end);
    }

    static Duration lag(Link link) {
        return link.lag().orElse(Duration.ZERO);
    }
}
