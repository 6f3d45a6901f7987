package org.pmokit.core.change;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.identifier.ConfigurationItemId;
import org.pmokit.core.identifier.ProductId;
import org.pmokit.core.identifier.StageId;

/**
 * Where things under version control stand on a day.
 *
 * @param day inclusive; what happened later is not in here
 * @param lines one for each item, in the order in which they were given
 */
public record ConfigurationStatusAccount(LocalDate day, List<Line> lines) {

    /** Copies. */
    public ConfigurationStatusAccount {
        lines = List.copyOf(lines);
    }

    /**
     * Where one item stands.
     *
     * @param item which
     * @param title of the item
     * @param product that it belongs to; empty when not said
     * @param stage that makes it; empty when not said
     * @param current the version that counts; empty while none does
     * @param pending the version that is under way, the last of several; empty when none is
     */
    public record Line(
            ConfigurationItemId item,
            String title,
            Optional<ProductId> product,
            Optional<StageId> stage,
            Optional<ItemVersion> current,
            Optional<ItemVersion> pending) {

        /** The state of what counts, else of what is under way; empty when there is neither. */
        public Optional<ItemState> state() {
            return current.or(() -> pending).map(ItemVersion::state);
        }
    }

    /**
     * The account of these items.
     *
     * @param items in the order in which they are to be shown; those of a later day are left out
     * @param day inclusive
     */
    public static ConfigurationStatusAccount of(Collection<ConfigurationItem> items, LocalDate day) {
        return new ConfigurationStatusAccount(
                day,
                items.stream()
                        .filter(each -> each.knownSince().filter(day::isBefore).isEmpty())
                        .map(each -> line(each.knownOn(day)))
                        .toList());
    }

    private static Line line(ConfigurationItem item) {
        return new Line(
                item.id(),
                item.title(),
                item.product(),
                item.stage(),
                item.current(),
                item.pending().stream().reduce((first, second) -> second));
    }

    /**
     * The lines of one product or stage.
     *
     * @param part a product or a stage
     */
    public ConfigurationStatusAccount of(ComponentRef part) {
        return new ConfigurationStatusAccount(
                day,
                lines.stream()
                        .filter(each -> each.product().filter(part::equals).isPresent()
                                || each.stage().filter(part::equals).isPresent())
                        .toList());
    }

    /**
     * The lines that stand in one state.
     *
     * @param state of what counts, else of what is under way
     */
    public ConfigurationStatusAccount in(ItemState state) {
        return new ConfigurationStatusAccount(
                day,
                lines.stream()
                        .filter(each -> each.state().filter(state::equals).isPresent())
                        .toList());
    }
}
