package org.pmokit.core.design;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.pmokit.core.money.Ratio;
import org.pmokit.core.office.OfficeType;
import org.pmokit.core.office.Permanence;

/**
 * From circumstances to a recommendation. Every fact moves it in one direction only; so what is unknown is taken once as
 * it would be at best and once at worst, and the truth lies between.
 */
final class Advice {

    private final Circumstances known;
    private final DesignThresholds limits;

    Advice(Circumstances known, DesignThresholds limits) {
        this.known = known;
        this.limits = limits;
    }

    Recommendation recommendation() {
        PmoIntensity leastIntensity = limits.intensityAt(points(0));
        PmoIntensity mostIntensity = limits.intensityAt(points(2));
        var structure = new Recommendation.Span<>(
                structure(leastIntensity, 0, Ratio.ONE), structure(mostIntensity, Integer.MAX_VALUE, Ratio.ZERO));
        var intensity = new Recommendation.Span<>(leastIntensity, mostIntensity);
        return new Recommendation(
                structure, intensity, structure.certain().map(this::offices).orElse(List.of()), reasons(intensity));
    }

    // ---- intensity

    private int points(int unknown) {
        return grade(known.risk(), unknown)
                + grade(known.regulation(), unknown)
                + grade(known.escapedDefects(), unknown)
                + share(known.predictability(), unknown)
                + share(known.satisfaction(), unknown)
                + known.projects().map(this::scale).orElse(unknown);
    }

    private static int grade(Optional<Grade> grade, int unknown) {
        return grade.map(Grade::points).orElse(unknown);
    }

    private int share(Optional<Ratio> share, int unknown) {
        return share.map(this::badness).orElse(unknown);
    }

    private int badness(Ratio share) {
        if (limits.poor().isMoreThan(share)) {
            return 2;
        }
        return limits.good().isMoreThan(share) ? 1 : 0;
    }

    private int scale(int projects) {
        if (projects >= limits.manyProjects()) {
            return 2;
        }
        return projects >= limits.projectsForHubs() ? 1 : 0;
    }

    // ---- structure

    private OfficeStructure structure(PmoIntensity intensity, int unknownCount, Ratio unknownShare) {
        int projects = known.projects().orElse(unknownCount);
        int divisions = known.divisions().orElse(unknownCount);
        Ratio agile = known.agileShare().orElse(unknownShare);
        boolean justified = isWorthIt().orElseGet(() -> isNeeded(projects, intensity, agile));
        if (!justified) {
            return OfficeStructure.NO_PMO_JUSTIFIED;
        }
        if (projects < limits.projectsForOffice()) {
            return OfficeStructure.DECENTRALISED_VIRTUAL;
        }
        return projects >= limits.projectsForHubs() && divisions >= limits.divisionsForHubs()
                ? OfficeStructure.HUB_AND_SPOKE
                : OfficeStructure.CENTRAL;
    }

    private Optional<Boolean> isWorthIt() {
        return known.annualBenefit().flatMap(benefit -> known.annualCost().map(cost -> benefit.isMoreThan(cost)));
    }

    private boolean isNeeded(int projects, PmoIntensity intensity, Ratio agile) {
        if (intensity == PmoIntensity.OBSERVE && !limits.agileThroughout().isMoreThan(agile)) {
            return false;
        }
        return projects >= limits.projectsForPmo() || intensity.compareTo(PmoIntensity.SUPPORT) >= 0;
    }

    private List<RecommendedOffice> offices(OfficeStructure structure) {
        List<RecommendedOffice> offices = new ArrayList<>();
        if (structure == OfficeStructure.CENTRAL) {
            offices.add(portfolioOffice(Set.of(OfficeType.PROJECT_OFFICE, OfficeType.CENTRE_OF_EXCELLENCE)));
        } else if (structure == OfficeStructure.HUB_AND_SPOKE) {
            boolean alone = known.projects().orElse(0) >= limits.manyProjects();
            offices.add(portfolioOffice(alone ? Set.of() : Set.of(OfficeType.CENTRE_OF_EXCELLENCE)));
            addOffices(offices, OfficeType.CENTRE_OF_EXCELLENCE, alone ? 1 : 0);
            addOffices(
                    offices, OfficeType.HUB_PORTFOLIO_OFFICE, known.divisions().orElse(0));
            addOffices(offices, OfficeType.PROGRAMME_OFFICE, known.programmes().orElse(0));
        }
        return offices;
    }

    private static RecommendedOffice portfolioOffice(Set<OfficeType> hosts) {
        return new RecommendedOffice(OfficeType.ORGANISATION_PORTFOLIO_OFFICE, Permanence.PERMANENT, 1, hosts);
    }

    private static void addOffices(List<RecommendedOffice> offices, OfficeType type, int number) {
        if (number > 0) {
            offices.add(new RecommendedOffice(type, type.usualPermanence(), number, Set.of()));
        }
    }

    // ---- reasons

    private List<Reason> reasons(Recommendation.Span<PmoIntensity> intensity) {
        return List.of(
                worth(),
                reason(DesignFactor.PROJECTS, known.projects(), scaleText(), this::projectsMean),
                reason(
                        DesignFactor.DIVISIONS,
                        known.divisions(),
                        Optional.of("" + limits.divisionsForHubs()),
                        count -> count >= limits.divisionsForHubs()
                                ? "divisions may have offices of their own"
                                : "no division needs an office of its own"),
                reason(
                        DesignFactor.PROGRAMMES,
                        known.programmes(),
                        Optional.empty(),
                        count -> "each programme may have an office as long as it lasts, under hubs"),
                reason(
                        DesignFactor.AGILE_SHARE,
                        known.agileShare(),
                        Optional.of(limits.agileThroughout().toString()),
                        share -> limits.agileThroughout().isMoreThan(share)
                                ? "not agile throughout"
                                : "teams that do well without an office are left alone"),
                graded(DesignFactor.RISK, known.risk()),
                graded(DesignFactor.REGULATION, known.regulation()),
                shared(DesignFactor.PREDICTABILITY, known.predictability()),
                shared(DesignFactor.SATISFACTION, known.satisfaction()),
                graded(DesignFactor.ESCAPED_DEFECTS, known.escapedDefects()),
                new Reason(
                        DesignFactor.INTENSITY,
                        Optional.of(
                                points(0) == points(2) ? counted(points(0)) : points(0) + " to " + counted(points(2))),
                        Optional.of(limits.pointsForAdvice() + ", " + limits.pointsForSupport() + ", "
                                + limits.pointsForControl()),
                        "between " + intensity.least().code() + " and "
                                + intensity.most().code()));
    }

    private Reason worth() {
        Optional<String> found =
                known.annualBenefit().flatMap(benefit -> known.annualCost().map(cost -> benefit + " a year"));
        String follows = isWorthIt()
                .map(worthIt ->
                        worthIt ? "an office is worth its cost" : "an office would cost at least what it brings")
                .orElse("the number of projects and the intensity decide instead");
        return new Reason(
                DesignFactor.VALUE_OF_THE_OFFICE,
                found,
                found.flatMap(value -> known.annualCost()).map(cost -> cost + " a year"),
                follows);
    }

    private Optional<String> scaleText() {
        return Optional.of(limits.projectsForPmo() + ", " + limits.projectsForOffice() + ", " + limits.projectsForHubs()
                + ", " + limits.manyProjects());
    }

    private String projectsMean(int projects) {
        if (projects >= limits.projectsForHubs()) {
            return "enough for offices in divisions; scale gives " + counted(scale(projects));
        }
        if (projects >= limits.projectsForOffice()) {
            return "the office has people of its own";
        }
        return projects >= limits.projectsForPmo()
                ? "functional roles can do the work where they are"
                : "too few for an office unless work needs support";
    }

    private static Reason graded(DesignFactor factor, Optional<Grade> grade) {
        return reason(factor, grade.map(Grade::code), Optional.empty(), code -> "gives " + counted(grade(grade, 0)));
    }

    private Reason shared(DesignFactor factor, Optional<Ratio> share) {
        return reason(
                factor,
                share,
                Optional.of(limits.good() + ", " + limits.poor()),
                found -> "gives " + counted(badness(found)));
    }

    private static String counted(int points) {
        return points + (points == 1 ? " point" : " points");
    }

    private static <T> Reason reason(
            DesignFactor factor, Optional<T> found, Optional<String> threshold, Function<T, String> follows) {
        return new Reason(
                factor,
                found.map(Object::toString),
                threshold,
                found.map(follows).orElse("leaves the recommendation wider"));
    }
}
