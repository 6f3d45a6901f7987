package org.pmokit.core.dependency;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One thing in which giver and receiver of a commitment do not fit together.
 *
 * @param dependency the commitment
 * @param kind what does not fit
 * @param floatDays calendar days from promise to need, negative when promised too late; empty when a day is missing
 */
public record CommitmentMismatch(Dependency dependency, MismatchKind kind, Optional<Long> floatDays) {

    private static final Comparator<CommitmentMismatch> WORST_FIRST = Comparator.comparing(CommitmentMismatch::kind)
            .thenComparing(mismatch -> mismatch.floatDays().orElse(Long.MAX_VALUE));

    private CommitmentMismatch(Dependency dependency, MismatchKind kind) {
        this(dependency, kind, dependency.floatDays());
    }

    /**
     * Everything that does not fit in some commitments: by {@link MismatchKind}, then the least float first, then in the
     * order given.
     *
     * @param dependencies any; those that were delivered have none
     */
    public static List<CommitmentMismatch> in(Collection<Dependency> dependencies) {
        return dependencies.stream()
                .flatMap(dependency -> dependency.mismatches().stream())
                .sorted(WORST_FIRST)
                .toList();
    }

    static List<CommitmentMismatch> of(Dependency dependency) {
        List<CommitmentMismatch> found = new ArrayList<>();
        if (dependency.delivered().isEmpty()) {
            dates(dependency).ifPresent(kind -> found.add(new CommitmentMismatch(dependency, kind)));
            if (dependency.agreed().filter(agreed -> !agreed).isPresent()) {
                found.add(new CommitmentMismatch(dependency, MismatchKind.NOT_AGREED));
            }
            if (dependency.giverOwner().isPresent()
                    != dependency.receiverOwner().isPresent()) {
                found.add(new CommitmentMismatch(dependency, MismatchKind.ONE_OWNER));
            }
        }
        found.sort(WORST_FIRST);
        return List.copyOf(found);
    }

    private static Optional<MismatchKind> dates(Dependency dependency) {
        Optional<LocalDate> promise = dependency.promisedBy();
        Optional<LocalDate> need = dependency.neededBy();
        if (promise.isEmpty() || need.isEmpty()) {
            return Optional.of(missing(promise, need));
        }
        if (!promise.get().isAfter(need.get())) {
            return Optional.empty();
        }
        boolean bearable = !promise.get().isAfter(dependency.bearableUntil().orElse(need.get()));
        return Optional.of(bearable ? MismatchKind.WITHIN_TOLERANCE : MismatchKind.LATE);
    }

    private static MismatchKind missing(Optional<LocalDate> promise, Optional<LocalDate> need) {
        if (promise.isEmpty() && need.isEmpty()) {
            return MismatchKind.NO_DATES;
        }
        return promise.isEmpty() ? MismatchKind.NO_PROMISE : MismatchKind.NO_NEED;
    }

    /** One sentence with the days, such as {@code PAY->REC: promised 2026-07-04, needed 2026-06-30 (4 days late)}. */
    public String describe() {
        return dependency.id().value() + ": "
                + switch (kind) {
                    case LATE -> days() + " (" + -floatDays.orElse(0L) + " days late" + beyond() + ")";
                    case WITHIN_TOLERANCE ->
                        days() + " (" + -floatDays.orElse(0L) + " days late, "
                                + dependency.toleranceDays().orElse(0) + " are bearable)";
                    case NOT_AGREED -> "not agreed by both sides";
                    case NO_PROMISE -> "needed " + day(dependency.neededBy()) + ", and nobody promises a day";
                    case NO_NEED -> "promised " + day(dependency.promisedBy()) + ", and nobody says when it is needed";
                    case NO_DATES -> "neither promised nor needed by a day";
                    case ONE_OWNER ->
                        dependency.giverOwner().isPresent()
                                ? "nobody answers for it on the receiver's side"
                                : "nobody answers for it on the giver's side";
                };
    }

    private String beyond() {
        return dependency
                .toleranceDays()
                .filter(days -> days > 0)
                .map(days -> ", " + days + " are bearable")
                .orElse("");
    }

    private String days() {
        return "promised " + day(dependency.promisedBy()) + ", needed " + day(dependency.neededBy());
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("unknown");
    }
}
