package org.pmokit.rules.waiver;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pmokit.rules.rag.Rag;
import org.pmokit.rules.rule.FindingKey;

/** The one store of waivers and frozen findings: at most one of each for a finding. Immutable. */
public final class Acceptances {

    private static final Acceptances NONE = new Acceptances(Map.of(), Map.of());

    private final Map<FindingKey, Waiver> waivers;
    private final Map<FindingKey, Frozen> frozen;

    private Acceptances(Map<FindingKey, Waiver> waivers, Map<FindingKey, Frozen> frozen) {
        this.waivers = waivers;
        this.frozen = frozen;
    }

    /** An empty store. */
    public static Acceptances none() {
        return NONE;
    }

    /**
     * A store of these.
     *
     * @param entries in any order
     * @throws IllegalArgumentException if a finding is waived twice or frozen twice
     */
    public static Acceptances of(Collection<? extends Acceptance> entries) {
        Map<FindingKey, Waiver> waivers = new LinkedHashMap<>();
        Map<FindingKey, Frozen> frozen = new LinkedHashMap<>();
        for (Acceptance entry : entries) {
            Object other = entry instanceof Waiver waiver
                    ? waivers.putIfAbsent(waiver.key(), waiver)
                    : frozen.putIfAbsent(entry.key(), (Frozen) entry);
            if (other != null) {
                throw new IllegalArgumentException(
                        "The finding " + entry.key().asText() + " is accepted twice.\nMaybe keep the newer decision.");
            }
        }
        return new Acceptances(waivers, frozen);
    }

    /** Waivers, then frozen findings, each in the order in which they were added. */
    public List<Acceptance> all() {
        List<Acceptance> all = new ArrayList<>(waivers.values());
        all.addAll(frozen.values());
        return List.copyOf(all);
    }

    /** Whether nothing is accepted. */
    public boolean isEmpty() {
        return waivers.isEmpty() && frozen.isEmpty();
    }

    /** The waivers, in the order in which they were added. */
    public List<Waiver> waivers() {
        return List.copyOf(waivers.values());
    }

    /**
     * What covers a breach on a day: a waiver that holds, or else that the finding was frozen; empty when it counts.
     *
     * @param key of the finding
     * @param colour of the breach
     * @param day the status date
     */
    public Optional<Acceptance> covering(FindingKey key, Rag colour, LocalDate day) {
        return Optional.<Acceptance>ofNullable(waivers.get(key))
                .filter(waiver -> waiver.covers(colour, day))
                .or(() -> Optional.<Acceptance>ofNullable(frozen.get(key)).filter(held -> held.covers(colour, day)));
    }

    /**
     * With one waiver more, instead of an earlier one for the same finding.
     *
     * @param waiver newest
     */
    public Acceptances with(Waiver waiver) {
        Map<FindingKey, Waiver> more = new LinkedHashMap<>(waivers);
        more.put(waiver.key(), waiver);
        return new Acceptances(more, frozen);
    }

    /**
     * With these findings frozen, and no others.
     *
     * @param findings with their colours
     * @param day the status date
     */
    public Acceptances freezing(Map<FindingKey, Rag> findings, LocalDate day) {
        Map<FindingKey, Frozen> held = new LinkedHashMap<>();
        findings.forEach((key, colour) -> held.put(key, new Frozen(key, colour, day)));
        return new Acceptances(waivers, held);
    }

    /**
     * The ratchet: what is frozen and has gone is forgotten, and what has become better is held to that. Nothing is ever
     * added.
     *
     * @param findings of today with their colours
     */
    public Acceptances tightened(Map<FindingKey, Rag> findings) {
        Map<FindingKey, Frozen> held = new LinkedHashMap<>();
        frozen.forEach((key, entry) -> Optional.ofNullable(findings.get(key))
                .ifPresent(colour -> held.put(
                        key, colour.compareTo(entry.upTo()) < 0 ? new Frozen(key, colour, entry.since()) : entry)));
        return new Acceptances(waivers, held);
    }
}
