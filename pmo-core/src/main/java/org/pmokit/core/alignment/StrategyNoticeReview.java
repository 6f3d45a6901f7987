package org.pmokit.core.alignment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pmokit.core.Portfolio;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.identifier.StrategyChangeId;
import org.pmokit.core.strategy.StrategyChange;
import org.pmokit.core.strategy.StrategyNotice;

/** Looks whether those whom changes of strategy concern were told, confirmed it and drew consequences. */
public final class StrategyNoticeReview {

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
     * What is amiss: change by change, component by component, in the order of the checks; empty when nothing is. Changes
     * that hold from a later day are passed over.
     */
    public List<StrategyNoticeFinding> findings() {
        List<StrategyNoticeFinding> found = new ArrayList<>();
        for (StrategyChange change : portfolio.all(StrategyChange.class)) {
            if (change.on().isAfter(day)) {
                continue;
            }
            StrategyChangeImpact impact = StrategyChangeImpact.of(portfolio, List.of(change), change.on(), settings);
            for (AffectedComponent affected : impact.components()) {
                if (affected.directly() && affected.impact() != ImpactClass.NO_EFFECT) {
                    told(change, affected.component(), impact.due()).ifPresent(found::add);
                    decided(change, affected).ifPresent(found::add);
                    complete(change, affected.component(), impact).ifPresent(found::add);
                }
            }
        }
        return List.copyOf(found);
    }

    private List<StrategyNotice> notices(StrategyChangeId change, ComponentRef component) {
        return portfolio.about(change, StrategyNotice.class).stream()
                .filter(notice -> notice.components().contains(component))
                .toList();
    }

    private Optional<StrategyNoticeFinding> told(StrategyChange change, ComponentRef component, LocalDate due) {
        boolean inTime = notices(change.id(), component).stream()
                .anyMatch(notice ->
                        notice.sent().filter(sent -> !sent.isAfter(due)).isPresent());
        if (inTime || !day.isAfter(due)) {
            return Optional.empty();
        }
        return Optional.of(new StrategyNoticeFinding(
                StrategyNoticeCheck.SC1,
                change.id(),
                component,
                "Nobody of " + component.asText() + " was told of strategy change "
                        + change.id().value() + " by " + due + ".",
                "tell them now, and tell their board that it is late."));
    }

    private Optional<StrategyNoticeFinding> decided(StrategyChange change, AffectedComponent affected) {
        boolean mustBe = affected.impact() == ImpactClass.RE_JUSTIFY || affected.impact() == ImpactClass.STOP_CANDIDATE;
        List<StrategyNotice> told = notices(change.id(), affected.component()).stream()
                .filter(notice -> notice.sent().isPresent())
                .toList();
        Optional<LocalDate> gate = told.stream()
                .flatMap(notice -> notice.decideBy().stream())
                .min(LocalDate::compareTo)
                .filter(day::isAfter);
        boolean isDecided = gate.isPresent() && told.stream().anyMatch(notice -> notice.isDecidedOn(gate.get()));
        if (!mustBe || gate.isEmpty() || isDecided) {
            return Optional.empty();
        }
        return Optional.of(new StrategyNoticeFinding(
                StrategyNoticeCheck.SC2,
                change.id(),
                affected.component(),
                affected.component().asText() + " was told of strategy change "
                        + change.id().value() + ", and nothing was decided by " + gate.get() + ".",
                "decide whether it goes on before more is spent."));
    }

    private static Optional<StrategyNoticeFinding> complete(
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
                change.id(),
                component,
                "Strategy change " + change.id().value() + " affects " + component.asText() + ", and nobody " + missing
                        + ".",
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
