package org.pmokit.core.p3o;

import static org.pmokit.core.p3o.StructureReview.joined;
import static org.pmokit.core.p3o.StructureReview.named;
import static org.pmokit.core.p3o.StructureReview.texts;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.pmokit.core.design.Charter;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.office.Office;
import org.pmokit.core.office.P3oOutcome;
import org.pmokit.core.office.Service;

/** Who offers what to whom. */
final class ServiceChecks {

    /** A service for one component. */
    private record Supply(String service, ComponentRef served) {}

    private final StructureReview review;
    private final List<Office> offices;
    private final Set<String> offered;

    ServiceChecks(StructureReview review) {
        this.review = review;
        this.offices = review.structure.offices();
        this.offered = offices.stream()
                .flatMap(office -> office.services().stream())
                .map(Service::code)
                .collect(Collectors.toSet());
    }

    void run() {
        for (Charter charter : review.portfolio.all(Charter.class)) {
            if (review.structure.office(charter.office()).isPresent()) {
                withoutProvider(charter.services(), charter.path() + ".services", Optional.of(charter.office()));
            }
        }
        withoutProvider(review.settings.needed(), "offices", Optional.of(review.portfolio.id()));
        duplicates();
        offices.forEach(this::otherType);
        outcomes();
    }

    private void withoutProvider(Set<Service> asked, String path, Optional<? extends ComponentRef> subject) {
        for (Service service : asked) {
            if (!offered.contains(service.code())) {
                review.add(
                        StructureCheck.SERVICE_WITHOUT_PROVIDER,
                        subject,
                        path,
                        List.of(service.code()),
                        "No office offers " + service.code() + ", " + service.title() + ".",
                        "let an office offer it, or stop promising it.");
            }
        }
    }

    private void duplicates() {
        Map<Supply, List<Office>> providers = new LinkedHashMap<>();
        for (Office office : offices) {
            Set<String> codes = new LinkedHashSet<>(texts(office.services(), Service::code));
            codes.forEach(code -> office.serves()
                    .forEach(served -> providers
                            .computeIfAbsent(new Supply(code, served), none -> new ArrayList<>())
                            .add(office)));
        }
        providers.forEach((supply, several) -> {
            if (several.size() > 1) {
                List<String> ids = texts(several, office -> office.id().value());
                review.add(
                        StructureCheck.SERVICE_DUPLICATED,
                        several.get(several.size() - 1),
                        "services",
                        ids,
                        supply.service() + " is offered to " + supply.served().asText() + " by " + several.size()
                                + " offices: " + joined(ids) + ".",
                        "leave it to one of them.");
            }
        });
    }

    private void otherType(Office office) {
        List<String> codes = office.services().stream()
                .filter(service -> office.types().stream().noneMatch(service::isFor))
                .map(Service::code)
                .distinct()
                .toList();
        if (!codes.isEmpty()) {
            review.add(
                    StructureCheck.SERVICE_OF_OTHER_TYPE,
                    office,
                    "services",
                    codes,
                    named(office) + ", a " + office.type().code().replace('-', ' ')
                            + ", offers what is usually the business of others: " + joined(codes) + ".",
                    "say which type of office it hosts, or let another office offer it.");
        }
    }

    private void outcomes() {
        if (offered.isEmpty()) {
            return;
        }
        Set<P3oOutcome> open = EnumSet.allOf(P3oOutcome.class);
        offered.forEach(code -> open.removeAll(Service.of(code).outcomes()));
        for (P3oOutcome outcome : open) {
            review.add(
                    StructureCheck.OUTCOME_SERVED_BY_NOBODY,
                    Optional.of(review.portfolio.id()),
                    "offices",
                    List.of(outcome.code()),
                    "No service of any office is for " + outcome.code().replace('-', ' ') + ".",
                    "offer one that is.");
        }
    }
}
