package org.pmokit.graph.overlap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.pmokit.core.Portfolio;
import org.pmokit.core.date.AllenRelation;
import org.pmokit.core.dependency.Disposition;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.office.Office;
import org.pmokit.core.office.Service;

/** Which offices offer the same to the same component. Used once. */
final class ServiceScan {

    private final OverlapSettings settings;
    private final Decisions decisions;
    private final Map<ComponentRef, List<Office>> serving = new LinkedHashMap<>();

    ServiceScan(Portfolio portfolio, OverlapSettings settings) {
        this.settings = settings;
        this.decisions = new Decisions(portfolio);
        portfolio.offices().stream()
                .sorted(Comparator.comparing(office -> office.id().value()))
                .forEach(office -> office.serves()
                        .forEach(served -> serving.computeIfAbsent(served, fresh -> new ArrayList<>())
                                .add(office)));
    }

    List<ServiceOverlap> overlaps() {
        List<ServiceOverlap> found = new ArrayList<>();
        serving.forEach((served, offices) -> {
            for (int one = 0; one < offices.size(); one++) {
                for (int other = one + 1; other < offices.size(); other++) {
                    compare(served, offices.get(one), offices.get(other), found);
                }
            }
        });
        found.sort(Comparator.comparing(ServiceOverlap::significance)
                .thenComparing(ServiceOverlap::degree)
                .reversed()
                .thenComparing(overlap -> overlap.first().value())
                .thenComparing(overlap -> overlap.second().value())
                .thenComparing(ServiceOverlap::served));
        return List.copyOf(found);
    }

    private void compare(ComponentRef served, Office one, Office other, List<ServiceOverlap> found) {
        Set<String> common = codes(one);
        common.retainAll(codes(other));
        if (common.isEmpty()) {
            return;
        }
        Set<String> either = new HashSet<>(codes(one));
        either.addAll(codes(other));
        double degree = (double) common.size() / either.size();
        boolean mostly = degree >= settings.mergeFrom();
        one.period()
                .intersection(other.period())
                .ifPresent(period -> found.add(ServiceOverlap.builder()
                        .first(one.id())
                        .second(other.id())
                        .served(served)
                        .services(common)
                        .degree(degree)
                        .relation(AllenRelation.of(one.period(), other.period()))
                        .sharedPeriod(period)
                        .significance(mostly ? Significance.HIGH : Significance.MEDIUM)
                        .decision(decisions.on(one.id(), other.id()))
                        .suggestion(mostly ? Disposition.MERGE : Disposition.RE_SCOPE)
                        .build()));
    }

    private static Set<String> codes(Office office) {
        return office.services().stream().map(Service::code).collect(Collectors.toCollection(TreeSet::new));
    }
}
