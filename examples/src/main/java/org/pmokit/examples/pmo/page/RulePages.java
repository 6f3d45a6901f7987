package org.pmokit.examples.pmo.page;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.pmokit.rules.rule.Rule;
import org.pmokit.rules.rule.Threshold;

/** The catalogue of rules, printed from the rules themselves. */
public final class RulePages {

    private RulePages() {}

    /**
     * All rules.
     *
     * @param rules in the order of the catalogue
     * @param format text, markdown or json
     */
    public static String catalogue(List<Rule<?>> rules, String format) {
        return switch (format) {
            case "json" -> JsonText.of(rules.stream().map(RulePages::object).toList());
            case "markdown" -> rules.stream().map(RulePages::page).collect(Collectors.joining("\n"));
            default -> text(rules);
        };
    }

    /**
     * The page of one rule in Markdown, as it stands in the documentation.
     *
     * @param rule to tell
     */
    public static String page(Rule<?> rule) {
        Layout layout = TextLayout.markdown();
        layout.title(rule.id() + ": " + rule.title());
        layout.paragraph(
                "Group " + rule.group() + ", name " + rule.name() + ". Asked of every " + rule.askedOf() + ".");
        layout.paragraph("Why: " + rule.because() + ".");
        rule.conditions().forEach(condition -> layout.point(0, "Applies when " + condition + "."));
        layout.point(0, "Measured: " + rule.measured() + ".");
        rule.thresholds().forEach(threshold -> layout.point(0, "Limit " + limit(threshold) + "."));
        rule.choices().forEach(choice -> layout.point(0, "Switch " + choice.shown() + "."));
        layout.point(0, "On a breach: " + rule.remedy());
        rule.owner().ifPresent(role -> layout.point(0, "Asked of the " + role.title() + "."));
        layout.point(0, "Source: " + rule.source() + ".");
        if (rule.isJudgedAfterStatus()) {
            layout.point(0, "Judged after the colours; does not count towards them.");
        }
        return layout.text();
    }

    private static String text(List<Rule<?>> rules) {
        Layout layout = TextLayout.plain();
        layout.title("Catalogue: " + rules.size() + " rules");
        for (Rule<?> rule : rules) {
            layout.point(0, rule.id() + " " + rule.title() + " (" + rule.group() + ")");
            layout.point(1, "because " + rule.because());
            layout.point(1, "measured: " + rule.measured());
            rule.thresholds().forEach(threshold -> layout.point(1, "limit " + limit(threshold)));
            rule.choices().forEach(choice -> layout.point(1, "switch " + choice.shown()));
        }
        return layout.text();
    }

    private static String limit(Threshold threshold) {
        return threshold.key() + ": " + threshold.shown() + " (" + threshold.source() + ")";
    }

    private static Map<String, Object> object(Rule<?> rule) {
        return ReportFiles.object(
                "id", rule.id().value(),
                "group", rule.group().code(),
                "name", rule.name(),
                "title", rule.title(),
                "because", rule.because(),
                "conditions", rule.conditions(),
                "measured", rule.measured(),
                "thresholds",
                        rule.thresholds().stream()
                                .map(threshold -> ReportFiles.object(
                                        "key", threshold.key(),
                                        "value", threshold.value(),
                                        "unit", threshold.unit().name().toLowerCase(java.util.Locale.ROOT),
                                        "source", threshold.source()))
                                .toList(),
                "choices",
                        rule.choices().stream()
                                .map(choice -> ReportFiles.object(
                                        "key", choice.key(),
                                        "value", choice.value(),
                                        "options", choice.options(),
                                        "source", choice.source()))
                                .toList(),
                "remedy", rule.remedy(),
                "owner", rule.owner().map(role -> role.code()),
                "source", rule.source());
    }
}
