package org.pmokit.examples.pmo.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pmokit.rules.Finding;
import org.pmokit.rules.HealthReport;
import org.pmokit.rules.evidence.Names;
import org.pmokit.rules.rag.Rag;
import org.pmokit.rules.rule.Rule;

/** A report in SARIF 2.1.0, so that tools that show the findings of linters show those of a portfolio. */
public final class SarifFile {

    private SarifFile() {}

    /**
     * The findings with their rules; accepted ones are suppressed with their reason.
     *
     * @param report to write
     */
    public static String of(HealthReport report) {
        Names names = Names.in(report.portfolio());
        Map<String, Object> driver = ReportFiles.object(
                "name",
                "pmokit",
                "rules",
                report.check().rules().stream().map(SarifFile::rule).toList());
        Map<String, Object> run = ReportFiles.object(
                "tool", ReportFiles.object("driver", driver),
                "results",
                        report.findings().stream()
                                .map(finding -> result(finding, names))
                                .toList());
        return JsonText.of(ReportFiles.object(
                "$schema", "https://json.schemastore.org/sarif-2.1.0.json", "version", "2.1.0", "runs", List.of(run)));
    }

    private static Map<String, Object> rule(Rule<?> rule) {
        return ReportFiles.object(
                "id", rule.id().value(),
                "name", rule.name(),
                "shortDescription", ReportFiles.object("text", rule.title()),
                "fullDescription", ReportFiles.object("text", "Because " + rule.because() + "."),
                "help", ReportFiles.object("text", rule.remedy().isEmpty() ? rule.title() : rule.remedy()));
    }

    private static Map<String, Object> result(Finding finding, Names names) {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("ruleId", finding.key().rule().value());
        result.put("level", finding.rag() == Rag.RED ? "error" : "warning");
        result.put("message", ReportFiles.object("text", names.of(finding.subject()) + ": " + finding.message(names)));
        result.put(
                "locations",
                List.of(ReportFiles.object(
                        "logicalLocations",
                        List.of(ReportFiles.object(
                                "fullyQualifiedName", finding.subject().asText(),
                                "kind", finding.subject().kind().code())))));
        result.put(
                "partialFingerprints",
                ReportFiles.object("findingKey/v1", finding.key().asText()));
        finding.acceptance()
                .ifPresent(acceptance -> result.put(
                        "suppressions",
                        List.of(ReportFiles.object("kind", "external", "justification", acceptance.shown()))));
        return result;
    }
}
