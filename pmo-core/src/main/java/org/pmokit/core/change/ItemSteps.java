package org.pmokit.core.change;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.pmokit.core.change.RefusedItemStep.Reason;

/** The steps of a {@link ConfigurationItem}. */
final class ItemSteps {

    private ItemSteps() {}

    /** Each version once, as last told, with the change of any of its tellings. */
    static List<ItemVersion> latest(ConfigurationItem item) {
        Map<String, ItemVersion> byVersion = new LinkedHashMap<>();
        item.versions().forEach(each -> byVersion.merge(each.version(), each, ItemSteps::later));
        return List.copyOf(byVersion.values());
    }

    private static ItemVersion later(ItemVersion before, ItemVersion after) {
        return new ItemVersion(
                after.version(), after.state(), after.on(), after.change().or(before::change));
    }

    static Either<RefusedItemStep, ConfigurationItem> newVersion(
            ConfigurationItem item, String version, LocalDate on, Optional<ChangeRequest> change) {
        Step step = new Step(item, version, ItemState.PLANNED, on);
        if (latest(item).stream().anyMatch(each -> each.version().equals(version))) {
            return step.refuse(Reason.VERSION_EXISTS, "has a version " + version + " already.", "number it anew.");
        }
        boolean approvedOnce =
                item.versions().stream().anyMatch(each -> each.state().isFrozen());
        if (approvedOnce && change.isEmpty()) {
            return step.refuse(
                    Reason.NO_CHANGE,
                    "was approved before, and no change asks for version " + version + ".",
                    "raise a change and have it approved.");
        }
        if (change.filter(each -> !each.isApproved()).isPresent()) {
            return step.refuse(
                    Reason.CHANGE_NOT_APPROVED,
                    "cannot change by " + change.get().id().value() + ", which is not approved.",
                    "have the change decided first.");
        }
        if (change.filter(each -> !each.items().isEmpty() && !each.items().contains(item.id()))
                .isPresent()) {
            return step.refuse(
                    Reason.CHANGE_OF_ANOTHER_ITEM,
                    "is not among the items of change " + change.get().id().value() + ".",
                    "name the item in the change.");
        }
        return step.take(
                List.of(new ItemVersion(version, ItemState.PLANNED, Optional.of(on), change.map(ChangeRequest::id))));
    }

    static Either<RefusedItemStep, ConfigurationItem> move(
            ConfigurationItem item, String version, ItemState to, LocalDate on) {
        Step step = new Step(item, version, to, on);
        Optional<ItemVersion> found = latest(item).stream()
                .filter(each -> each.version().equals(version))
                .findFirst();
        if (found.isEmpty()) {
            return step.refuse(Reason.UNKNOWN_VERSION, "has no version " + version + ".", "plan it first.");
        }
        ItemState from = found.get().state();
        if (from.isFrozen() && to.compareTo(ItemState.APPROVED) < 0) {
            return step.refuse(
                    Reason.FROZEN,
                    "cannot be edited: version " + version + " is " + from.code() + ".",
                    "make a new version with an approved change.");
        }
        if (!from.next().contains(to)) {
            return step.refuse(
                    Reason.OUT_OF_ORDER,
                    "cannot bring version " + version + " from " + from.code() + " to " + to.code() + ".",
                    from.next().isEmpty()
                            ? "make a new version."
                            : "next comes "
                                    + from.next().stream().map(ItemState::code).collect(Collectors.joining(" or "))
                                    + ".");
        }
        return step.take(moves(item, version, to, on));
    }

    private static List<ItemVersion> moves(ConfigurationItem item, String version, ItemState to, LocalDate on) {
        List<ItemVersion> moves = new ArrayList<>();
        if (to == ItemState.APPROVED) {
            latest(item).stream()
                    .filter(each -> each.state().isCurrent())
                    .forEach(each -> moves.add(ItemVersion.of(each.version(), ItemState.SUPERSEDED, on)));
        }
        moves.add(ItemVersion.of(version, to, on));
        return moves;
    }

    /** A step that is wished for. */
    private record Step(ConfigurationItem item, String version, ItemState to, LocalDate on) {

        Either<RefusedItemStep, ConfigurationItem> refuse(Reason reason, String message, String advice) {
            String sentence = "The configuration item " + item.id().value() + " " + message;
            return Either.left(new RefusedItemStep(item.id(), version, to, reason, sentence, advice));
        }

        Either<RefusedItemStep, ConfigurationItem> take(List<ItemVersion> moves) {
            Optional<LocalDate> last =
                    item.versions().stream().flatMap(each -> each.on().stream()).max(Comparator.naturalOrder());
            if (last.filter(on::isBefore).isPresent()) {
                return refuse(
                        Reason.BACK_IN_TIME,
                        "cannot take a step on " + on + ", before its last one on " + last.get() + ".",
                        "one of the two days is mistaken.");
            }
            return Either.right(item.toBuilder().addAllVersions(moves).build());
        }
    }
}
