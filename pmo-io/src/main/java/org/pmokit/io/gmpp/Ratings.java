package org.pmokit.io.gmpp;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.pmokit.core.assurance.ConfidenceScale;
import org.pmokit.core.assurance.DeliveryConfidence;
import org.pmokit.core.assurance.StatusAssessment;
import org.pmokit.core.provenance.Gap;
import org.pmokit.io.codec.Excerpt;
import org.pmokit.io.codec.OneLine;

/** The judgements in a release: the reviewer's comes first, so that it counts where both gave a colour. */
final class Ratings {

    private static final String OWNER = "SRO";
    private static final int LONGEST_REASON = 200;

    private final String reviewer;
    private final ConfidenceScale scale;
    private final Optional<LocalDate> asOf;

    Ratings(Release release, Optional<LocalDate> asOf) {
        this.reviewer = release.headers().stream()
                .filter(header -> Fact.under(header)
                        .filter(fact -> fact == Fact.REVIEWER_RATING)
                        .isPresent())
                .map(header -> Fact.normalised(header).split("\\W", 2)[0].toUpperCase(Locale.ROOT))
                .findFirst()
                .orElse("IPA");
        this.scale = scaleOf(release);
        this.asOf = asOf;
    }

    /** The judgements of one project; the commentary goes with the first. */
    List<StatusAssessment> of(Release.ProjectCells project) {
        List<StatusAssessment> ratings = new ArrayList<>();
        Optional<String> commentary =
                Optional.of(project.cell(Fact.COMMENTARY)).filter(text -> !text.isEmpty() && !isWithheldWhole(text));
        rating(project, Fact.REVIEWER_RATING)
                .ifPresent(rating -> ratings.add(
                        assessment(reviewer, rating).statement(commentary).build()));
        rating(project, Fact.OWNER_RATING)
                .ifPresent(rating -> ratings.add(assessment(OWNER, rating)
                        .statement(ratings.isEmpty() ? commentary : Optional.empty())
                        .build()));
        if (ratings.isEmpty() && commentary.isPresent()) {
            ratings.add(StatusAssessment.builder()
                    .asOf(asOf)
                    .assessor(reviewer)
                    .statement(commentary)
                    .build());
        }
        return ratings;
    }

    /** Why there is no rating; empty when there is one, or nothing was said. */
    Optional<Gap> gapOf(Release.ProjectCells project) {
        boolean rated = Stream.of(Fact.REVIEWER_RATING, Fact.OWNER_RATING)
                .anyMatch(fact -> rating(project, fact).isPresent());
        if (rated) {
            return Optional.empty();
        }
        return Stream.of(Fact.REVIEWER_RATING, Fact.OWNER_RATING)
                .map(project::cell)
                .filter(text -> !text.isEmpty())
                .map(text -> new Gap("rating", Excerpt.of(OneLine.of(text), LONGEST_REASON)))
                .findFirst();
    }

    static Optional<DeliveryConfidence> rating(Release.ProjectCells project, Fact fact) {
        return DeliveryConfidence.parse(project.cell(fact));
    }

    private StatusAssessment.Builder assessment(String assessor, DeliveryConfidence rating) {
        return StatusAssessment.builder()
                .asOf(asOf)
                .assessor(assessor)
                .rating(rating)
                .scale(scale);
    }

    /** Whether a whole commentary is no more than the reason for its absence. */
    private static boolean isWithheldWhole(String text) {
        return text.length() <= LONGEST_REASON && Cell.isWithheld(text);
    }

    private static ConfidenceScale scaleOf(Release release) {
        boolean mixed = release.projects().stream()
                .flatMap(
                        project -> Stream.of(rating(project, Fact.REVIEWER_RATING), rating(project, Fact.OWNER_RATING)))
                .flatMap(Optional::stream)
                .anyMatch(rating -> rating == DeliveryConfidence.AMBER_GREEN || rating == DeliveryConfidence.AMBER_RED);
        return mixed ? ConfidenceScale.FIVE_POINT : ConfidenceScale.THREE_POINT;
    }
}
