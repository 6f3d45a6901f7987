package org.pmokit.core.stage;

import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The gates of one component in their order, and the reviews so far. It takes a review only when its turn has come.
 *
 * @param gates by number, of one component
 * @param reviews in the order in which they were held
 */
public record GateSequence(List<Gate> gates, List<GateReview> reviews) {

    /** Sorts the gates, and refuses reviews whose turn had not come. */
    public GateSequence {
        gates = gates.stream().sorted(Comparator.comparingInt(Gate::number)).toList();
        List<GateReview> taken = new ArrayList<>();
        for (GateReview review : reviews) {
            Optional<RefusedReview> refused = refusal(gates, taken, review);
            if (refused.isPresent()) {
                throw new IllegalArgumentException(
                        refused.get().message() + "\nMaybe " + refused.get().advice());
            }
            taken.add(review);
        }
        reviews = List.copyOf(taken);
    }

    /**
     * Gates that nobody reviewed yet.
     *
     * @param gates of one component, in any order
     */
    public static GateSequence of(List<Gate> gates) {
        return new GateSequence(gates, List.of());
    }

    /** The first gate that is not passed; empty when all are. */
    public Optional<Gate> next() {
        return next(gates, reviews);
    }

    /**
     * Takes a review: the longer sequence on the right, or on the left why not. A gate that is passed may be reviewed
     * again.
     *
     * @param review of one of the gates
     */
    public Either<RefusedReview, GateSequence> take(GateReview review) {
        Optional<RefusedReview> refused = refusal(gates, reviews, review);
        if (refused.isPresent()) {
            return Either.left(refused.get());
        }
        List<GateReview> longer = new ArrayList<>(reviews);
        longer.add(review);
        return Either.right(new GateSequence(gates, longer));
    }

    private static Optional<Gate> next(List<Gate> gates, List<GateReview> reviews) {
        return gates.stream()
                .filter(gate -> reviews.stream()
                        .noneMatch(review -> review.gate().equals(gate.id())
                                && review.decision().filter(GateDecision::lets).isPresent()))
                .findFirst();
    }

    private static Optional<RefusedReview> refusal(List<Gate> gates, List<GateReview> taken, GateReview review) {
        Optional<Gate> gate =
                gates.stream().filter(each -> each.id().equals(review.gate())).findFirst();
        if (gate.isEmpty()) {
            return Optional.of(new RefusedReview(RefusedReview.Reason.UNKNOWN_GATE, review, Optional.empty()));
        }
        Optional<GateReview> stopped = taken.stream()
                .filter(each ->
                        each.decision().filter(GateDecision.STOP::equals).isPresent())
                .findFirst();
        if (stopped.isPresent()) {
            return Optional.of(new RefusedReview(RefusedReview.Reason.STOPPED, review, stopped.map(GateReview::gate)));
        }
        if (!taken.isEmpty()
                && review.heldOn().isBefore(taken.get(taken.size() - 1).heldOn())) {
            return Optional.of(new RefusedReview(
                    RefusedReview.Reason.BACK_IN_TIME,
                    review,
                    Optional.of(taken.get(taken.size() - 1).gate())));
        }
        return next(gates, taken)
                .filter(turn -> turn.number() < gate.get().number())
                .map(turn -> new RefusedReview(RefusedReview.Reason.TOO_EARLY, review, Optional.of(turn.id())));
    }
}
