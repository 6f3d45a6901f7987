package org.pmokit.graph.overlap;

import java.util.Optional;
import org.pmokit.core.date.DateRange;

/** That a project touches a thing; {@code own} tells the days when they are not those of the project. */
record Claim(OverlapKind kind, String code, Optional<DateRange> own) {

    static Claim of(OverlapKind kind, String code) {
        return new Claim(kind, code, Optional.empty());
    }
}
