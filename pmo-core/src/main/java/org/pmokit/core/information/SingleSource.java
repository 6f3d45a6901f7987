package org.pmokit.core.information;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.pmokit.core.identifier.ComponentRef;

/**
 * Which register is believed on which fact.
 *
 * @param masters one of a fact
 */
public record SingleSource(List<MasterRecord> masters) {

    /** Copies. */
    public SingleSource {
        masters = List.copyOf(masters);
    }

    /**
     * The register that is believed on a fact; empty when none was named.
     *
     * @param fact such as {@code finish}
     */
    public Optional<String> masterOf(String fact) {
        return masters.stream()
                .filter(each -> each.fact().equals(fact))
                .map(MasterRecord::register)
                .findFirst();
    }

    /**
     * The facts on which registers disagree, by component and then by fact; empty when all agree.
     *
     * @param stated by any registers, in any order
     */
    public List<FactConflict> conflicts(Collection<StatedFact> stated) {
        SortedMap<ComponentRef, SortedMap<String, List<StatedFact>>> sorted = new TreeMap<>();
        stated.forEach(each -> sorted.computeIfAbsent(each.component(), it -> new TreeMap<>())
                .computeIfAbsent(each.fact(), it -> new ArrayList<>())
                .add(each));
        List<FactConflict> found = new ArrayList<>();
        sorted.forEach((component, facts) -> facts.forEach((fact, said) -> {
            if (said.stream().map(StatedFact::value).distinct().count() > 1) {
                found.add(new FactConflict(component, fact, said, masterOf(fact)));
            }
        }));
        return List.copyOf(found);
    }
}
