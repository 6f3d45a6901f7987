package org.pmokit.core.alignment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.pmokit.core.Portfolio;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.identifier.StrategyChangeId;
import org.pmokit.core.review.ReviewOutcome;
import org.pmokit.core.strategy.StrategyChange;
import org.pmokit.core.strategy.StrategyNotice;

/** Looks whether those whom changes of strategy concern were told, confirmed it and drew consequences. */
public final class StrategyNoticeReview {

    /** A component and a change that affects it directly. */
    private record Affected(StrategyChange change, AffectedComponent component, StrategyChangeImpact impact) {}

    private final Portfolio portfolio;
    private final LocalDate day;
    private final ImpactSettings settings;

    private StrategyNoticeReview(Portfolio portfolio, LocalDate day, ImpactSettings settings) {
        this.portfolio = portfolio;
        this.day = day;
        this.settings = settings;
    }

    /**
     * A review of the notices on record in a portfolio.
     *
     * @param portfolio with its changes of strategy and notices
     * @param day the status date
     * @param settings such as {@link ImpactSettings#HOUSE_DEFAULT}
     */
    public static StrategyNoticeReview of(Portfolio portfolio, LocalDate day, ImpactSettings settings) {
        return new StrategyNoticeReview(portfolio, day, settings);
    }

    /**
     * What is amiss, in the order of the checks, then change by change and component by component; empty when nothing is.
     * Several changes of which a component was to be told by the same day are one finding. Changes that hold from a later
     * day are passed over.
     */
    public List<StrategyNoticeFinding> findings() {
        List<Affected> affected = affected();
        List<StrategyNoticeFinding> found = new ArrayList<>(untold(affected));
        affected.forEach(each -> decided(each.change(), each.component()).ifPresent(found::add));
        affected.forEach(each -> complete(each.change(), each.component().component(), each.impact())
                .ifPresent(found::add));
        return List.copyOf(found);
    }

    /** The same, and what each check looked at: components that a change affects. */
    public ReviewOutcome outcome() {
        List<Affected> affected = affected();
        ReviewOutcome.Builder outcome = ReviewOutcome.asking(StrategyNoticeCheck.values());
        affected.forEach(each -> {
            List<ComponentRef> component = List.of(each.component().component());
            outcome.lookedAt(component, StrategyNoticeCheck.SC3);
            if (day.isAfter(each.impact().due())) {
                outcome.lookedAt(component, StrategyNoticeCheck.SC1);
            }
            if (mustBeDecided(each.component())
                    && gate(each.change(), each.component()).isPresent()) {
                outcome.lookedAt(component, StrategyNoticeCheck.SC2);
            }
        });
        return outcome.found(findings()).build();
    }

    private List<Affected> affected() {
        List<Affected> affected = new ArrayList<>();
        for (StrategyChange change : portfolio.all(StrategyChange.class)) {
            if (!change.on().isAfter(day)) {
                StrategyChangeImpact impact =
                        StrategyChangeImpact.of(portfolio, List.of(change), change.on(), settings);
                impact.components().stream()
                        .filter(each -> each.directly() && each.impact() != ImpactClass.NO_EFFECT)
                        .forEach(each -> affected.add(new Affected(change, each, impact)));
            }
        }
        return affected;
    }

    private List<StrategyNotice> notices(StrategyChangeId change, ComponentRef component) {
        return portfolio.about(change, StrategyNotice.class).stream()
                .filter(notice -> notice.components().contains(component))
                .toList();
    }

    private List<StrategyNoticeFinding> untold(List<Affected> affected) {
        Map<ComponentRef, Map<LocalDate, List<StrategyChangeId>>> untold = new LinkedHashMap<>();
        affected.stream()
                .filter(each -> isUntold(
                        each.change(),
                        each.component().component(),
                        each.impact().due()))
                .forEach(each -> untold.computeIfAbsent(each.component().component(), none -> new TreeMap<>())
                        .computeIfAbsent(each.impact().due(), none -> new ArrayList<>())
                        .add(each.change().id()));
        List<StrategyNoticeFinding> found = new ArrayList<>();
        untold.forEach((component, byDay) -> byDay.forEach((due, changes) -> found.add(new StrategyNoticeFinding(
                StrategyNoticeCheck.SC1,
                changes,
                component,
                "Nobody of " + portfolio.nameOf(component) + " was told by " + due + " of strategy change"
                        + (changes.size() == 1 ? " " : "s ")
                        + changes.stream().map(StrategyChangeId::value).collect(Collectors.joining(", ")) + ".",
                "tell them now, and tell their board that it is late."))));
        return found;
    }

    private boolean isUntold(StrategyChange change, ComponentRef component, LocalDate due) {
        boolean inTime = notices(change.id(), component).stream()
                .anyMatch(notice ->
                        notice.sent().filter(sent -> !sent.isAfter(due)).isPresent());
        return !inTime && day.isAfter(due);
    }

    private static boolean mustBeDecided(AffectedComponent affected) {
        return affected.impact() == ImpactClass.RE_JUSTIFY || affected.impact() == ImpactClass.STOP_CANDIDATE;
    }

    private List<StrategyNotice> told(StrategyChange change, AffectedComponent affected) {
        return notices(change.id(), affected.component()).stream()
                .filter(notice -> notice.sent().isPresent())
                .toList();
    }

    /** The next gate after those concerned were told, once it has passed. */
    private Optional<LocalDate> gate(StrategyChange change, AffectedComponent affected) {
        return told(change, affected).stream()
                .flatMap(notice -> notice.decideBy().stream())
                .min(LocalDate::compareTo)
                .filter(day::isAfter);
    }

    private Optional<StrategyNoticeFinding> decided(StrategyChange change, AffectedComponent affected) {
        Optional<LocalDate> gate = gate(change, affected);
        boolean isDecided =
                gate.isPresent() && told(change, affected).stream().anyMatch(notice -> notice.isDecidedOn(gate.get()));
        if (!mustBeDecided(affected) || gate.isEmpty() || isDecided) {
            return Optional.empty();
        }
        return Optional.of(new StrategyNoticeFinding(
                StrategyNoticeCheck.SC2,
                List.of(change.id()),
                affected.component(),
                portfolio.nameOf(affected.component()) + " was told of strategy change "
                        + change.id().value() + ", and nothing was decided by " + gate.get() + ".",
                "decide whether it goes on before more is spent."));
    }

    private Optional<StrategyNoticeFinding> complete(
            StrategyChange change, ComponentRef component, StrategyChangeImpact impact) {
        List<Capacity> filled = impact.recipients().stream()
                .filter(told -> !told.isVacant())
                .flatMap(told -> told.reasons().stream())
                .filter(reason -> reason.component().equals(component))
                .filter(reason -> reason.capacity() != Capacity.RESPONSIBLE
                        || reason.path().end().equals(component))
                .map(NoticeReason::capacity)
                .toList();
        boolean runs = filled.contains(Capacity.RESPONSIBLE);
        boolean answers = filled.contains(Capacity.ACCOUNTABLE);
        if (runs && answers) {
            return Optional.empty();
        }
        String missing = runs ? "answers for it" : answers ? "runs it" : "runs it or answers for it";
        return Optional.of(new StrategyNoticeFinding(
                StrategyNoticeCheck.SC3,
                List.of(change.id()),
                component,
                "Strategy change " + change.id().value() + " affects " + portfolio.nameOf(component) + ", and nobody "
                        + missing + ".",
                "fill the vacant role, or name who stands in."));
    }

    /** The notices that were due before the day and not confirmed by it, and the boards that are told; in the order of the register. */
    public List<UnconfirmedNotice> escalations() {
        RecipientSearch search = new RecipientSearch(portfolio, day);
        return portfolio.all(StrategyNotice.class).stream()
                .filter(notice -> notice.isUnacknowledgedOn(day))
                .map(notice -> new UnconfirmedNotice(notice, search.boardsOf(notice.components())))
                .toList();
    }
}
