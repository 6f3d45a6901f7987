package org.pmokit.io.gmpp;

import java.util.Locale;
import java.util.Optional;

/** What a release says about a project, found by the wording of its header, which changes from year to year. */
enum Fact {
    /** Texts that explain another fact, and figures that follow from others; not read. */
    IGNORED(".*(narrative|variance|evaluation plan).*|benefits.*"),
    ID(".*(gmpp|major projects) id.*"),
    COMMENTARY(".*commentary.*"),
    OWNER("(.*senior responsible owner|sro)\\b.*\\bname\\b.*"),
    REVIEWER_RATING("(ipa|nista|mpa)\\b.*(delivery confidence|rag).*"),
    OWNER_RATING("(sro|senior responsible owner)\\b.*delivery confidence.*"),
    NAME("project name.*|name"),
    DEPARTMENT("department( name)?"),
    CATEGORY(".*category.*"),
    DESCRIPTION("(project )?description.*"),
    START(".*start date.*"),
    FINISH(".*end date.*"),
    PERIOD_BUDGET("financial year baseline.*"),
    PERIOD_FORECAST("financial year forecast.*"),
    WHOLE_LIFE_COST(".*whole life cost.*");

    private static final int LONGEST_HEADER = 600;

    private final String wording;

    Fact(String wording) {
        this.wording = wording;
    }

    /**
     * The fact under that header; empty for none that is known.
     *
     * @param header as it stands, perhaps with definitions and line breaks in it
     */
    static Optional<Fact> under(String header) {
        String text = normalised(header);
        if (text.length() > LONGEST_HEADER) {
            return Optional.empty();
        }
        for (Fact fact : values()) {
            if (text.matches(fact.wording)) {
                return Optional.of(fact);
            }
        }
        return Optional.empty();
    }

    static String normalised(String header) {
        return header.replace('\u00a0', ' ').replaceAll("\\s+", " ").strip().toLowerCase(Locale.ROOT);
    }
}
