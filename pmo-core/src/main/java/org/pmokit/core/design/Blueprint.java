package org.pmokit.core.design;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.identifier.OfficeId;
import org.pmokit.core.register.Recorded;

/**
 * How an office will work, in four sections.
 *
 * @param office whose
 * @param entries in the order given
 */
public record Blueprint(OfficeId office, List<BlueprintEntry> entries) implements Recorded {

    /** Copies the entries. */
    public Blueprint {
        entries = List.copyOf(entries);
    }

    @Override
    public String path() {
        return "blueprints[" + office.value() + "]";
    }

    @Override
    public Optional<String> uniqueKey() {
        return Optional.of(office.value());
    }

    @Override
    public Optional<ComponentRef> about() {
        return Optional.of(office);
    }

    /**
     * The entries of a section, in their order.
     *
     * @param section any
     */
    public List<BlueprintEntry> in(BlueprintSection section) {
        return entries.stream().filter(entry -> entry.section() == section).toList();
    }

    /** The sections of which nothing is said; empty when the blueprint is complete. */
    public Set<BlueprintSection> missingSections() {
        Set<BlueprintSection> missing = EnumSet.noneOf(BlueprintSection.class);
        Arrays.stream(BlueprintSection.values())
                .filter(section -> in(section).isEmpty())
                .forEach(missing::add);
        return missing;
    }
}
