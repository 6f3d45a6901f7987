package org.pmokit.core.change;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.identifier.ConfigurationItemId;
import org.pmokit.core.identifier.PersonId;
import org.pmokit.core.identifier.ProductId;
import org.pmokit.core.identifier.StageId;
import org.pmokit.core.provenance.Provenance;
import org.pmokit.core.register.Pointer;
import org.pmokit.core.register.RegisterEntry;

/**
 * A thing under version control. Each version goes from planned to approved and on; once approved it is never edited, and
 * what is to be different becomes a new version with an approved change behind it. The builder takes whatever was written
 * down; the steps ({@link #newVersion}, {@link #move}) refuse what should not happen and say why.
 */
@Value.Immutable
public abstract class ConfigurationItem implements RegisterEntry {

    ConfigurationItem() {}

    /** Its id. */
    public abstract ConfigurationItemId id();

    @Override
    public ConfigurationItemId ref() {
        return id();
    }

    /** The component that keeps it. */
    public abstract ComponentRef component();

    /** What to call it. */
    @Override
    public abstract String title();

    /** What sort of thing it is, in the office's own word, such as {@code document}; empty when not said. */
    public abstract Optional<String> type();

    /** Who answers for it; empty when nobody does. */
    @Value.Redacted
    public abstract Optional<PersonId> owner();

    /** Where the master copy is; empty when not said. */
    public abstract Optional<String> location();

    /** Where it is made or bought: {@code internal}, {@code purchased}; empty when not said. */
    public abstract Optional<String> source();

    /** Which of several forms it is, such as a language; empty when there is one. */
    public abstract Optional<String> variant();

    /** The product that it is or belongs to; empty when not said. */
    public abstract Optional<ProductId> product();

    /** The stage that makes it; empty when not said. */
    public abstract Optional<StageId> stage();

    /** Its versions as they came to their states, oldest first. */
    public abstract List<ItemVersion> versions();

    /** How it stands to other items. */
    public abstract List<ItemRelation> relations();

    /** Who uses it: units, teams, stakeholders, projects. */
    public abstract Set<ComponentRef> users();

    /** Who has a copy and has to be told of a new version. */
    public abstract Set<ComponentRef> copyHolders();

    /** Issues, risks and documents about it. */
    public abstract Set<ComponentRef> crossReferences();

    /** Where it comes from, if told. */
    public abstract Optional<Provenance> provenance();

    @Override
    public Optional<ComponentRef> about() {
        return Optional.of(component());
    }

    @Override
    public Stream<Pointer> pointers() {
        return Pointer.join(
                Pointer.to("component", component()),
                Pointer.to("product", product()),
                Pointer.to("stage", stage()),
                Pointer.to(
                        "versions",
                        versions().stream()
                                .flatMap(each -> each.change().stream())
                                .toList()),
                Pointer.to(
                        "relations",
                        relations().stream().map(ItemRelation::item).toList()),
                Pointer.to("users", users()),
                Pointer.to("copyHolders", copyHolders()),
                Pointer.to("crossReferences", crossReferences()));
    }

    /** The day of the first version that has one; empty when none has. */
    @Override
    public Optional<LocalDate> knownSince() {
        return versions().isEmpty() ? Optional.empty() : versions().get(0).on();
    }

    /**
     * As it stood on that day: without the states it came to later.
     *
     * @param day inclusive
     */
    @Override
    public ConfigurationItem knownOn(LocalDate day) {
        List<ItemVersion> known = versions().stream()
                .filter(each -> each.on().filter(day::isBefore).isEmpty())
                .toList();
        return known.size() == versions().size()
                ? this
                : toBuilder().versions(known).build();
    }

    /** Each version as it stands now, in the order in which the versions began. */
    public List<ItemVersion> latest() {
        return ItemSteps.latest(this);
    }

    /** The version that counts: the last one that is approved or released; empty while none is. */
    public Optional<ItemVersion> current() {
        return latest().stream().filter(each -> each.state().isCurrent()).reduce((first, second) -> second);
    }

    /** The versions that are planned, made or looked at. */
    public List<ItemVersion> pending() {
        return latest().stream()
                .filter(each -> each.state().compareTo(ItemState.APPROVED) < 0)
                .toList();
    }

    /**
     * Plans a first version, or another while none was ever approved.
     *
     * @param version a number that it does not have
     * @param on the day
     */
    public Either<RefusedItemStep, ConfigurationItem> newVersion(String version, LocalDate on) {
        return ItemSteps.newVersion(this, version, on, Optional.empty());
    }

    /**
     * Plans a first version; see {@link #newVersion(String, LocalDate)}.
     *
     * @param version a number that it does not have
     * @param on the day
     * @throws IllegalArgumentException with the message of the {@link RefusedItemStep}, if it is refused
     */
    public ConfigurationItem newVersionOrThrow(String version, LocalDate on) {
        return newVersion(version, on).getOrElseThrow(RefusedItemStep::exception);
    }

    /**
     * Plans a new version because of a change.
     *
     * @param version a number that it does not have
     * @param on the day
     * @param change approved, and about this item if it names any
     */
    public Either<RefusedItemStep, ConfigurationItem> newVersion(String version, LocalDate on, ChangeRequest change) {
        return ItemSteps.newVersion(this, version, on, Optional.of(change));
    }

    /**
     * Plans a new version; see {@link #newVersion(String, LocalDate, ChangeRequest)}.
     *
     * @param version a number that it does not have
     * @param on the day
     * @param change approved
     * @throws IllegalArgumentException with the message of the {@link RefusedItemStep}, if it is refused
     */
    public ConfigurationItem newVersionOrThrow(String version, LocalDate on, ChangeRequest change) {
        return newVersion(version, on, change).getOrElseThrow(RefusedItemStep::exception);
    }

    /**
     * Brings a version to its next state. When it becomes approved, whatever counted so far is superseded on that day.
     *
     * @param version one that it has
     * @param to the next state
     * @param on the day
     */
    public Either<RefusedItemStep, ConfigurationItem> move(String version, ItemState to, LocalDate on) {
        return ItemSteps.move(this, version, to, on);
    }

    /**
     * Brings a version to its next state; see {@link #move}.
     *
     * @param version one that it has
     * @param to the next state
     * @param on the day
     * @throws IllegalArgumentException with the message of the {@link RefusedItemStep}, if it is refused
     */
    public ConfigurationItem moveOrThrow(String version, ItemState to, LocalDate on) {
        return move(version, to, on).getOrElseThrow(RefusedItemStep::exception);
    }

    /** Starts an item; {@code id}, {@code component} and {@code title} are mandatory. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder filled with this. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link ConfigurationItem}. Not thread-safe; use once and let go. */
    public static final class Builder extends ImmutableConfigurationItem.Builder {
        Builder() {}
    }
}
