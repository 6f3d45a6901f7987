package org.pmokit.core.alignment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.pmokit.core.Portfolio;
import org.pmokit.core.delivery.DeliveryComponent;
import org.pmokit.core.delivery.Programme;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.identifier.ObjectiveId;
import org.pmokit.core.identifier.ProgrammeId;
import org.pmokit.core.money.Ratio;
import org.pmokit.core.strategy.Contribution;
import org.pmokit.core.strategy.Objective;

/**
 * Programmes and projects against objectives, as of a day. Only what is linked takes room, so that very many projects are
 * no trouble: everything is found in one pass over components and links.
 */
public final class AlignmentMatrix {

    private final Portfolio portfolio;
    private final LocalDate day;
    private final Map<ObjectiveId, Objective> objectives = new LinkedHashMap<>();
    private final Map<ComponentRef, List<AlignmentLink>> own = new LinkedHashMap<>();
    private final Map<ObjectiveId, Ratio> weights = new LinkedHashMap<>();

    private AlignmentMatrix(Portfolio portfolio, LocalDate day) {
        this.portfolio = portfolio;
        this.day = day;
    }

    /**
     * The matrix of a portfolio.
     *
     * @param portfolio asked
     * @param day decides which objectives are in force and which components are open
     */
    public static AlignmentMatrix of(Portfolio portfolio, LocalDate day) {
        AlignmentMatrix matrix = new AlignmentMatrix(portfolio, day);
        for (Objective objective : portfolio.objectives()) {
            matrix.objectives.put(objective.id(), objective);
            if (objective.isInForceOn(day)) {
                objective.weight().ifPresent(weight -> matrix.weights.put(objective.id(), weight));
            }
        }
        matrix.link();
        return matrix;
    }

    private void link() {
        Map<ComponentRef, Map<ObjectiveId, AlignmentLink>> links = new LinkedHashMap<>();
        for (Contribution stated : portfolio.all(Contribution.class)) {
            links.computeIfAbsent(stated.component(), none -> new LinkedHashMap<>())
                    .put(
                            stated.objective(),
                            new AlignmentLink(stated.component(), stated.objective(), Optional.of(stated)));
        }
        portfolio.components().forEach(component -> {
            Map<ObjectiveId, AlignmentLink> held = links.getOrDefault(component.ref(), new LinkedHashMap<>());
            component
                    .objectives()
                    .forEach(objective -> held.putIfAbsent(
                            objective, new AlignmentLink(component.ref(), objective, Optional.empty())));
            own.put(component.ref(), List.copyOf(held.values()));
        });
    }

    /** The day of the question. */
    public LocalDate day() {
        return day;
    }

    Portfolio portfolio() {
        return portfolio;
    }

    Map<ObjectiveId, Objective> objectivesById() {
        return objectives;
    }

    Map<ObjectiveId, Ratio> weights() {
        return weights;
    }

    /**
     * The links of a component itself: stated contributions first, then objectives that it only names. Empty when there are
     * none.
     *
     * @param component a programme or project
     */
    public List<AlignmentLink> linksOf(ComponentRef component) {
        return own.getOrDefault(component, List.of());
    }

    /**
     * What a component works towards: its own links, or where it has none those of the nearest programme above that has
     * some. Empty for an orphan.
     *
     * @param component a programme or project
     */
    public List<AlignmentLink> effectiveLinksOf(ComponentRef component) {
        List<AlignmentLink> links = linksOf(component);
        Optional<ProgrammeId> above = portfolio.component(component).flatMap(DeliveryComponent::parent);
        while (links.isEmpty() && above.isPresent()) {
            links = linksOf(above.get());
            above = portfolio.programme(above.get()).flatMap(Programme::parent);
        }
        return links;
    }

    /**
     * How well a component fits the objectives: the sum of weight times strength, over the greatest that it could be.
     * Objectives that are not in force or have no weight do not count. Empty when the component has no links of its own,
     * when the strength of one that counts is not said, and when no objective has a weight.
     *
     * @param component a programme or project
     */
    public Optional<Ratio> scoreOf(ComponentRef component) {
        return scoreOf(component, weights, sum(weights));
    }

    private Optional<Ratio> scoreOf(ComponentRef component, Map<ObjectiveId, Ratio> weighed, BigDecimal most) {
        List<AlignmentLink> links = linksOf(component);
        BigDecimal sum = BigDecimal.ZERO;
        for (AlignmentLink link : links) {
            Ratio weight = weighed.get(link.objective());
            if (weight == null) {
                continue;
            }
            if (link.strength().isEmpty()) {
                return Optional.empty();
            }
            int highest = link.stated().orElseThrow().scale().highest();
            Ratio share = Ratio.of(link.strength().get(), highest).orElseThrow();
            sum = sum.add(weight.value().multiply(share.value()));
        }
        return links.isEmpty() ? Optional.empty() : Ratio.of(sum, most);
    }

    private static BigDecimal sum(Map<ObjectiveId, Ratio> weighed) {
        return weighed.values().stream().map(Ratio::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The open components whose score is known, best first; equal ones by reference. */
    public List<AlignmentScore> ranking() {
        return ranking(weights);
    }

    List<AlignmentScore> ranking(Map<ObjectiveId, Ratio> weighed) {
        List<AlignmentScore> unplaced = new ArrayList<>();
        BigDecimal most = sum(weighed);
        leaves().forEach(component -> scoreOf(component.ref(), weighed, most)
                .ifPresent(score -> unplaced.add(new AlignmentScore(component.ref(), score, 0))));
        unplaced.sort(Comparator.comparing(AlignmentScore::score).reversed().thenComparing(AlignmentScore::component));
        List<AlignmentScore> ranking = new ArrayList<>();
        Optional<AlignmentScore> last = Optional.empty();
        for (AlignmentScore next : unplaced) {
            int place = last.filter(held -> held.score().equals(next.score()))
                    .map(AlignmentScore::place)
                    .orElse(ranking.size() + 1);
            last = Optional.of(new AlignmentScore(next.component(), next.score(), place));
            ranking.add(last.get());
        }
        return List.copyOf(ranking);
    }

    /**
     * How much of the portfolio works towards each objective in force, parts of it included; in the order of the register.
     * Counted are open projects, and open programmes that have nothing in them.
     *
     * @param atLeast the strength from which a contribution counts, such as 1
     */
    public List<ObjectiveCoverage> coverage(int atLeast) {
        return CoverageCount.of(this, atLeast);
    }

    /**
     * How the money follows the weights, for each objective in force that has one. The budget of a component is split by
     * the strength of what it contributes, in equal parts where no strength is said; a part of an objective counts for the
     * nearest one above that has a weight. Empty when no money or no weight is known.
     */
    public List<BudgetDeviation> budgetDeviations() {
        return BudgetSplit.of(this);
    }

    /** Open projects, and open programmes without anything in them: what money is spent on, each pound once. */
    Stream<DeliveryComponent> leaves() {
        return portfolio
                .components()
                .filter(component -> component.isOpenOn(day))
                .filter(component -> !(component instanceof Programme programme)
                        || (portfolio.projectsIn(programme.id()).isEmpty()
                                && portfolio.programmesIn(programme.id()).isEmpty()));
    }

    boolean isInForce(ObjectiveId objective) {
        return Optional.ofNullable(objectives.get(objective))
                .filter(held -> held.isInForceOn(day))
                .isPresent();
    }

    /** The objective itself, then those above it, up to the top. */
    List<ObjectiveId> upwards(ObjectiveId objective) {
        List<ObjectiveId> chain = new ArrayList<>();
        Optional<ObjectiveId> next = Optional.of(objective);
        while (next.isPresent()) {
            chain.add(next.get());
            next = Optional.ofNullable(objectives.get(next.get())).flatMap(Objective::parent);
        }
        return chain;
    }

    /** Whether a component must be done whatever it scores. */
    boolean isMandatory(ComponentRef component) {
        return effectiveLinksOf(component).stream()
                .filter(link -> isInForce(link.objective()))
                .anyMatch(
                        link -> link.stated().filter(Contribution::isMandatory).isPresent()
                                || Optional.ofNullable(objectives.get(link.objective()))
                                        .filter(Objective::isMandatory)
                                        .isPresent());
    }
}
