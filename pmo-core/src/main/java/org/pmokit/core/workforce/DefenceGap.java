package org.pmokit.core.workforce;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.pmokit.core.governance.DefenceLine;
import org.pmokit.core.identifier.ComponentRef;

/**
 * A component that is not watched over on all three lines, or where one body stands on several.
 *
 * @param component which
 * @param unmanned lines on which nobody stands, nearest first
 * @param onSeveralLines bodies that watch over themselves, in order of reference
 */
public record DefenceGap(ComponentRef component, Set<DefenceLine> unmanned, List<ComponentRef> onSeveralLines)
        implements Concern {

    /** Copies. */
    public DefenceGap {
        Set<DefenceLine> lines = EnumSet.noneOf(DefenceLine.class);
        lines.addAll(unmanned);
        unmanned = Collections.unmodifiableSet(lines);
        onSeveralLines = List.copyOf(onSeveralLines);
    }

    @Override
    public String path() {
        return "defenceLines[" + component.value() + "]";
    }

    @Override
    public String reason() {
        String missing = unmanned.stream().map(DefenceLine::code).collect(Collectors.joining(", "));
        String several = onSeveralLines.stream().map(ComponentRef::asText).collect(Collectors.joining(", "));
        return component.asText() + " has "
                + (missing.isEmpty() ? "every line of defence" : "nobody on the lines " + missing)
                + (several.isEmpty() ? "" : ", and on several lines " + several) + ".";
    }
}
