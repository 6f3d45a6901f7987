package org.pmokit.core.document;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.identifier.DocumentId;
import org.pmokit.core.money.Ratio;

/**
 * All documents of an office as one shelf.
 *
 * @param documents in the order of the register
 */
public record DocumentRepository(List<Document> documents) {

    /** Copies. */
    public DocumentRepository {
        documents = List.copyOf(documents);
    }

    /** Examples of good project documentation. */
    public List<Document> exemplars() {
        return documents.stream().filter(Document::isExemplar).toList();
    }

    /** What is kept of finished work: records, and whatever is archived. */
    public List<Document> archive() {
        return documents.stream()
                .filter(document -> document.kind() == DocumentKind.RECORD
                        || document.status().equals(Optional.of(DocumentStatus.ARCHIVED)))
                .toList();
    }

    /**
     * Documents that should have been looked over again before that day.
     *
     * @param day the day of the question
     */
    public List<Document> reviewOverdue(LocalDate day) {
        return documents.stream()
                .filter(document -> document.isReviewOverdueOn(day))
                .toList();
    }

    /** Documents of which nobody keeps the master copy. */
    public List<Document> withoutCustodian() {
        return documents.stream()
                .filter(document -> document.custodian().isEmpty())
                .toList();
    }

    /**
     * How many documents were made from this one.
     *
     * @param document a template or exemplar
     */
    public long uses(DocumentId document) {
        return documents.stream()
                .filter(each -> each.basedOn().equals(Optional.of(document)))
                .count();
    }

    /**
     * Templates and exemplars that at least one document was made from over all templates and exemplars, to 12 decimals,
     * half up; empty when there are none.
     */
    public Optional<Ratio> reuse() {
        Set<DocumentId> used = documents.stream()
                .flatMap(document -> document.basedOn().stream())
                .collect(Collectors.toSet());
        List<Document> reusable = documents.stream()
                .filter(document -> document.kind() == DocumentKind.TEMPLATE || document.isExemplar())
                .toList();
        return Ratio.of(
                reusable.stream()
                        .filter(document -> used.contains(document.id()))
                        .count(),
                reusable.size());
    }

    /**
     * The plans of a component with their age, the newest first; those of an unknown day last.
     *
     * @param component any
     * @param day of the question; plans issued later are left out
     */
    public List<PlanVersion> planVersions(ComponentRef component, LocalDate day) {
        return documents.stream()
                .filter(document -> document.kind() == DocumentKind.PLAN)
                .filter(document -> document.component().equals(Optional.of(component)))
                .filter(document -> document.issuedOn().filter(day::isBefore).isEmpty())
                .map(document -> new PlanVersion(document.id(), document.version(), document.ageDays(day)))
                .sorted(Comparator.comparing(plan -> plan.ageDays().orElse(Long.MAX_VALUE)))
                .toList();
    }

    /**
     * A document and everything that it replaced, the newest first; empty when there is no such document.
     *
     * @param document any
     */
    public List<DocumentId> versionsOf(DocumentId document) {
        Map<DocumentId, Optional<DocumentId>> earlier = new HashMap<>();
        documents.forEach(each -> earlier.put(each.id(), each.supersedes()));
        Set<DocumentId> versions = new LinkedHashSet<>();
        Optional<DocumentId> next = Optional.of(document).filter(earlier::containsKey);
        while (next.isPresent() && versions.add(next.get())) {
            next = earlier.getOrDefault(next.get(), Optional.empty());
        }
        return List.copyOf(versions);
    }
}
