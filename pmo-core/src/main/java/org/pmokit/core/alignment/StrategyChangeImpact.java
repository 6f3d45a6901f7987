package org.pmokit.core.alignment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pmokit.core.Portfolio;
import org.pmokit.core.date.WorkingCalendar;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.identifier.StrategyChangeId;
import org.pmokit.core.money.Money;
import org.pmokit.core.strategy.StrategyChange;
import org.pmokit.core.strategy.StrategyNotice;

/**
 * What changes of strategy mean for a portfolio: the programmes and projects that they reach, and everybody who must be told,
 * with every reason. It proposes; boards decide.
 */
public final class StrategyChangeImpact {

    private final Map<ComponentRef, AffectedComponent> components = new LinkedHashMap<>();
    private final List<ToInform> recipients = new ArrayList<>();
    private final LocalDate due;

    private StrategyChangeImpact(LocalDate due) {
        this.due = due;
    }

    /**
     * Finds whom changes reach. Whoever contributes to a changed objective, or to a part of one, is reached directly, a
     * project also through its programme where it names no objective itself; then those who depend on them, and the
     * immediate suppliers of those reached directly. Weights before and after are read from the changes, so that it does not
     * matter whether the portfolio has the new ones already.
     *
     * @param portfolio asked; must hold the objectives of the changes
     * @param changes to be told
     * @param day from which the days to tell count, and on which roles, boards and offices must be in force
     * @param settings such as {@link ImpactSettings#HOUSE_DEFAULT}
     * @throws IllegalArgumentException if an objective is not in the portfolio, or the money is of another currency
     */
    public static StrategyChangeImpact of(
            Portfolio portfolio, Collection<StrategyChange> changes, LocalDate day, ImpactSettings settings) {
        changes.forEach(change -> requireObjective(portfolio, change));
        settings.budget().ifPresent(money -> requireCurrency(portfolio, money));
        AlignmentMatrix matrix = AlignmentMatrix.of(portfolio, day);
        StrategyChangeImpact impact =
                new StrategyChangeImpact(workingDaysAfter(portfolio.calendar(), day, settings.workingDays()));
        impact.reach(matrix, changes, settings);
        RecipientSearch search = new RecipientSearch(portfolio, day);
        impact.components.values().stream()
                .filter(affected -> affected.impact() != ImpactClass.NO_EFFECT)
                .forEach(search::tell);
        for (StrategyChange change : changes) {
            Optional.ofNullable(matrix.objectivesById().get(change.objective()))
                    .ifPresent(objective -> search.tellOwner(change, objective));
        }
        search.found()
                .forEach((recipient, reasons) ->
                        impact.recipients.add(new ToInform(recipient, List.copyOf(reasons), impact.due)));
        return impact;
    }

    private static void requireObjective(Portfolio portfolio, StrategyChange change) {
        if (!portfolio.contains(change.objective())) {
            throw new IllegalArgumentException("Strategy change " + change.id().value()
                    + " is about an objective that the portfolio does not have."
                    + "\nMaybe keep a withdrawn objective on record, with the day on which it was given up.");
        }
    }

    private static void requireCurrency(Portfolio portfolio, Money money) {
        if (portfolio
                .currency()
                .filter(known -> !known.equals(money.currency()))
                .isPresent()) {
            throw new IllegalArgumentException("The budget is in " + money.currency() + " and the portfolio in "
                    + portfolio.currency().get() + ".\nMaybe convert the budget first.");
        }
    }

    private void reach(AlignmentMatrix matrix, Collection<StrategyChange> changes, ImpactSettings settings) {
        ImpactClassifier classifier = new ImpactClassifier(matrix, changes, settings);
        Reach reach = Reach.of(matrix, changes);
        reach.direct().forEach((component, paths) -> components.put(component, classifier.direct(component, paths)));
        List<ComponentRef> sources = components.values().stream()
                .filter(affected -> affected.impact() != ImpactClass.NO_EFFECT)
                .map(AffectedComponent::component)
                .toList();
        reach.spread(sources, settings.depth());
        reach.dependents()
                .forEach((component, paths) ->
                        put(classifier.indirect(component, paths, ImpactReason.DEPENDS_ON_AFFECTED)));
        reach.suppliers()
                .forEach((component, paths) ->
                        put(classifier.indirect(component, paths, ImpactReason.SUPPLIES_AFFECTED)));
    }

    private void put(AffectedComponent indirect) {
        components.merge(
                indirect.component(),
                indirect,
                (known, fresh) -> known.impact() == ImpactClass.NO_EFFECT ? fresh : known);
    }

    static LocalDate workingDaysAfter(WorkingCalendar calendar, LocalDate day, int workingDays) {
        LocalDate due = day;
        int left = workingDays;
        while (left > 0) {
            due = due.plusDays(1);
            left -= calendar.isWorkingDay(due) ? 1 : 0;
        }
        return due;
    }

    /** What is reached: directly first, then dependents from near to far, then suppliers; also what feels no effect. */
    public List<AffectedComponent> components() {
        return List.copyOf(components.values());
    }

    /**
     * What the changes mean for one component; empty when they do not reach it.
     *
     * @param component a programme or project
     */
    public Optional<AffectedComponent> of(ComponentRef component) {
        return Optional.ofNullable(components.get(component));
    }

    /** Everybody who must be told, each once; vacancies among them. In the order in which they were found. */
    public List<ToInform> recipients() {
        return List.copyOf(recipients);
    }

    /** The roles in which somebody should be told, and nobody is there. */
    public List<ToInform> vacancies() {
        return recipients.stream().filter(ToInform::isVacant).toList();
    }

    /** The last day on which everybody must have been told. */
    public LocalDate due() {
        return due;
    }

    /**
     * The notices to be sent and then kept on record, one for each recipient and change; a vacancy gets one without a
     * person, to be given to whoever fills it.
     */
    public List<StrategyNotice> notices() {
        List<StrategyNotice> notices = new ArrayList<>();
        for (ToInform told : recipients) {
            Map<StrategyChangeId, List<NoticeReason>> byChange = new LinkedHashMap<>();
            told.reasons()
                    .forEach(reason -> byChange.computeIfAbsent(reason.path().change(), none -> new ArrayList<>())
                            .add(reason));
            byChange.forEach((change, reasons) -> notices.add(notice(told, change, reasons)));
        }
        return List.copyOf(notices);
    }

    private StrategyNotice notice(ToInform told, StrategyChangeId change, List<NoticeReason> reasons) {
        NoticeReason first = reasons.get(0);
        Set<ComponentRef> concerned = new LinkedHashSet<>();
        reasons.stream()
                .map(NoticeReason::component)
                .filter(components::containsKey)
                .forEach(concerned::add);
        StrategyNotice.Builder notice = StrategyNotice.builder()
                .change(change)
                .recipient(first.path().end())
                .role(first.role())
                .addAllComponents(concerned)
                .due(told.due());
        if (told.recipient() instanceof Recipient.Person person) {
            notice.person(person.id());
        }
        return notice.build();
    }
}
