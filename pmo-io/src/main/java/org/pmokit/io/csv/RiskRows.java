package org.pmokit.io.csv;

import java.util.Optional;
import org.pmokit.core.dependency.Disposition;
import org.pmokit.core.dependency.OverlapDecision;
import org.pmokit.core.identifier.ComponentKind;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.identifier.IssueId;
import org.pmokit.core.identifier.ProjectId;
import org.pmokit.core.identifier.RiskId;
import org.pmokit.core.provenance.Source;
import org.pmokit.core.risk.Issue;
import org.pmokit.core.risk.Risk;
import org.pmokit.io.codec.Fault;
import org.pmokit.io.codec.Values;

/** Rows of the registers of risks, issues, decisions and sources. */
final class RiskRows {

    private RiskRows() {}

    static void risk(Row row, Assembly into) {
        Optional<RiskId> id = into.id(row, ComponentKind.RISK, RiskId::of);
        Optional<ComponentRef> component = into.references().required(row, "component", Scope.ANYTHING);
        Optional<String> title = row.required("title", Values.text());
        Risk.Builder risk = Risk.builder()
                .raised(row.value("raised", Values.date()))
                .closed(row.value("closed", Values.date()))
                .owner(row.word("owner"))
                .response(row.text("response"))
                .probability(row.value("probability", Values.ratio()))
                .impact(row.value("impact", into.amounts()))
                .provenance(into.provenance(row));
        if (id.isPresent() && component.isPresent() && title.isPresent()) {
            risk.id(id.get()).component(component.get()).title(title.get());
            addRisk(row, risk, into);
        }
    }

    private static void addRisk(Row row, Risk.Builder risk, Assembly into) {
        try {
            Risk built = risk.build();
            into.add(row.origin(), draft -> draft.add(built));
        } catch (IllegalArgumentException refusal) {
            row.refuse("probability", Fault.of(refusal));
        }
    }

    static void issue(Row row, Assembly into) {
        Optional<IssueId> id = into.id(row, ComponentKind.ISSUE, IssueId::of);
        Optional<ComponentRef> component = into.references().required(row, "component", Scope.ANYTHING);
        Optional<String> title = row.required("title", Values.text());
        Issue.Builder issue = Issue.builder()
                .raised(row.value("raised", Values.date()))
                .closed(row.value("closed", Values.date()))
                .owner(row.word("owner"))
                .response(row.text("response"))
                .provenance(into.provenance(row));
        if (id.isPresent() && component.isPresent() && title.isPresent()) {
            Issue built = issue.id(id.get())
                    .component(component.get())
                    .title(title.get())
                    .build();
            into.add(row.origin(), draft -> draft.add(built));
        }
    }

    static void overlapDecision(Row row, Assembly into) {
        Optional<ProjectId> first =
                into.references().required(row, "first", Scope.PROJECTS).map(ProjectId.class::cast);
        Optional<ProjectId> second =
                into.references().required(row, "second", Scope.PROJECTS).map(ProjectId.class::cast);
        Optional<Disposition> disposition =
                row.required("disposition", Values.oneOf("disposition", Disposition.values(), Disposition::code));
        OverlapDecision.Builder decision = OverlapDecision.builder()
                .decidedBy(row.text("decided_by"))
                .decidedOn(row.value("decided_on", Values.date()))
                .until(row.value("until", Values.date()))
                .reason(row.text("reason"))
                .provenance(into.provenance(row));
        if (first.isPresent() && second.isPresent() && disposition.isPresent()) {
            OverlapDecision built = decision.first(first.get())
                    .second(second.get())
                    .disposition(disposition.get())
                    .build();
            into.add(row.origin(), draft -> draft.add(built));
        }
    }

    static void source(Row row, Assembly into) {
        Optional<String> key = row.required("key", Values.text());
        if (key.isPresent()) {
            Source built = Source.builder()
                    .key(key.get())
                    .title(row.text("title").orElse(key.get()))
                    .publisher(row.text("publisher"))
                    .date(row.word("date"))
                    .address(row.word("address"))
                    .build();
            into.addSource(key.get());
            into.add(row.origin(), draft -> draft.add(built));
        }
    }
}
