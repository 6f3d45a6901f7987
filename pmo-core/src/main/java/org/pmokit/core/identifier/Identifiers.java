package org.pmokit.core.identifier;

/** The form that every id shares. */
final class Identifiers {

    private static final int LONGEST = 200;
    private static final int SHOWN = 60;

    private Identifiers() {}

    static void check(String what, String value) {
        if (value.isBlank()) {
            throw new IllegalArgumentException(named(what) + " id is empty.\nMaybe give it a short code.");
        }
        if (value.length() > LONGEST) {
            throw new IllegalArgumentException(named(what) + " id has " + value.length() + " characters: \""
                    + shortened(value) + "\".\nMaybe use at most " + LONGEST + ".");
        }
        if (!value.equals(value.strip()) || hasControl(value)) {
            throw new IllegalArgumentException(named(what) + " id has blanks around it or control characters: \""
                    + shortened(value) + "\".\nMaybe remove them.");
        }
    }

    /** A loop, because ids are made by the million. */
    private static boolean hasControl(String value) {
        for (int place = 0; place < value.length(); place++) {
            if (Character.isISOControl(value.charAt(place))) {
                return true;
            }
        }
        return false;
    }

    private static String named(String what) {
        return ("aeiou".indexOf(what.charAt(0)) < 0 ? "A " : "An ") + what;
    }

    static String shortened(String value) {
        String oneLine = value.replaceAll("\\p{Cntrl}", "?");
        return oneLine.length() <= SHOWN ? oneLine : oneLine.substring(0, SHOWN) + "...";
    }
}
