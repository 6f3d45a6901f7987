package org.pmokit.core.people;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.pmokit.core.identifier.PersonId;

/**
 * Another id for every person: always the same one with the same secret, and with another secret another one. The id is
 * {@code P-} and the first 80 bits of an HMAC-SHA-256 of the old id.
 *
 * <p>What it protects against: whoever has the pseudonymised portfolio and not the secret cannot tell from an id who it
 * is, and cannot match the ids of two portfolios that were made with different secrets.
 *
 * <p>What it does not protect against: whoever has the secret can compute the id of every person they can name and so
 * undo it; the result is therefore still personal data, and the secret has to be kept apart or destroyed. Roles, dates and
 * components stay as they are: where only one person was project manager of a known project, everybody who knows that
 * knows who it is. Names that somebody wrote into titles, descriptions and other free text stay too.
 *
 * <p>Safe for any number of threads. Its text does not show the secret.
 */
public final class Pseudonyms {

    /** The shortest secret, in bytes of UTF-8. */
    public static final int SHORTEST_SECRET = 16;

    private static final String ALGORITHM = "HmacSHA256";
    private static final int BYTES = 10;
    private static final int RADIX = 32;
    private static final int LETTERS = 16;

    private final SecretKeySpec key;

    private Pseudonyms(SecretKeySpec key) {
        this.key = key;
    }

    /**
     * The pseudonyms that belong to a secret.
     *
     * @param secret known to nobody who is to see the result; at least 16 bytes, better drawn at random than thought up
     * @throws IllegalArgumentException if it is shorter
     */
    public static Pseudonyms withSecret(String secret) {
        byte[] bytes = secret.getBytes(StandardCharsets.UTF_8);
        if (bytes.length < SHORTEST_SECRET) {
            throw new IllegalArgumentException("The secret has " + bytes.length + " bytes, fewer than "
                    + SHORTEST_SECRET + ".\nMaybe draw one at random and keep it apart.");
        }
        return new Pseudonyms(new SecretKeySpec(bytes, ALGORITHM));
    }

    /**
     * The other id of a person.
     *
     * @param person any
     */
    public PersonId of(PersonId person) {
        byte[] digest = digest(person.value().getBytes(StandardCharsets.UTF_8));
        byte[] first = new byte[BYTES];
        System.arraycopy(digest, 0, first, 0, BYTES);
        String letters = new BigInteger(1, first).toString(RADIX).toUpperCase(Locale.ROOT);
        return PersonId.of("P-" + "0".repeat(LETTERS - letters.length()) + letters);
    }

    private byte[] digest(byte[] text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(text);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("This Java has no " + ALGORITHM + ", which every Java must have.", missing);
        }
    }

    /** Nothing of the secret. */
    @Override
    public String toString() {
        return "Pseudonyms";
    }
}
