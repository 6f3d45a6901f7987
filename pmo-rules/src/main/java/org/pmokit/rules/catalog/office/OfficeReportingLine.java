package org.pmokit.rules.catalog.office;

import org.pmokit.core.office.Office;
import org.pmokit.core.office.ReportingKind;
import org.pmokit.core.role.Role;
import org.pmokit.rules.evidence.Evidence;
import org.pmokit.rules.rag.Rag;
import org.pmokit.rules.rule.Breach;
import org.pmokit.rules.rule.MeasureUnit;
import org.pmokit.rules.rule.Measurement;
import org.pmokit.rules.rule.Operator;
import org.pmokit.rules.rule.Rule;
import org.pmokit.rules.rule.RuleContext;
import org.pmokit.rules.rule.RuleGroup;
import org.pmokit.rules.rule.Sight;
import org.pmokit.rules.rule.Threshold;
import org.pmokit.rules.rule.Verdict;

/** PMO-OFF-002: every office reports to somebody. */
public final class OfficeReportingLine {

    /** How many lines there must be at least. */
    public static final Threshold LEAST =
            Threshold.houseDefault("PMO-OFF-002/least", "1", MeasureUnit.COUNT).stricterWhenGreater();

    /** The rule. */
    public static final Rule<Office> RULE = Rule.of("PMO-OFF-002", Office.class)
            .group(RuleGroup.OFFICE)
            .name("reporting-line")
            .title("Every office reports to somebody")
            .because("an office without a line of reporting has no mandate and no escalation")
            .measuredAs("lines of management and of governance of the office; lines of information are not counted")
            .remedy("Agree to whom the office reports, preferably a director of the main board.")
            .source("P3O reporting lines")
            .askedOf(Role.HEAD_OF_OFFICE)
            .thresholds(LEAST)
            .appliesWhen("it exists on the status date", (office, context) -> office.existsOn(context.asOf()))
            .looksAt(Sight.SUBJECT)
            .check(OfficeReportingLine::judge);

    private OfficeReportingLine() {}

    private static Verdict judge(Office office, RuleContext context) {
        long lines = office.reportingLines().stream()
                .filter(line -> line.kind() != ReportingKind.INFORMATION)
                .count();
        Measurement measured = Measurement.of(lines, Operator.AT_LEAST, context.of(LEAST));
        return measured.isWithinLimit()
                ? Verdict.satisfied(measured)
                : Verdict.breached(Breach.of(Rag.AMBER, measured, new Evidence.NoReportingLine(office.id())));
    }
}
