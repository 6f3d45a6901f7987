package org.pmokit.io.gmpp;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Short codes that are the same for the same text in every run and every release. */
final class Pseudonym {

    private static final int LENGTH = 10;

    private Pseudonym() {}

    /** The prefix and ten hexadecimal digits; the case and the blanks of the text do not matter. */
    static String of(String prefix, String text) {
        return prefix + HexFormat.of().formatHex(digest(Fact.normalised(text))).substring(0, LENGTH);
    }

    private static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("This Java has no SHA-256.", missing);
        }
    }
}
