package org.pmokit.graph.overlap;

import io.vavr.Lazy;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.RandomAccess;
import org.pmokit.core.Portfolio;
import org.pmokit.core.identifier.ProjectId;

/**
 * Where the projects of a portfolio touch the same thing. Immutable and safe for any number of threads. All projects are
 * looked at, whatever their status; which overlaps still matter on a day is for a health rule to say.
 */
public final class Overlaps {

    private final Portfolio portfolio;
    private final OverlapSettings settings;
    private final Appraisal appraisal;
    private final Lazy<List<Overlap>> all;

    private Overlaps(Portfolio portfolio, OverlapSettings settings) {
        this.portfolio = portfolio;
        this.settings = settings;
        this.appraisal = new Appraisal(portfolio, settings);
        this.all = Lazy.of(this::find);
    }

    /**
     * The overlaps of a portfolio, weighed by the house default.
     *
     * @param portfolio any
     */
    public static Overlaps in(Portfolio portfolio) {
        return in(portfolio, OverlapSettings.house());
    }

    /**
     * The overlaps of a portfolio. Indexes what projects name, in time in proportion to that, and compares texts if the
     * settings ask for it.
     *
     * @param portfolio any
     * @param settings how overlaps are weighed
     */
    public static Overlaps in(Portfolio portfolio, OverlapSettings settings) {
        return new Overlaps(portfolio, settings);
    }

    /** How overlaps are weighed here. */
    public OverlapSettings settings() {
        return settings;
    }

    /**
     * The overlap of two projects, in either order, with everything that they share, things shared by a crowd among it.
     * Empty when they share nothing that counts, and for a project with itself. Takes time in proportion to what the two
     * name.
     *
     * @param one a project of the portfolio
     * @param other a project of the portfolio
     * @throws IllegalArgumentException if one is not in the portfolio
     */
    public Optional<Overlap> between(ProjectId one, ProjectId other) {
        int first = index(one);
        int second = index(other);
        return first == second ? Optional.empty() : appraisal.overlap(appraisal.projects.pair(first, second));
    }

    /**
     * Every pair that shares something that is not a crowd's, the most significant first, then by score, then by the ids
     * of the pair. Each is equal to what {@link #between} says. Found by an inverted index and a sweep over time, in
     * proportion to projects and pairs, never by comparing all pairs; kept after the first call. The list is unmodifiable
     * and holds numbers: an overlap is told when it is asked for, so hold on to what you ask for. Empty when nothing is
     * shared.
     */
    public List<Overlap> all() {
        return all.get();
    }

    /**
     * What more projects share than {@link OverlapSettings#crowd} says, the most members first, then by kind and code;
     * of texts, groups in which each is like more others than that. A pair that shares nothing else is not in
     * {@link #all}, and texts inside of a group are no evidence of a pair. Empty when there is none.
     */
    public List<Crowd> crowds() {
        List<Crowd> crowds = new ArrayList<>();
        for (int thing = 0; thing < appraisal.things.count(); thing++) {
            if (appraisal.things.sharedBy(thing) > settings.crowd()
                    && appraisal.things.kind(thing).countsAlone()) {
                crowds.add(crowd(
                        appraisal.things.kind(thing),
                        appraisal.things.key(thing),
                        appraisal.things.members(thing),
                        appraisal.things.memberSlots(thing)));
            }
        }
        appraisal.texts.forEach(matches -> matches.texts.groups().forEach(group -> {
            int[] members = matches.members(group, appraisal.projects);
            crowds.add(crowd(matches.kind, matches.key(group), members, members));
        }));
        crowds.sort(Comparator.comparingInt((Crowd crowd) -> crowd.members().size())
                .reversed()
                .thenComparing(Crowd::kind));
        return Collections.unmodifiableList(crowds);
    }

    /**
     * Offices that offer the same services to the same component, the most significant first, then by degree and id. Takes
     * the square of the number of offices that serve one component.
     */
    public List<ServiceOverlap> services() {
        return new ServiceScan(portfolio, settings).overlaps();
    }

    /**
     * The terms that were left out of the comparison of texts because too many have them, by kind of text; empty when
     * texts are not compared.
     */
    public Map<OverlapKind, List<String>> commonTerms() {
        Map<OverlapKind, List<String>> terms = new EnumMap<>(OverlapKind.class);
        appraisal.texts.forEach(matches -> terms.put(matches.kind, matches.texts.commonTerms()));
        return Collections.unmodifiableMap(terms);
    }

    /** The least share of the pairs of texts at the threshold that one may expect to be found; 1 unless approximate. */
    public double expectedTextRecall() {
        return appraisal.texts.stream()
                .mapToDouble(matches -> matches.texts.expectedRecall())
                .min()
                .orElse(1);
    }

    /** Sizes only. */
    @Override
    public String toString() {
        return "Overlaps in " + portfolio.id().value() + " (" + appraisal.projects.size() + " projects, "
                + appraisal.things.count() + " things)";
    }

    private List<Overlap> find() {
        long[] alike = appraisal.texts.stream()
                .flatMapToLong(matches -> Arrays.stream(matches.pairs()))
                .toArray();
        long[] pairs = new PairScan(appraisal, settings.crowd()).pairs(alike);
        return Collections.unmodifiableList(new Told(appraisal, PairOrder.bySignificance(pairs, appraisal)));
    }

    private Crowd crowd(OverlapKind kind, String key, int[] members, int[] slots) {
        Windows windows = appraisal.windows;
        int[] dated = Arrays.stream(slots).filter(windows::isKnown).toArray();
        Concurrency concurrency = new Concurrency(
                Arrays.stream(dated).mapToLong(windows::start).toArray(),
                Arrays.stream(dated).mapToLong(windows::end).toArray());
        return Crowd.builder()
                .kind(kind)
                .key(key)
                .members(Arrays.stream(members).mapToObj(appraisal.projects::id).toList())
                .peak(concurrency.peak())
                .peakPeriod(concurrency.peakPeriod())
                .undated(members.length - dated.length)
                .build();
    }

    private int index(ProjectId project) {
        int index = appraisal.projects.index(project);
        if (index < 0) {
            throw new IllegalArgumentException("There is no project " + project.value() + " in the portfolio "
                    + portfolio.id().value() + ".\nMaybe check the id; ids are case-sensitive.");
        }
        return index;
    }

    /** Pairs that are put into words when asked for. */
    private static final class Told extends AbstractList<Overlap> implements RandomAccess {

        private final Appraisal appraisal;
        private final long[] pairs;

        Told(Appraisal appraisal, long[] pairs) {
            this.appraisal = appraisal;
            this.pairs = pairs;
        }

        @Override
        public Overlap get(int index) {
            return appraisal.overlap(pairs[index]).orElseThrow();
        }

        @Override
        public int size() {
            return pairs.length;
        }
    }
}
