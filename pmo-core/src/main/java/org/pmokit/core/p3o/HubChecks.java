package org.pmokit.core.p3o;

import static org.pmokit.core.p3o.StructureReview.joined;
import static org.pmokit.core.p3o.StructureReview.named;
import static org.pmokit.core.p3o.StructureReview.texts;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pmokit.core.identifier.OfficeId;
import org.pmokit.core.office.Office;
import org.pmokit.core.office.OfficeType;
import org.pmokit.core.office.Permanence;
import org.pmokit.core.office.Standard;

/** Whether information comes together in one place, by one standard. */
final class HubChecks {

    private final StructureReview review;
    private final P3oStructure structure;

    HubChecks(StructureReview review) {
        this.review = review;
        this.structure = review.structure;
    }

    void run() {
        List<OfficeId> tops = structure.topHubs();
        if (tops.size() > 1) {
            List<String> ids = texts(tops, OfficeId::value);
            review.add(
                    StructureCheck.SEVERAL_TOP_HUBS,
                    Optional.of(review.portfolio.id()),
                    "offices",
                    ids,
                    "Information comes together in " + tops.size() + " places: " + joined(ids) + ".",
                    "let one of them put it all together.");
        }
        structure.offices().forEach(this::spoke);
        structure.offices().forEach(this::superior);
        structure.hubs().forEach(this::standards);
    }

    private void spoke(Office office) {
        List<String> hubs = texts(structure.hubsOf(office.id()), OfficeId::value);
        if (hubs.size() > 1) {
            review.add(
                    StructureCheck.SPOKE_WITH_SEVERAL_HUBS,
                    office,
                    "reportingLines",
                    hubs,
                    named(office) + " sends its information to " + hubs.size() + " hubs: " + joined(hubs) + ".",
                    "keep one; the others get it from there.");
        }
        boolean isSpoke = office.type() != OfficeType.CENTRE_OF_EXCELLENCE
                && !structure.hubs().isEmpty()
                && !structure.topHubs().contains(office.id());
        if (isSpoke && hubs.isEmpty()) {
            review.add(
                    StructureCheck.SPOKE_WITHOUT_HUB,
                    office,
                    "reportingLines",
                    List.of(),
                    named(office) + " sends its information to no hub.",
                    "add a line of information to the hub of its division.");
        }
    }

    private void superior(Office office) {
        List<String> temporary = Stream.of(EdgeKind.LINE, EdgeKind.INFORMATION)
                .flatMap(kind -> structure.edges(kind).stream())
                .filter(edge -> edge.from().equals(office.id()) && edge.to() instanceof OfficeId)
                .flatMap(edge -> structure.office((OfficeId) edge.to()).stream())
                .filter(above -> above.permanence() == Permanence.TEMPORARY)
                .map(above -> above.id().value())
                .distinct()
                .toList();
        if (office.permanence() == Permanence.PERMANENT && !temporary.isEmpty()) {
            review.add(
                    StructureCheck.TEMPORARY_ABOVE_PERMANENT,
                    office,
                    "reportingLines",
                    temporary,
                    named(office) + " is permanent and below " + joined(temporary) + ", which is temporary.",
                    "lead the line to a permanent office.");
        }
    }

    private void standards(OfficeId hub) {
        List<Standard> standards = review.portfolio.about(hub, Standard.class).stream()
                .filter(standard ->
                        standard.isReporting() && standard.strength().isBinding() && standard.isInForceOn(review.day))
                .toList();
        Optional<Office> office = structure.office(hub);
        if (standards.isEmpty() && structure.topHubs().contains(hub)) {
            office.ifPresent(top -> review.add(
                    StructureCheck.HUB_WITHOUT_STANDARD,
                    top,
                    "services",
                    List.of(),
                    named(top) + " is a hub and has no standard for what is reported to it.",
                    "set one, so that figures can be added up."));
        }
        for (Standard standard : standards) {
            structure.below(hub).stream()
                    .flatMap(id -> structure.office(id).stream())
                    .filter(below -> !below.adoptedStandards().contains(standard.id()))
                    .forEach(below -> review.add(
                            StructureCheck.STANDARD_NOT_ADOPTED,
                            below,
                            "adoptedStandards",
                            List.of(standard.id().value()),
                            named(below) + " does not report by \""
                                    + standard.id().value() + "\", the standard of \"" + hub.value() + "\".",
                            "adopt it, or agree with the hub how to get from one to the other."));
        }
    }
}
