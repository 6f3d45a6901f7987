package org.pmokit.core.review;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.register.RegisterEntry;

/**
 * What a review found, and what each of its checks looked at: an empty list of findings says that all is well only where
 * something was looked at and no fact was missing.
 *
 * @param checks one for each check of the review, in their order
 * @param findings all that is amiss, in the order of the review
 */
public record ReviewOutcome(List<CheckOutcome> checks, List<ReviewFinding> findings) {

    /** Copies. */
    public ReviewOutcome {
        checks = List.copyOf(checks);
        findings = List.copyOf(findings);
    }

    /**
     * The outcome of one check.
     *
     * @param check of this review
     * @throws IllegalArgumentException if the review does not have it
     */
    public CheckOutcome of(ReviewCheck check) {
        return checks.stream()
                .filter(each -> each.check().equals(check))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The review does not look for " + check.code()
                        + ".\nMaybe it is one of the checks of another review."));
    }

    /**
     * Starts an outcome in which nothing was looked at yet.
     *
     * @param asked all checks of the review, in their order
     */
    public static Builder asking(ReviewCheck... asked) {
        return new Builder(asked);
    }

    /** Builds a {@link ReviewOutcome}. Not thread-safe; use once and let go. */
    public static final class Builder {

        private final Map<ReviewCheck, Set<ComponentRef>> lookedAt = new LinkedHashMap<>();
        private final Map<ReviewCheck, Map<ComponentRef, String>> missing = new LinkedHashMap<>();
        private final List<ReviewFinding> findings = new ArrayList<>();

        private Builder(ReviewCheck... asked) {
            Arrays.stream(asked).forEach(check -> {
                lookedAt.put(check, new LinkedHashSet<>());
                missing.put(check, new LinkedHashMap<>());
            });
        }

        /**
         * Tells what some checks look at; may be told in several calls.
         *
         * @param subjects that they apply to
         * @param checks which
         */
        public Builder lookedAt(Collection<? extends ComponentRef> subjects, ReviewCheck... checks) {
            for (ReviewCheck check : checks) {
                populationOf(check).addAll(subjects);
            }
            return this;
        }

        /**
         * Tells what some checks look at, as entries.
         *
         * @param entries that they apply to
         * @param checks which
         */
        public Builder lookedAtAll(Stream<? extends RegisterEntry> entries, ReviewCheck... checks) {
            return lookedAt(entries.map(RegisterEntry::ref).toList(), checks);
        }

        /**
         * Tells that a check applies to several entries and lacks the same fact of all.
         *
         * @param check which
         * @param entries that it applies to
         * @param fact that is missing, in words
         */
        public Builder lackingAll(ReviewCheck check, Stream<? extends RegisterEntry> entries, String fact) {
            return lacking(check, entries.map(RegisterEntry::ref).toList(), fact);
        }

        /**
         * Tells that a check applies to something and lacks a fact to judge it.
         *
         * @param check which
         * @param subject that it applies to
         * @param fact that is missing, in words
         */
        public Builder lacking(ReviewCheck check, ComponentRef subject, String fact) {
            populationOf(check).add(subject);
            missing.getOrDefault(check, new LinkedHashMap<>()).putIfAbsent(subject, fact);
            return this;
        }

        /**
         * Tells that a check applies to several things and lacks the same fact of all.
         *
         * @param check which
         * @param subjects that it applies to
         * @param fact that is missing, in words
         */
        public Builder lacking(ReviewCheck check, Collection<? extends ComponentRef> subjects, String fact) {
            subjects.forEach(subject -> lacking(check, subject, fact));
            return this;
        }

        /**
         * Adds what was found. What is found amiss counts as looked at.
         *
         * @param found in the order of the review
         */
        public Builder found(Collection<? extends ReviewFinding> found) {
            findings.addAll(found);
            found.forEach(
                    finding -> finding.subjects().stream().findFirst().ifPresent(populationOf(finding.asked())::add));
            return this;
        }

        private Set<ComponentRef> populationOf(ReviewCheck check) {
            Set<ComponentRef> population = lookedAt.get(check);
            if (population == null) {
                throw new IllegalArgumentException("The review was not asked for " + check.code()
                        + ".\nMaybe name all its checks when the outcome is started.");
            }
            return population;
        }

        /** The outcome. */
        public ReviewOutcome build() {
            Map<ReviewCheck, List<ReviewFinding>> byCheck = new LinkedHashMap<>();
            findings.forEach(finding -> byCheck.computeIfAbsent(finding.asked(), none -> new ArrayList<>())
                    .add(finding));
            List<CheckOutcome> checks = new ArrayList<>();
            lookedAt.forEach((check, population) -> checks.add(new CheckOutcome(
                    check, population, missing.getOrDefault(check, Map.of()), byCheck.getOrDefault(check, List.of()))));
            return new ReviewOutcome(checks, findings);
        }
    }
}
