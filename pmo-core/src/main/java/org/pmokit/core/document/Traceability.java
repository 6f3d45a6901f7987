package org.pmokit.core.document;

import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.pmokit.core.identifier.ComponentKind;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.money.Ratio;
import org.pmokit.core.register.RegisterEntry;

/**
 * Whether one can go from every objective by a benefit, the work and its products to a document, and back. Two entries of
 * neighbouring stages are linked when one of them points to the other. A project is linked to the benefits of its
 * programme, and a programme needs no product of its own. A document that is linked to work is traced, too: not every one
 * is about a product.
 */
public final class Traceability {

    private final Map<ComponentRef, Set<TraceStage>> linked = new LinkedHashMap<>();

    private Traceability(Collection<? extends RegisterEntry> entries) {
        entries.stream()
                .map(RegisterEntry::ref)
                .filter(ref -> TraceStage.of(ref.kind()).isPresent())
                .forEach(ref -> linked.put(ref, EnumSet.noneOf(TraceStage.class)));
        entries.stream()
                .filter(entry -> linked.containsKey(entry.ref()))
                .forEach(entry -> entry.pointers().forEach(pointer -> link(entry.ref(), pointer.target())));
        entries.stream()
                .filter(entry -> entry.ref().kind() == ComponentKind.PROJECT)
                .forEach(project -> project.pointers()
                        .filter(pointer -> pointer.target().kind() == ComponentKind.PROGRAMME)
                        .filter(pointer -> linksOf(pointer.target()).contains(TraceStage.BENEFIT))
                        .forEach(pointer -> linksOf(project.ref()).add(TraceStage.BENEFIT)));
    }

    private void link(ComponentRef one, ComponentRef other) {
        if (linked.containsKey(other)) {
            linksOf(one).add(stage(other));
            linksOf(other).add(stage(one));
        }
    }

    private Set<TraceStage> linksOf(ComponentRef component) {
        return linked.getOrDefault(component, Set.of());
    }

    private static TraceStage stage(ComponentRef component) {
        return TraceStage.of(component.kind()).orElseThrow();
    }

    /**
     * A link that is missing.
     *
     * @param component from which it should lead
     * @param to the neighbouring stage that it should lead to
     */
    public record Gap(ComponentRef component, TraceStage to) {}

    /**
     * Looks at entries of whatever registers; those that are at no stage are left out.
     *
     * @param entries such as all entries of a portfolio, in any order
     */
    public static Traceability of(Collection<? extends RegisterEntry> entries) {
        return new Traceability(entries);
    }

    /** Links that are missing, in the order of the entries, upwards first. */
    public List<Gap> gaps() {
        return linked.keySet().stream()
                .flatMap(component -> expected(component)
                        .filter(stage -> !isLinked(component, stage))
                        .map(stage -> new Gap(component, stage)))
                .toList();
    }

    /** Links that are there over links that should be, to 12 decimals, half up; empty when none should. */
    public Optional<Ratio> completeness() {
        long wanted = linked.keySet().stream().flatMap(Traceability::expected).count();
        return Ratio.of(wanted - gaps().size(), wanted);
    }

    private static Stream<TraceStage> expected(ComponentRef component) {
        TraceStage stage = stage(component);
        return Stream.concat(stage.above().stream(), stage.below().stream())
                .filter(each -> component.kind() != ComponentKind.PROGRAMME || each != TraceStage.PRODUCT);
    }

    private boolean isLinked(ComponentRef component, TraceStage to) {
        Set<TraceStage> links = linksOf(component);
        boolean isPaperOfWork = stage(component) == TraceStage.DOCUMENT && links.contains(TraceStage.WORK);
        return links.contains(to) || isPaperOfWork;
    }
}
