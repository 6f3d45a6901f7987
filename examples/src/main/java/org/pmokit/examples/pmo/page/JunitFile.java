package org.pmokit.examples.pmo.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.pmokit.rules.HealthReport;
import org.pmokit.rules.RuleResult;
import org.pmokit.rules.rule.MissingFact;
import org.pmokit.rules.rule.Verdict;

/**
 * A report in the XML of JUnit, so that a pipeline can gate on health: one suite for a family, one case for a rule on a
 * subject. A breach that counts is a failure, a rule that broke an error, and what could not be judged is skipped.
 */
public final class JunitFile {

    private final HealthReport report;
    private final Map<String, List<String>> cases = new LinkedHashMap<>();
    private final Map<String, int[]> counts = new LinkedHashMap<>();

    private JunitFile(HealthReport report) {
        this.report = report;
    }

    /**
     * The verdicts; rules that do not apply are left out.
     *
     * @param report to write
     */
    public static String of(HealthReport report) {
        JunitFile file = new JunitFile(report);
        report.results().stream()
                .filter(result -> !(result.verdict() instanceof Verdict.NotApplicable))
                .forEach(file::add);
        return file.text();
    }

    private void add(RuleResult result) {
        String suite = result.rule().group().code();
        int[] count = counts.computeIfAbsent(suite, none -> new int[4]);
        count[0]++;
        String inside = result.verdict()
                .fold(
                        satisfied -> "",
                        breached -> breached(result, count),
                        notApplicable -> "",
                        unknown -> skipped(
                                count,
                                "lacks "
                                        + unknown.missing().stream()
                                                .map(MissingFact::shown)
                                                .collect(Collectors.joining(", "))),
                        failed -> {
                            count[2]++;
                            return "<error message=\"" + escaped(failed.exception() + ": " + failed.message()) + "\"/>";
                        });
        String open = "    <testcase classname=\""
                + escaped(result.rule().id() + " " + result.rule().title()) + "\" name=\""
                + escaped((result.subject().asText() + " " + result.on().part()).trim()) + "\"";
        cases.computeIfAbsent(suite, none -> new ArrayList<>())
                .add(inside.isEmpty() ? open + "/>\n" : open + ">" + inside + "</testcase>\n");
    }

    private String breached(RuleResult result, int[] count) {
        List<String> messages = report.findingsOn(result.subject()).stream()
                .filter(finding -> finding.key().rule().equals(result.rule().id()))
                .filter(finding -> finding.acceptance().isEmpty())
                .map(finding -> finding.rag().code() + " " + finding.key().asText() + ": "
                        + finding.measurement().shown())
                .toList();
        if (messages.isEmpty()) {
            return skipped(count, "accepted");
        }
        count[1]++;
        return "<failure message=\"" + escaped(String.join("; ", messages)) + "\"/>";
    }

    private static String skipped(int[] count, String why) {
        count[3]++;
        return "<skipped message=\"" + escaped(why) + "\"/>";
    }

    private String text() {
        StringBuilder text = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"pmokit ")
                .append(report.asOf())
                .append("\">\n");
        cases.forEach((suite, lines) -> {
            int[] count = counts.getOrDefault(suite, new int[4]);
            text.append(String.format(
                    java.util.Locale.ROOT,
                    "  <testsuite name=\"%s\" tests=\"%d\" failures=\"%d\" errors=\"%d\" skipped=\"%d\">%n",
                    suite,
                    count[0],
                    count[1],
                    count[2],
                    count[3]));
            lines.forEach(text::append);
            text.append("  </testsuite>\n");
        });
        return text.append("</testsuites>\n").toString().replace("\r\n", "\n");
    }

    /** For an attribute; what XML cannot say becomes a question mark. */
    private static String escaped(String value) {
        StringBuilder text = new StringBuilder();
        value.codePoints().forEach(letter -> {
            switch (letter) {
                case '&' -> text.append("&amp;");
                case '<' -> text.append("&lt;");
                case '>' -> text.append("&gt;");
                case '"' -> text.append("&quot;");
                case '\n', '\r', '\t' -> text.append(' ');
                default -> {
                    boolean legal = letter >= ' '
                            && letter != 0xfffe
                            && letter != 0xffff
                            && !(letter >= 0xd800 && letter <= 0xdfff);
                    text.appendCodePoint(legal ? letter : '?');
                }
            }
        });
        return text.toString();
    }
}
