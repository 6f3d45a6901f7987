package org.pmokit.core.p3o;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.pmokit.core.Portfolio;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.office.Office;
import org.pmokit.core.review.ReviewOutcome;

/** One pass over a model. Used once. */
final class StructureReview {

    final Portfolio portfolio;
    final LocalDate day;
    final ReviewSettings settings;
    final P3oStructure structure;
    private final List<StructureFinding> findings = new ArrayList<>();

    StructureReview(Portfolio portfolio, LocalDate day, ReviewSettings settings) {
        this.portfolio = portfolio;
        this.day = day;
        this.settings = settings;
        this.structure = new P3oStructure(portfolio.offices(), day);
    }

    List<StructureFinding> findings() {
        structure.offices().forEach(office -> {
            new ReportingChecks(this, office).run();
            new AuthorityChecks(this, office).run();
            new DesignChecks(this, office).run();
            new ClosureChecks(this, office).run();
        });
        new HubChecks(this).run();
        new ServiceChecks(this).run();
        new OversightChecks(this).run();
        new OrphanChecks(this).run();
        findings.sort(Comparator.comparing(StructureFinding::check));
        return List.copyOf(findings);
    }

    ReviewOutcome outcome() {
        return new StructureScope(this).lookedAt().found(findings()).build();
    }

    void add(StructureCheck check, Office office, String attribute, Collection<String> values, String... words) {
        add(check, Optional.of(office.id()), office.path() + "." + attribute, values, words);
    }

    /** The words are the message and the advice. */
    void add(
            StructureCheck check,
            Optional<? extends ComponentRef> subject,
            String path,
            Collection<String> values,
            String... words) {
        findings.add(StructureFinding.builder()
                .check(check)
                .subject(subject.map(Function.<ComponentRef>identity()))
                .path(path)
                .addAllValues(values)
                .message(words[0])
                .advice(words[1])
                .build());
    }

    static String named(Office office) {
        return "The office " + office.named();
    }

    static <T> List<String> texts(Collection<T> values, Function<? super T, String> text) {
        return values.stream().map(text).toList();
    }

    static String joined(Collection<String> values) {
        return values.stream().collect(Collectors.joining(", "));
    }
}
