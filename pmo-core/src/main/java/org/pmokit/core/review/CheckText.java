package org.pmokit.core.review;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.pmokit.core.problem.Severity;

/**
 * What is to be said about a check.
 *
 * @param severity how much it matters when it is not so
 * @param title what should be so, in a sentence without a full stop
 * @param because why it is asked; follows the word "because"
 * @param remedy what to do when it is not so, a sentence
 * @param source the standard it is from, or {@link #HOUSE_DEFAULT}
 * @param limits that it uses, all of them house defaults
 */
public record CheckText(
        Severity severity, String title, String because, String remedy, String source, List<ReviewLimit> limits) {

    /** The source of what no standard asks for. */
    public static final String HOUSE_DEFAULT = "house default";

    /** Copies the limits. */
    public CheckText {
        limits = List.copyOf(limits);
    }

    /**
     * A check whose failure spoils what is built on it.
     *
     * @param title what should be so
     */
    public static CheckText error(String title) {
        return new CheckText(Severity.ERROR, title, "", "", HOUSE_DEFAULT, List.of());
    }

    /**
     * A check whose failure should be mended.
     *
     * @param title what should be so
     */
    public static CheckText warning(String title) {
        return new CheckText(Severity.WARNING, title, "", "", HOUSE_DEFAULT, List.of());
    }

    /**
     * A check whose failure is worth knowing.
     *
     * @param title what should be so
     */
    public static CheckText notice(String title) {
        return new CheckText(Severity.NOTICE, title, "", "", HOUSE_DEFAULT, List.of());
    }

    /**
     * The same with its reason.
     *
     * @param reason follows the word "because"
     */
    public CheckText because(String reason) {
        return new CheckText(severity, title, reason, remedy, source, limits);
    }

    /**
     * The same with its remedy.
     *
     * @param advice a sentence
     */
    public CheckText remedy(String advice) {
        return new CheckText(severity, title, because, advice, source, limits);
    }

    /**
     * The same with its source.
     *
     * @param standard document or practice
     */
    public CheckText source(String standard) {
        return new CheckText(severity, title, because, remedy, standard, limits);
    }

    /**
     * The same with one more limit.
     *
     * @param code unique within the check
     * @param value as shipped
     * @param unit what it is counted in
     */
    public CheckText limit(String code, String value, ReviewLimit.Unit unit) {
        List<ReviewLimit> more = new ArrayList<>(limits);
        more.add(new ReviewLimit(code, new BigDecimal(value), unit));
        return new CheckText(severity, title, because, remedy, source, more);
    }
}
