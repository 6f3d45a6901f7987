package org.pmokit.io.gmpp;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.pmokit.core.date.ReportingPeriod;

/**
 * The financial year that a release is about.
 *
 * @param start the calendar year in which it starts
 */
record ReleaseYear(int start) {

    private static final Pattern IN_ID = Pattern.compile("_(\\d\\d)(\\d\\d)-Q\\d$");
    private static final Pattern IN_TEXT = Pattern.compile("\\b(?:20)?(\\d\\d)/(\\d\\d)[- ]Q4");
    private static final Pattern IN_HEADER = Pattern.compile("\\b20(\\d\\d) ?[/–-] ?(?:20)?(\\d\\d)\\b");

    /**
     * The newest year in which one of the projects joined the portfolio, which its id tells; else the newest whose last
     * quarter the texts speak of, else one that the headers name; empty when nothing tells it.
     */
    static Optional<ReleaseYear> of(Release release) {
        OptionalInt year = newest(IN_ID, release.projects().stream().map(project -> project.cell(Fact.ID)));
        if (year.isEmpty()) {
            year = newest(IN_TEXT, release.projects().stream().map(project -> project.cell(Fact.COMMENTARY)));
        }
        if (year.isEmpty()) {
            year = newest(IN_HEADER, release.headers().stream());
        }
        return year.isPresent() ? Optional.of(new ReleaseYear(year.getAsInt())) : Optional.empty();
    }

    /** The last day of the year. */
    LocalDate statusDate() {
        return LocalDate.of(start + 1, Month.MARCH, 31);
    }

    ReportingPeriod period() {
        return ReportingPeriod.ukFinancialYear(start);
    }

    private static OptionalInt newest(Pattern pattern, Stream<String> texts) {
        return texts.flatMap(text -> pattern.matcher(text).results())
                .filter(ReleaseYear::isFinancialYear)
                .mapToInt(found -> 2000 + Integer.parseInt(found.group(1)))
                .max();
    }

    private static boolean isFinancialYear(MatchResult found) {
        return (Integer.parseInt(found.group(1)) + 1) % 100 == Integer.parseInt(found.group(2));
    }
}
