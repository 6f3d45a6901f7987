package org.pmokit.graph.overlap;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.pmokit.core.date.DateRange;
import org.pmokit.graph.text.SharedTerm;

/** One thing that two projects share: the evidence of an overlap. */
@Value.Immutable
public abstract class SharedThing {

    private static final int TERMS_TOLD = 6;

    SharedThing() {}

    /** What sort of thing. */
    public abstract OverlapKind kind();

    /**
     * Its code, as the first project of the portfolio that names it writes it; for texts the code of the one and that of
     * the other, such as {@code R1 ~ R7}.
     */
    public abstract String key();

    /** How many projects of the portfolio name it, 2 or more; 2 for texts. */
    public abstract int sharedBy();

    /** How far it is the same, above 0 up to 1: 1 for codes, the similarity for texts. */
    @Value.Default
    public double degree() {
        return 1;
    }

    /** The days on which both claim it, where the register of the thing says when; empty where the projects' time counts. */
    public abstract Optional<DateRange> period();

    /** The numbers behind it, such as what is claimed of a line of a budget; empty where the code says all. */
    public abstract Optional<String> note();

    /** The terms by which two texts are alike, those that count most first; empty for codes. */
    public abstract List<SharedTerm> terms();

    /** Such as {@code team "T1" (3 projects)}, or {@code requirement "R1 ~ R7" (0.62 alike: payroll, cloud)}. */
    public String describe() {
        String what = kind().code() + " \"" + key() + "\" (";
        if (!kind().isText()) {
            return what + sharedBy() + " projects"
                    + period().map(days -> ", " + days).orElse("")
                    + note().map(numbers -> ", " + numbers).orElse("") + ")";
        }
        String words = terms().stream().limit(TERMS_TOLD).map(SharedTerm::term).collect(Collectors.joining(", "));
        String more = terms().size() > TERMS_TOLD ? " and " + (terms().size() - TERMS_TOLD) + " more" : "";
        return what + String.format(Locale.ROOT, "%.2f alike: ", degree()) + words + more + ")";
    }

    /**
     * A thing told by its code.
     *
     * @param kind not a text
     * @param key its code
     * @param sharedBy how many projects name it, 2 or more
     */
    public static SharedThing of(OverlapKind kind, String key, int sharedBy) {
        return builder().kind(kind).key(key).sharedBy(sharedBy).build();
    }

    /** Starts a thing; {@code kind}, {@code key} and {@code sharedBy} are mandatory. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder filled with this. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link SharedThing}. Not thread-safe; use once and let go. */
    public static final class Builder extends ImmutableSharedThing.Builder {
        Builder() {}
    }
}
