package org.pmokit.core.knowledge;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.money.Ratio;

/**
 * The idea register as a funnel: how many get how far, and how long they wait.
 *
 * @param ideas in the order of the register
 */
public record IdeaFunnel(List<Idea> ideas) {

    private static final List<IdeaStage> WAY = List.of(
            IdeaStage.SUBMITTED, IdeaStage.SCREENED, IdeaStage.EXPERIMENT, IdeaStage.BUSINESS_CASE, IdeaStage.APPROVED);

    /** Copies. */
    public IdeaFunnel {
        ideas = List.copyOf(ideas);
    }

    /**
     * Ideas that were ever at a stage, those that have left it included.
     *
     * @param stage any
     */
    public long reached(IdeaStage stage) {
        return ideas.stream().filter(idea -> idea.hasReached(stage)).count();
    }

    /**
     * Ideas that stand at a stage.
     *
     * @param stage any
     */
    public List<Idea> at(IdeaStage stage) {
        return ideas.stream().filter(idea -> idea.stage() == stage).toList();
    }

    /** The four steps from submitted to approved, in order. */
    public List<FunnelStep> steps() {
        return IntStream.range(1, WAY.size())
                .mapToObj(index -> step(WAY.get(index - 1), WAY.get(index)))
                .toList();
    }

    /** From submitted to approved. */
    public FunnelStep overall() {
        return step(IdeaStage.SUBMITTED, IdeaStage.APPROVED);
    }

    private FunnelStep step(IdeaStage from, IdeaStage to) {
        return new FunnelStep(from, to, reached(from), reached(to));
    }

    /**
     * The median of the calendar days that ideas stayed at a stage before they left it; of an even number the mean of
     * the two in the middle. Empty when none has left it, or no days are known.
     *
     * @param stage any
     */
    public Optional<BigDecimal> medianDaysIn(IdeaStage stage) {
        List<Long> stays =
                ideas.stream().flatMap(idea -> stays(idea, stage)).sorted().toList();
        if (stays.isEmpty()) {
            return Optional.empty();
        }
        long sum = stays.get((stays.size() - 1) / 2) + stays.get(stays.size() / 2);
        return Ratio.of(sum, 2).map(Ratio::value);
    }

    private static Stream<Long> stays(Idea idea, IdeaStage stage) {
        List<Long> stays = new ArrayList<>();
        IdeaStage at = IdeaStage.SUBMITTED;
        Optional<LocalDate> since = idea.submittedOn();
        for (IdeaMove move : idea.moves()) {
            if (at == stage) {
                since.map(begin -> ChronoUnit.DAYS.between(begin, move.on())).ifPresent(stays::add);
            }
            at = move.to();
            since = Optional.of(move.on());
        }
        return stays.stream();
    }

    /**
     * Ideas per person, to 12 decimals, half up; empty when there is nobody.
     *
     * @param headcount of those who could have handed one in
     */
    public Optional<Ratio> perHead(int headcount) {
        return Ratio.of(ideas.size(), headcount);
    }

    /**
     * The share of ideas that were recognised, to 12 decimals, half up; empty without ideas.
     *
     * @param recognitions of anything
     */
    public Optional<Ratio> recognisedShare(Collection<Recognition> recognitions) {
        Set<ComponentRef> recognised =
                recognitions.stream().map(Recognition::subject).collect(Collectors.toSet());
        return Ratio.of(
                ideas.stream().filter(idea -> recognised.contains(idea.id())).count(), ideas.size());
    }

    /** The share that comes from the front line among the ideas of which it is known; empty when it is of none. */
    public Optional<Ratio> frontLineShare() {
        List<Boolean> known =
                ideas.stream().flatMap(idea -> idea.fromFrontLine().stream()).toList();
        return Ratio.of(known.stream().filter(each -> each).count(), known.size());
    }
}
