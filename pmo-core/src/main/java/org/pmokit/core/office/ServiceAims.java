package org.pmokit.core.office;

import static org.pmokit.core.office.CorePmoFunction.ALIGN;
import static org.pmokit.core.office.CorePmoFunction.GOVERN;
import static org.pmokit.core.office.CorePmoFunction.STANDARDISE;
import static org.pmokit.core.office.P3oOutcome.DELIVERY_SUPPORT;
import static org.pmokit.core.office.P3oOutcome.GOVERNANCE;
import static org.pmokit.core.office.P3oOutcome.REUSABILITY;
import static org.pmokit.core.office.P3oOutcome.TRACEABILITY;
import static org.pmokit.core.office.P3oOutcome.TRANSPARENCY;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Which outcomes and core functions the services of the catalogue are for: house defaults. */
final class ServiceAims {

    private static final Map<P3oOutcome, Set<String>> BY_OUTCOME = new EnumMap<>(Map.of(
            GOVERNANCE,
            Set.of("PL01", "PL02", "PL03", "PL06", "PL08", "PL11", "DL06", "DL12", "CE06", "CRITICAL-CHALLENGE"),
            TRANSPARENCY,
            Set.of("PL03", "PL04", "PL05", "PL07", "PL09", "PL10", "DL03", "DL08", "DL11", "DL13"),
            DELIVERY_SUPPORT,
            Set.of(
                    "DL01", "DL02", "DL04", "DL05", "DL09", "DL10", "DL12", "DL14", "DL15", "CE02", "CE03", "CE05",
                    "CE08"),
            REUSABILITY,
            Set.of("CE01", "CE03", "CE04", "CE07"),
            TRACEABILITY,
            Set.of("PL06", "DL05", "DL06", "DL07", "CE04")));

    private static final Map<CorePmoFunction, Set<String>> BY_FUNCTION = new EnumMap<>(Map.of(
            STANDARDISE, Set.of("DL07", "CE01", "CE03", "CE04", "CE05", "CE07"),
            GOVERN, Set.of("PL06", "PL07", "DL03", "DL06", "DL12", "CE06", "CRITICAL-CHALLENGE"),
            ALIGN, Set.of("PL01", "PL02", "PL03", "PL05", "PL10", "DL11")));

    private ServiceAims() {}

    static Set<P3oOutcome> outcomesOf(String code) {
        Set<P3oOutcome> found = EnumSet.noneOf(P3oOutcome.class);
        BY_OUTCOME.forEach((outcome, codes) -> addIf(codes.contains(code), outcome, found));
        return Collections.unmodifiableSet(found);
    }

    static Set<CorePmoFunction> functionsOf(String code) {
        Set<CorePmoFunction> found = EnumSet.noneOf(CorePmoFunction.class);
        BY_FUNCTION.forEach((function, codes) -> addIf(codes.contains(code), function, found));
        return Collections.unmodifiableSet(found);
    }

    private static <E> void addIf(boolean wanted, E one, Set<E> found) {
        if (wanted) {
            found.add(one);
        }
    }
}
