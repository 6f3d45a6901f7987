package org.pmokit.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pmokit.core.Portfolio;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.money.Money;
import org.pmokit.rules.Dimensions.Combination;
import org.pmokit.rules.rag.Rag;
import org.pmokit.rules.rag.RollUp;
import org.pmokit.rules.rule.Breach;
import org.pmokit.rules.rule.FindingKey;
import org.pmokit.rules.rule.Rule;
import org.pmokit.rules.rule.Verdict;
import org.pmokit.rules.waiver.Acceptances;

/** From verdicts to colours: by dimension, by component, rolled up from the leaves. Linear in verdicts. */
final class StatusCalculation {

    private static final int[] NONE = {};

    private final Portfolio portfolio;
    private final LocalDate asOf;
    private final RollUp rollUp;
    private final Acceptances accepted;
    private final Dimensions dimensions;
    private final List<Judged> judged;
    private final Layout layout;
    private final IdentityHashMap<Asked, Columns> byRules = new IdentityHashMap<>();
    private final IdentityHashMap<Combination, Rag> leaves = new IdentityHashMap<>();
    private @Nullable Columns columns;

    StatusCalculation(Portfolio portfolio, LocalDate asOf, HealthCheck check, List<Judged> judged, Layout layout) {
        this.portfolio = portfolio;
        this.asOf = asOf;
        this.rollUp = check.rollUp();
        this.accepted = check.accepted();
        this.dimensions = new Dimensions(check.status(), check.rules());
        this.judged = judged;
        this.layout = layout;
    }

    StatusTable all() {
        StatusTable table = new StatusTable(portfolio, layout);
        table.open(asOf);
        for (int place : layout.leavesFirst()) {
            settle(place, table);
        }
        return table;
    }

    /** Only these components and what is above them; all others are as they were. */
    StatusTable changed(StatusTable before, BitSet changed) {
        StatusTable table = new StatusTable(portfolio, before);
        BitSet above = (BitSet) changed.clone();
        for (int place = changed.nextSetBit(0); place >= 0; place = changed.nextSetBit(place + 1)) {
            portfolio
                    .component(layout.component(place))
                    .ifPresent(component -> table.open[layout.place(component.ref())] = component.isOpenOn(asOf));
            for (int at = layout.parent(place); at >= 0; at = layout.parent(at)) {
                above.set(at);
            }
        }
        for (int place : layout.leavesFirst()) {
            if (above.get(place)) {
                settle(place, table);
            }
        }
        return table;
    }

    private void settle(int place, StatusTable table) {
        @Nullable Rag[] row = dimensions.blank();
        int points = 0;
        for (int at = layout.firstCandidate(place); at < layout.endOfCandidates(place); at++) {
            points += count(judged.get(layout.candidate(at)), row);
        }
        table.dimensions[place] = dimensions.of(row);
        if (layout.children(place).length == 0) {
            settleLeaf(place, points, table);
        } else {
            settleParent(place, points, table);
        }
    }

    /** Without children the colour depends on the dimensions alone, and few combinations of them occur. */
    private void settleLeaf(int place, int points, StatusTable table) {
        Rag rag = leaves.computeIfAbsent(table.dimensions[place], own -> rollUp.combineSized(said(own), List.of()));
        table.sizes[place] = rollUp.looksAtSize() ? size(place, NONE, table) : null;
        table.rags[place] = rag;
        table.scores[place] = score(points, NONE, table, rag);
    }

    private void settleParent(int place, int points, StatusTable table) {
        Combination own = table.dimensions[place];
        int[] open = openChildren(place, table);
        table.sizes[place] = rollUp.looksAtSize() ? size(place, open, table) : null;
        boolean left = open.length > 0 && own.left();
        Rag rag = rollUp.combineSized(left ? Optional.empty() : said(own), children(open, table));
        table.rags[place] = rag;
        table.scores[place] = score(points, open, table, rag);
    }

    private static Optional<Rag> said(Combination own) {
        return own.asked() ? Optional.of(own.own()) : Optional.empty();
    }

    private int[] openChildren(int place, StatusTable table) {
        return Arrays.stream(layout.children(place))
                .filter(child -> table.open[child])
                .toArray();
    }

    private static List<RollUp.Child> children(int[] open, StatusTable table) {
        List<RollUp.Child> children = new ArrayList<>(open.length);
        for (int child : open) {
            children.add(new RollUp.Child(table.rags[child], Optional.ofNullable(table.sizes[child])));
        }
        return children;
    }

    /** Worsens the colours, and answers the points. */
    private int count(Judged said, @Nullable Rag[] row) {
        int points = 0;
        Columns here = columns(said.asked());
        for (int at = 0; at < said.size(); at++) {
            Verdict verdict = said.verdict(at);
            if (verdict instanceof Verdict.NotApplicable || here.inGrace[at]) {
                continue;
            }
            int place = here.places[at];
            boolean counts = here.counts[at];
            if (verdict instanceof Verdict.Breached breached) {
                List<Breach> breaches = breached.breaches();
                for (int each = 0; each < breaches.size(); each++) {
                    Rag colour = colourOf(said, at, breaches.get(each));
                    Dimensions.worsen(row, place, colour);
                    points += counts ? HealthScore.points(colour) : 0;
                }
            } else {
                Rag colour = verdict instanceof Verdict.Satisfied ? Rag.GREEN : Rag.UNKNOWN;
                Dimensions.worsen(row, place, colour);
                points += counts ? HealthScore.points(colour) : 0;
            }
        }
        return points;
    }

    /** The rules that are asked of candidates of one kind come again and again. */
    private Columns columns(Asked asked) {
        Columns known = columns;
        if (known == null || known.of != asked) {
            known = byRules.computeIfAbsent(asked, Columns::new);
            columns = known;
        }
        return known;
    }

    private final class Columns {
        private final Asked of;
        private final int[] places;
        private final boolean[] counts;
        private final boolean[] inGrace;

        Columns(Asked asked) {
            this.of = asked;
            this.places = new int[asked.size()];
            this.counts = new boolean[asked.size()];
            this.inGrace = new boolean[asked.size()];
            for (int at = 0; at < places.length; at++) {
                places[at] = dimensions.place(asked.group(at));
                counts[at] = dimensions.counts(asked.group(at));
                inGrace[at] = isInGrace(asked.rule(at));
            }
        }
    }

    private boolean isInGrace(Rule<?> rule) {
        return rule.graceUntil().isPresent() && !asOf.isAfter(rule.graceUntil().get());
    }

    /**
     * Within a dimension one question without an answer outweighs any number of satisfied ones. A breach that is accepted is
     * an answer, and does not colour.
     */
    private Rag colourOf(Judged said, int at, Breach breach) {
        if (accepted.isEmpty()) {
            return breach.rag();
        }
        FindingKey key = said.candidate().subject().key(said.asked().rule(at).id(), breach.aspect());
        return accepted.covering(key, breach.rag(), asOf).isPresent() ? Rag.GREEN : breach.rag();
    }

    /** Its own money, or else that of its open children as far as it is known. */
    private @Nullable BigDecimal size(int place, int[] open, StatusTable table) {
        ComponentRef component = layout.component(place);
        Optional<BigDecimal> own = portfolio
                .component(component)
                .flatMap(known -> known.finance().size())
                .map(Money::amount);
        if (own.isPresent()) {
            return own.get();
        }
        BigDecimal sum = null;
        for (int child : open) {
            BigDecimal size = table.sizes[child];
            if (size != null) {
                sum = sum == null ? size : sum.add(size);
            }
        }
        return sum;
    }

    /** The mean of the open children, or 100 without any, less the points of the component; capped by the colour. */
    private static int score(int points, int[] open, StatusTable table, Rag rag) {
        long sum = 0;
        for (int child : open) {
            sum += table.scores[child];
        }
        double start = open.length == 0 ? 100 : (double) sum / open.length;
        return (int) Math.floor(Math.max(0, Math.min(HealthScore.cap(rag), start - points)));
    }
}
