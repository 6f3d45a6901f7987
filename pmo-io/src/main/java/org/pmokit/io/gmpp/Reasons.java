package org.pmokit.io.gmpp;

/** The words in which a release says why something is missing. */
final class Reasons {

    private Reasons() {}

    static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
