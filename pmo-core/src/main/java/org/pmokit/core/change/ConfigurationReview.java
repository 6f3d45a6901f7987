package org.pmokit.core.change;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pmokit.core.identifier.ChangeId;
import org.pmokit.core.identifier.ConfigurationItemId;
import org.pmokit.core.review.ReviewOutcome;

/** A look over things under version control, and over what an audit found of them. */
public final class ConfigurationReview {

    private final Map<ConfigurationItemId, ConfigurationItem> items = new LinkedHashMap<>();
    private final Map<ChangeId, ChangeRequest> changes = new LinkedHashMap<>();

    private ConfigurationReview(Collection<ConfigurationItem> items, Collection<ChangeRequest> changes) {
        items.forEach(each -> this.items.putIfAbsent(each.id(), each));
        changes.forEach(each -> this.changes.putIfAbsent(each.id(), each));
    }

    /**
     * A review of these items.
     *
     * @param items all that may be related to each other
     * @param changes that may have led to a version
     */
    public static ConfigurationReview of(Collection<ConfigurationItem> items, Collection<ChangeRequest> changes) {
        return new ConfigurationReview(items, changes);
    }

    /** What the records alone show amiss (CM1 to CM4), item by item in the order of the checks; empty when nothing is. */
    public List<ConfigurationFinding> findings() {
        List<ConfigurationFinding> found = new ArrayList<>();
        for (ConfigurationItem item : items.values()) {
            edited(item).ifPresent(found::add);
            replaced(item, found);
            twoCurrent(item).ifPresent(found::add);
            dangling(item, found);
            if (item.owner().isEmpty()) {
                found.add(finding(ConfigurationCheck.CM4, item, "owner", "has no owner.", "name one."));
            }
        }
        return List.copyOf(found);
    }

    /**
     * Where what was found differs from what is on record (CM5), in the order in which it was found. What nobody looked
     * for is not found amiss.
     *
     * @param sightings of an audit
     */
    public List<ConfigurationFinding> audit(Collection<ItemSighting> sightings) {
        return sightings.stream()
                .flatMap(each -> difference(each)
                        .map(message -> new ConfigurationFinding(
                                ConfigurationCheck.CM5,
                                each.item(),
                                each.item().kind().register() + "["
                                        + each.item().value() + "].versions",
                                "The configuration item " + each.item().value() + " " + message,
                                "find out which of the two is right, and correct the other."))
                        .stream())
                .toList();
    }

    /**
     * What is amiss, and what each check looked at.
     *
     * @param sightings of an audit; empty when there was none
     */
    public ReviewOutcome outcome(Collection<ItemSighting> sightings) {
        return ReviewOutcome.asking(ConfigurationCheck.values())
                .lookedAtAll(
                        items.values().stream().filter(each -> !each.versions().isEmpty()),
                        ConfigurationCheck.CM1,
                        ConfigurationCheck.CM2)
                .lookedAtAll(
                        items.values().stream().filter(each -> !each.relations().isEmpty()), ConfigurationCheck.CM3)
                .lookedAtAll(items.values().stream(), ConfigurationCheck.CM4)
                .lookedAt(sightings.stream().map(ItemSighting::item).toList(), ConfigurationCheck.CM5)
                .found(findings())
                .found(audit(sightings))
                .build();
    }

    private Optional<String> difference(ItemSighting sighting) {
        ConfigurationItem item = items.get(sighting.item());
        if (item == null) {
            return sighting.version().map(version -> "was found in version " + version + " and is not on record.");
        }
        Optional<String> recorded = item.current().map(ItemVersion::version);
        if (!recorded.equals(sighting.version())) {
            return Optional.of("is on record in version " + recorded.orElse("(none)") + " and was found in version "
                    + sighting.version().orElse("(none)") + ".");
        }
        return sighting.location()
                .filter(place ->
                        item.location().filter(known -> !known.equals(place)).isPresent())
                .map(place ->
                        "is on record at \"" + item.location().orElse("") + "\" and was found at \"" + place + "\".");
    }

    private static Optional<ConfigurationFinding> edited(ConfigurationItem item) {
        Map<String, ItemState> before = new LinkedHashMap<>();
        for (ItemVersion version : item.versions()) {
            ItemState earlier = before.put(version.version(), version.state());
            if (earlier != null && earlier.isFrozen() && version.state().compareTo(ItemState.APPROVED) < 0) {
                return Optional.of(finding(
                        ConfigurationCheck.CM1,
                        item,
                        "versions",
                        "had version " + version.version() + " " + earlier.code() + " and then "
                                + version.state().code() + " again.",
                        "make a new version with an approved change."));
            }
        }
        return Optional.empty();
    }

    private void replaced(ConfigurationItem item, List<ConfigurationFinding> found) {
        List<ItemVersion> latest = item.latest();
        for (int place = 1; place < latest.size(); place++) {
            ItemVersion version = latest.get(place);
            boolean counts = version.state().isFrozen();
            boolean after = latest.subList(0, place).stream()
                    .anyMatch(each -> each.state().isFrozen());
            if (counts && after) {
                withoutChange(version)
                        .map(message -> finding(
                                ConfigurationCheck.CM1,
                                item,
                                "versions",
                                "has version " + version.version() + " " + message,
                                "name the approved change that led to it."))
                        .ifPresent(found::add);
            }
        }
    }

    private Optional<String> withoutChange(ItemVersion version) {
        if (version.change().isEmpty()) {
            return Optional.of("without a change.");
        }
        ChangeId id = version.change().get();
        ChangeRequest change = changes.get(id);
        if (change == null) {
            return Optional.of("by change " + id.value() + ", which is not on record.");
        }
        return change.isApproved()
                ? Optional.empty()
                : Optional.of("by change " + id.value() + ", which is not approved.");
    }

    private static Optional<ConfigurationFinding> twoCurrent(ConfigurationItem item) {
        List<String> current = item.latest().stream()
                .filter(each -> each.state().isCurrent())
                .map(ItemVersion::version)
                .toList();
        return current.size() < 2
                ? Optional.empty()
                : Optional.of(finding(
                        ConfigurationCheck.CM2,
                        item,
                        "versions",
                        "has " + current.size() + " versions that count: " + String.join(", ", current) + ".",
                        "say which one superseded the others."));
    }

    private void dangling(ConfigurationItem item, List<ConfigurationFinding> found) {
        for (ItemRelation relation : item.relations()) {
            ConfigurationItem other = items.get(relation.item());
            String link = relation.kind().code() + " " + relation.item().value();
            if (other == null) {
                found.add(finding(
                        ConfigurationCheck.CM3,
                        item,
                        "relations",
                        "is related (" + link + ") to something that is not on record.",
                        "add it, or correct the id."));
            } else if (isWithdrawn(other)) {
                found.add(finding(
                        ConfigurationCheck.CM3,
                        item,
                        "relations",
                        "is related (" + link + ") to something that was withdrawn.",
                        "relate it to what took its place."));
            }
        }
    }

    private static boolean isWithdrawn(ConfigurationItem item) {
        List<ItemState> states = item.latest().stream().map(ItemVersion::state).toList();
        return states.contains(ItemState.WITHDRAWN)
                && states.stream().allMatch(state -> state == ItemState.WITHDRAWN || state == ItemState.SUPERSEDED);
    }

    private static ConfigurationFinding finding(
            ConfigurationCheck check, ConfigurationItem item, String attribute, String message, String advice) {
        return new ConfigurationFinding(
                check,
                item.id(),
                item.path() + "." + attribute,
                "The configuration item " + item.named() + " " + message,
                advice);
    }
}
