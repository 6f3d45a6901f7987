package org.pmokit.rules;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.pmokit.core.Portfolio;
import org.pmokit.core.register.Recorded;
import org.pmokit.rules.profile.EffectiveProfile;
import org.pmokit.rules.rule.Rule;

/**
 * What is needed to run an assessment again and get the same report.
 *
 * @param library version of the library; {@code unknown} where it was not packaged
 * @param asOf status date
 * @param fingerprint of the portfolio as it was known then: SHA-256 over everything in it, in its order
 * @param rules fingerprint of the rules: SHA-256 over id, version of the limits and source of each, in their order
 * @param profiles name and version of every profile
 * @param rollUp name of the roll-up
 * @param status source of the definition of status
 */
public record Manifest(
        String library,
        LocalDate asOf,
        String fingerprint,
        String rules,
        List<String> profiles,
        String rollUp,
        String status) {

    /** Copies the profiles. */
    public Manifest {
        profiles = List.copyOf(profiles);
    }

    static Manifest of(HealthReport report) {
        HealthCheck check = report.check();
        return new Manifest(
                Optional.ofNullable(Manifest.class.getPackage().getImplementationVersion())
                        .orElse("unknown"),
                report.asOf(),
                fingerprint(report.portfolio()),
                fingerprint(check.rules()),
                check.profiles().all().stream().map(EffectiveProfile::label).toList(),
                check.rollUp().name(),
                check.status().source());
    }

    private static String fingerprint(Portfolio portfolio) {
        MessageDigest digest = sha256();
        add(digest, portfolio.id().asText() + " " + portfolio.name() + " " + portfolio.statusDate());
        portfolio.all(Recorded.class).forEach(entry -> add(digest, entry.toString()));
        return HexFormat.of().formatHex(digest.digest());
    }

    private static String fingerprint(List<Rule<?>> rules) {
        MessageDigest digest = sha256();
        rules.forEach(rule -> add(digest, rule + " " + rule.thresholds() + " " + rule.source()));
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void add(MessageDigest digest, String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256.", impossible);
        }
    }
}
