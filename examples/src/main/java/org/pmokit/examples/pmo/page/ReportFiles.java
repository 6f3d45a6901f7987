package org.pmokit.examples.pmo.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pmokit.core.assurance.DeliveryConfidence;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.rules.ComponentHealth;
import org.pmokit.rules.Coverage;
import org.pmokit.rules.Finding;
import org.pmokit.rules.HealthReport;
import org.pmokit.rules.Manifest;
import org.pmokit.rules.RuleResult;
import org.pmokit.rules.delta.ReportDelta;
import org.pmokit.rules.evidence.Evidence;
import org.pmokit.rules.evidence.Names;
import org.pmokit.rules.rule.Measurement;
import org.pmokit.rules.rule.MissingFact;
import org.pmokit.rules.rule.Threshold;
import org.pmokit.rules.rule.Verdict;
import org.pmokit.rules.waiver.Acceptance;

/** A report for machines. */
public final class ReportFiles {

    private ReportFiles() {}

    /**
     * The report as one JSON document: manifest, colours, verdicts, findings, coverage.
     *
     * @param report to write
     */
    public static String json(HealthReport report) {
        return json(report, Optional.empty());
    }

    /**
     * The report as one JSON document, with what changed since an earlier one.
     *
     * @param report to write
     * @param delta since the earlier report; empty without one
     */
    public static String json(HealthReport report, Optional<ReportDelta> delta) {
        Names names = Names.in(report.portfolio());
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("asOf", report.asOf());
        document.put("manifest", manifest(report));
        document.put(
                "portfolio",
                object(
                        "id", report.portfolio().id().value(),
                        "title", report.portfolio().name(),
                        "rag", report.ragOf(report.portfolio().id()).code()));
        document.put(
                "components",
                report.components().stream()
                        .map(health -> component(health, report))
                        .toList());
        document.put(
                "verdicts", report.results().stream().map(ReportFiles::verdict).toList());
        document.put(
                "findings",
                report.findings().stream()
                        .map(finding -> finding(finding, names))
                        .toList());
        document.put("coverage", coverage(report));
        delta.ifPresent(changes -> document.put("delta", delta(changes)));
        return JsonText.of(document);
    }

    /**
     * The findings as CSV, most important first; cells that a spreadsheet would take for a formula are disarmed.
     *
     * @param report to write
     */
    public static String csv(HealthReport report) {
        Names names = Names.in(report.portfolio());
        StringBuilder text =
                new StringBuilder("key,rag,rule,subject,title,aspect,value,operator,threshold,message,remedy,source\n");
        for (Finding finding : report.findings()) {
            Measurement measured = finding.measurement();
            text.append(CsvLine.of(
                    finding.key().asText(),
                    finding.rag().code(),
                    finding.key().rule().value(),
                    finding.subject().asText(),
                    names.of(finding.subject()),
                    finding.key().aspect(),
                    measured.value().toPlainString(),
                    measured.operator().sign(),
                    measured.threshold().value().toPlainString(),
                    finding.message(names),
                    finding.remedy(),
                    finding.source()));
        }
        return text.toString();
    }

    private static Map<String, Object> delta(ReportDelta delta) {
        Map<String, Object> object = object("from", delta.from(), "to", delta.to());
        for (ReportDelta.Kind kind : ReportDelta.Kind.values()) {
            object.put(
                    kind.code(),
                    delta.of(kind).stream().map(change -> change.key().asText()).toList());
        }
        return object;
    }

    private static Map<String, Object> manifest(HealthReport report) {
        Manifest manifest = report.manifest();
        return object(
                "library", manifest.library(),
                "fingerprint", manifest.fingerprint(),
                "profiles", manifest.profiles(),
                "rules",
                        report.check().rules().stream()
                                .map(rule -> rule.id().value())
                                .toList(),
                "rollUp", report.check().rollUp().name(),
                "status", report.check().status().source(),
                "overrides",
                        report.assessment().overrides().values().stream()
                                .map(ReportFiles::threshold)
                                .toList(),
                "choices",
                        report.assessment().choices().values().stream()
                                .map(choice ->
                                        object("key", choice.key(), "value", choice.value(), "source", choice.source()))
                                .toList(),
                "silentRules",
                        report.silentRules().stream()
                                .map(rule -> rule.id().value())
                                .toList());
    }

    private static Map<String, Object> component(ComponentHealth health, HealthReport report) {
        ComponentRef ref = health.component();
        Map<String, Object> dimensions = new LinkedHashMap<>();
        health.dimensions().forEach((group, colour) -> dimensions.put(group.code(), colour.code()));
        return object(
                "id", ref.value(),
                "kind", ref.kind().code(),
                "title", report.portfolio().titleOf(ref),
                "rag", health.rag().code(),
                "ownRag", health.own().code(),
                "score", health.score(),
                "declaredRag", health.declared().flatMap(said -> said.rating()).map(DeliveryConfidence::code),
                "open", health.isOpen(),
                "dimensions", dimensions);
    }

    private static Map<String, Object> verdict(RuleResult result) {
        Map<String, Object> object = object(
                "rule", result.rule().id().value(),
                "group", result.rule().group().code(),
                "name", result.rule().name(),
                "subject", result.subject().value(),
                "verdict", result.verdict().code());
        Optional<Measurement> measured = measured(result.verdict());
        object.put("value", measured.map(Measurement::value));
        object.put("operator", measured.map(held -> held.operator().sign()));
        object.put("threshold", measured.map(held -> held.threshold().value()));
        object.put("numerator", measured.flatMap(Measurement::numerator));
        object.put("denominator", measured.flatMap(Measurement::denominator));
        measured.flatMap(Measurement::variant).ifPresent(variant -> object.put("variant", variant));
        object.put("offenders", offenders(result.verdict(), measured));
        reason(result.verdict()).ifPresent(why -> object.put("reason", why));
        return object;
    }

    private static Optional<Measurement> measured(Verdict verdict) {
        return verdict.fold(
                satisfied -> Optional.of(satisfied.measurement()),
                breached -> Optional.of(breached.measurement()),
                notApplicable -> Optional.empty(),
                unknown -> Optional.empty(),
                failed -> Optional.empty());
    }

    private static List<String> offenders(Verdict verdict, Optional<Measurement> measured) {
        List<String> named = measured.map(Measurement::offenders).orElse(List.of()).stream()
                .map(ComponentRef::value)
                .toList();
        if (!named.isEmpty() || !(verdict instanceof Verdict.Breached breached)) {
            return named;
        }
        return breached.breaches().stream()
                .map(breach -> breach.aspect())
                .filter(aspect -> !aspect.isEmpty())
                .toList();
    }

    private static Optional<String> reason(Verdict verdict) {
        return verdict.fold(
                satisfied -> Optional.empty(),
                breached -> Optional.empty(),
                notApplicable -> Optional.of("applies when " + notApplicable.condition()),
                unknown -> Optional.of("lacks "
                        + String.join(
                                ", ",
                                unknown.missing().stream()
                                        .map(MissingFact::shown)
                                        .toList())),
                failed -> Optional.of(failed.exception() + ": " + failed.message()));
    }

    private static Map<String, Object> finding(Finding finding, Names names) {
        return object(
                "key", finding.key().asText(),
                "rule", finding.key().rule().value(),
                "subject", finding.subject().asText(),
                "aspect", finding.key().aspect(),
                "rag", finding.rag().code(),
                "open", finding.isOpen(),
                "standing", finding.standing().code(),
                "acceptance", finding.acceptance().map(Acceptance::shown),
                "distance", finding.distance(),
                "value", finding.measurement().value(),
                "operator", finding.measurement().operator().sign(),
                "threshold", threshold(finding.measurement().threshold()),
                "message", finding.message(names),
                "evidence",
                        finding.evidence().stream()
                                .map(piece -> evidence(piece, names))
                                .toList(),
                "remedy", finding.remedy(),
                "owner", finding.owner().map(role -> role.code()),
                "source", finding.source());
    }

    private static Map<String, Object> evidence(Evidence piece, Names names) {
        return object("type", piece.getClass().getSimpleName(), "text", piece.sentence(names));
    }

    private static Map<String, Object> threshold(Threshold threshold) {
        return object(
                "key", threshold.key(),
                "value", threshold.value(),
                "unit", threshold.unit().name().toLowerCase(java.util.Locale.ROOT),
                "source", threshold.source());
    }

    private static Map<String, Object> coverage(HealthReport report) {
        Coverage coverage = report.coverage();
        return object(
                "satisfied", coverage.satisfied(),
                "breached", coverage.breached(),
                "unknown", coverage.unknown(),
                "failed", coverage.failed(),
                "notApplicable", coverage.notApplicable(),
                "judged", coverage.judged().map(share -> share.value()),
                "openProjects", coverage.projects(),
                "judgedProjects", coverage.judgedProjects(),
                "judgedSpend", coverage.judgedSpend().map(share -> share.value()),
                "missingFacts", report.missingFacts());
    }

    static Map<String, Object> object(Object... namesAndValues) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int at = 0; at < namesAndValues.length; at += 2) {
            object.put(String.valueOf(namesAndValues[at]), namesAndValues[at + 1]);
        }
        return object;
    }
}
