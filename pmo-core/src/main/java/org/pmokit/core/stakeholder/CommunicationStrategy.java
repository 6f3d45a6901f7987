package org.pmokit.core.stakeholder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.identifier.StakeholderId;

/**
 * Who is told what about one component, and how they are to be treated: the registers read as one document.
 *
 * @param component whose strategy it is
 * @param stakeholders of it, in the order of the register
 * @param communications of it, in the order of the plan
 */
public record CommunicationStrategy(
        ComponentRef component, List<Stakeholder> stakeholders, List<Communication> communications) {

    /** Copies. */
    public CommunicationStrategy {
        stakeholders = List.copyOf(stakeholders);
        communications = List.copyOf(communications);
    }

    /**
     * The strategy of a component.
     *
     * @param component any
     * @param stakeholders of all components
     * @param communications of all components
     */
    public static CommunicationStrategy of(
            ComponentRef component, List<Stakeholder> stakeholders, List<Communication> communications) {
        return new CommunicationStrategy(
                component,
                stakeholders.stream()
                        .filter(each -> each.component().equals(Optional.of(component)))
                        .toList(),
                communications.stream()
                        .filter(each -> each.component().equals(Optional.of(component)))
                        .toList());
    }

    /**
     * The stakeholders by quadrant, those that need most attention first; without those whose power or interest is not
     * known, see {@link #unassessed}.
     *
     * @param grid such as {@link PowerInterestGrid#HOUSE_DEFAULT}
     */
    public SortedMap<EngagementStrategy, List<Stakeholder>> byStrategy(PowerInterestGrid grid) {
        SortedMap<EngagementStrategy, List<Stakeholder>> quadrants = new TreeMap<>();
        for (Stakeholder stakeholder : stakeholders) {
            grid.strategyFor(stakeholder)
                    .ifPresent(strategy -> quadrants
                            .computeIfAbsent(strategy, none -> new ArrayList<>())
                            .add(stakeholder));
        }
        quadrants.replaceAll((strategy, held) -> List.copyOf(held));
        return Collections.unmodifiableSortedMap(quadrants);
    }

    /** Stakeholders whose power or interest is not known. */
    public List<Stakeholder> unassessed() {
        return stakeholders.stream()
                .filter(each -> each.influence().isEmpty() || each.interest().isEmpty())
                .toList();
    }

    /** Stakeholders that stand below their target, the largest gap first, then in the order of the register. */
    public List<Stakeholder> belowTarget() {
        return stakeholders.stream()
                .filter(each -> each.engagementGap().filter(gap -> gap > 0).isPresent())
                .sorted(Comparator.comparing(
                        (Stakeholder each) -> -each.engagementGap().orElse(0)))
                .toList();
    }

    /**
     * What a stakeholder is told.
     *
     * @param stakeholder any
     */
    public List<Communication> communicationsTo(StakeholderId stakeholder) {
        return communications.stream()
                .filter(each -> each.audience().contains(stakeholder))
                .toList();
    }

    /** Communications that the audience cannot answer. */
    public List<Communication> withoutFeedback() {
        return communications.stream()
                .filter(each -> each.feedbackRoute().isEmpty())
                .toList();
    }

    /** The day of the newest assessment of a stakeholder; empty when no day is known. */
    public Optional<LocalDate> updatedOn() {
        return stakeholders.stream().flatMap(each -> each.assessedOn().stream()).max(Comparator.naturalOrder());
    }
}
