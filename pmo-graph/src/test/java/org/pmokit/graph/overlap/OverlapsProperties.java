package org.pmokit.graph.overlap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.pmokit.core.Portfolio;
import org.pmokit.core.PortfolioDraft;
import org.pmokit.core.date.DateRange;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.identifier.ProjectId;
import org.pmokit.graph.Samples;

class OverlapsProperties {

    private static final OverlapSettings NO_CROWD =
            OverlapSettings.builder().crowd(Integer.MAX_VALUE).build();

    /** What projects name themselves. */
    private static final List<OverlapKind> NAMED =
            List.of(OverlapKind.DELIVERABLE, OverlapKind.TEAM, OverlapKind.SUPPLIER, OverlapKind.SITE);

    private static Set<String> codes(OverlapKind kind, Project project) {
        return switch (kind) {
            case DELIVERABLE -> project.deliverables();
            case TEAM -> project.teams();
            case SUPPLIER -> project.suppliers();
            case SITE -> project.sites();
            default -> Set.of();
        };
    }

    @Provide
    Arbitrary<OverlapKind> named() {
        return net.jqwik.api.Arbitraries.of(NAMED);
    }

    @Provide
    Arbitrary<Portfolio> sharers() {
        return Samples.sharers();
    }

    @Property
    void theIndexFindsWhatComparingAllPairsFinds(@ForAll("sharers") Portfolio portfolio) {
        Set<String> expected = new HashSet<>();
        for (Project one : portfolio.projects()) {
            for (Project other : portfolio.projects()) {
                if (one.id().value().compareTo(other.id().value()) < 0) {
                    shared(one, other).forEach(thing -> expected.add(name(one, other, thing)));
                }
            }
        }
        Overlaps overlaps = Overlaps.in(portfolio, NO_CROWD);
        assertThat(overlaps.all().stream()
                        .flatMap(overlap -> overlap.evidence().stream()
                                .map(thing -> overlap.pairId() + " " + thing.kind() + " "
                                        + thing.key().toLowerCase(Locale.ROOT))))
                .containsExactlyInAnyOrderElementsOf(expected);
        assertThat(overlaps.crowds()).isEmpty();
    }

    private static String name(Project one, Project other, String thing) {
        return one.id().value() + "|" + other.id().value() + " " + thing;
    }

    private static List<String> shared(Project one, Project other) {
        boolean together = one.window()
                .flatMap(window -> other.window().map(window::overlaps))
                .orElse(true);
        List<String> shared = new ArrayList<>();
        for (OverlapKind kind : NAMED) {
            Set<String> common = folded(kind, one);
            common.retainAll(folded(kind, other));
            if (together || kind == OverlapKind.DELIVERABLE) {
                common.forEach(code -> shared.add(kind + " " + code));
            }
        }
        return shared;
    }

    private static Set<String> folded(OverlapKind kind, Project project) {
        return codes(kind, project).stream()
                .map(code -> code.strip().toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(HashSet::new));
    }

    @Property
    void aListedPairIsWhatBetweenSaysAndTheOrderIsBySignificance(
            @ForAll("sharers") Portfolio portfolio, @ForAll @IntRange(min = 2, max = 8) int crowd) {
        Overlaps overlaps =
                Overlaps.in(portfolio, OverlapSettings.builder().crowd(crowd).build());
        List<Overlap> all = overlaps.all();
        for (Overlap overlap : all) {
            assertThat(overlaps.between(overlap.second(), overlap.first())).contains(overlap);
        }
        assertThat(all)
                .isSortedAccordingTo(Comparator.comparing(Overlap::significance)
                        .thenComparing(Overlap::score)
                        .reversed()
                        .thenComparing(overlap -> overlap.first().value())
                        .thenComparing(overlap -> overlap.second().value()));
    }

    @Property
    void aPairIsLeftOutOnlyWhenAllThatItSharesIsACrowds(
            @ForAll("sharers") Portfolio portfolio, @ForAll @IntRange(min = 2, max = 8) int crowd) {
        List<Overlap> expected = Overlaps.in(portfolio, NO_CROWD).all().stream()
                .filter(overlap -> overlap.evidence().stream().anyMatch(thing -> thing.sharedBy() <= crowd))
                .toList();
        Overlaps limited =
                Overlaps.in(portfolio, OverlapSettings.builder().crowd(crowd).build());
        assertThat(limited.all()).isEqualTo(expected);
        assertThat(limited.crowds()).allMatch(found -> found.members().size() > crowd);
    }

    @Property
    void moreEvidenceNeverLowersTheScore(
            @ForAll("sharers") Portfolio portfolio,
            @ForAll("named") OverlapKind kind,
            @ForAll @IntRange(max = 19) int pick) {
        if (portfolio.projects().size() < 2) {
            return;
        }
        Project one = portfolio.projects().get(pick % portfolio.projects().size());
        Project other =
                portfolio.projects().get((pick + 1) % portfolio.projects().size());
        Portfolio more =
                portfolio.replacingOrThrow(naming(one, kind, "extra")).replacingOrThrow(naming(other, kind, "extra"));
        assertThat(score(more, one.id(), other.id())).isGreaterThanOrEqualTo(score(portfolio, one.id(), other.id()));
    }

    private static Project naming(Project project, OverlapKind kind, String code) {
        return switch (kind) {
            case DELIVERABLE -> project.toBuilder().addDeliverable(code).build();
            case TEAM -> project.toBuilder().addTeam(code).build();
            case SUPPLIER -> project.toBuilder().addSupplier(code).build();
            case SITE -> project.toBuilder().addSite(code).build();
            default -> throw new IllegalArgumentException(kind.code());
        };
    }

    private static double score(Portfolio portfolio, ProjectId one, ProjectId other) {
        return Overlaps.in(portfolio).between(one, other).map(Overlap::score).orElse(0.0);
    }

    @Property
    void moreSharedDaysNeverLowerTheScore(
            @ForAll @IntRange(max = 20) int start,
            @ForAll @IntRange(min = 1, max = 20) int length,
            @ForAll @IntRange(max = 30) int shift) {
        // two windows of fixed length; the second slides towards the first
        double far = scoreOf(start, length, start + shift + 1);
        double near = scoreOf(start, length, start + shift);
        assertThat(near).isGreaterThanOrEqualTo(far);
    }

    private static double scoreOf(int start, int length, int otherStart) {
        Portfolio portfolio = PortfolioDraft.named("Slide")
                .add(running("A", start, length))
                .add(running("B", otherStart, length))
                .resolveOrThrow();
        return score(portfolio, ProjectId.of("A"), ProjectId.of("B"));
    }

    private static Project running(String id, int start, int length) {
        return Project.builder()
                .id(ProjectId.of(id))
                .start(Samples.day(start))
                .finish(Samples.day(start + length - 1L))
                .addDeliverable("D")
                .addTeam("T")
                .build();
    }

    @Property
    void theOrderOfProjectsDoesNotMatter(@ForAll("sharers") Portfolio portfolio) {
        PortfolioDraft turned = PortfolioDraft.named("Chance");
        portfolio.programmes().forEach(turned::add);
        List<Project> reversed = new ArrayList<>(portfolio.projects());
        java.util.Collections.reverse(reversed);
        reversed.forEach(turned::add);
        assertThat(Overlaps.in(turned.resolveOrThrow()).all())
                .extracting(Overlap::pairId, Overlap::score)
                .isEqualTo(Overlaps.in(portfolio).all().stream()
                        .map(overlap -> org.assertj.core.api.Assertions.tuple(overlap.pairId(), overlap.score()))
                        .toList());
    }

    @Property
    void thePeakIsTheMostThatRunOnOneDay(@ForAll("sharers") Portfolio portfolio) {
        OverlapSettings small = OverlapSettings.builder().crowd(2).build();
        for (Crowd crowd : Overlaps.in(portfolio, small).crowds()) {
            List<DateRange> windows = crowd.members().stream()
                    .map(id -> portfolio.project(id).orElseThrow().window())
                    .flatMap(Optional::stream)
                    .toList();
            long expected = windows.stream()
                    .mapToLong(window -> windows.stream()
                            .filter(other -> other.contains(window.start()))
                            .count())
                    .max()
                    .orElse(0);
            assertThat(crowd.peak()).isEqualTo((int) expected);
            crowd.peakPeriod()
                    .ifPresent(period -> assertThat(windows.stream()
                                    .filter(window -> window.contains(period.start()))
                                    .count())
                            .isEqualTo(expected));
        }
    }
}
