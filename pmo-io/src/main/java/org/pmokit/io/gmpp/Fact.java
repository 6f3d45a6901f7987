package org.pmokit.io.gmpp;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a release says about a project, found by the wording of its header, which changes from year to year. */
enum Fact {
    /** Texts that explain another fact, and figures that follow from others; not read. */
    IGNORED(".*(narrative|variance|evaluation plan).*|benefits.*|(total )?monetised benefits.*"),
    ID(".*(gmpp|major projects?) (id|reference).*|project (id|reference|number).*|id"),
    COMMENTARY(".*commentary.*|comments"),
    OWNER("(.*senior responsible owner|sro)\\b.*\\bname\\b.*|sro|senior responsible owner( \\(sro\\))?"),
    OWNER_RATING("(sro|senior responsible owner)\\b.*(delivery confidence|rag).*"),
    REVIEWER_RATING("(ipa|nista|mpa|infrastructure and projects authority|major projects authority)\\b.*"
            + "(delivery confidence|rag|rating).*|(delivery confidence|dca|rag)( assessment| rating)?\\b.*"),
    NAME("(gmpp )?project (name|title).*|name|project"),
    DEPARTMENT("(lead |sponsoring )?(department|dept)( name)?"),
    CATEGORY(".*category.*"),
    DESCRIPTION("(project )?description.*|.*\\baims\\b.*"),
    START(".*start date.*"),
    FINISH(".*(end|completion|finish) date.*"),
    WHOLE_LIFE_COST(".*whole[ -]life cost.*|.*\\bwlc\\b.*"),
    PERIOD_BUDGET(
            "(financial year|in[ -]year|.*\\b(20)?\\d\\d ?[/-] ?(20)?\\d\\d\\b).*(baseline|budget).*|(total )?(baseline|budget) .*20\\d\\d.*"),
    PERIOD_FORECAST(
            "(financial year|in[ -]year|.*\\b(20)?\\d\\d ?[/-] ?(20)?\\d\\d\\b).*forecast.*|(total )?forecast .*20\\d\\d.*");

    private static final int LONGEST_HEADER = 600;

    private final Pattern wording;

    Fact(String wording) {
        this.wording = Pattern.compile(wording);
    }

    /**
     * The fact under that header; empty for none that is known.
     *
     * @param header as it stands, perhaps with definitions and line breaks in it
     */
    static Optional<Fact> under(String header) {
        String text = header.length() > 2 * LONGEST_HEADER ? header : normalised(header);
        if (text.length() > LONGEST_HEADER) {
            return Optional.empty();
        }
        for (Fact fact : values()) {
            if (fact.wording.matcher(text).matches()) {
                return Optional.of(fact);
            }
        }
        return Optional.empty();
    }

    static String normalised(String header) {
        return header.replace('\u00a0', ' ')
                .replace('–', '-')
                .replace("\uFEFF", "")
                .replaceAll("\\s+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}
