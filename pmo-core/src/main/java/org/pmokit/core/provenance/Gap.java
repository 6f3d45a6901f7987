package org.pmokit.core.provenance;

/**
 * A fact that is known to be missing: withheld, lost, not yet agreed. It counts as unknown, never as zero.
 *
 * @param fact what is missing, such as {@code start} or {@code budget}
 * @param reason why, in the words that a reader should see
 */
public record Gap(String fact, String reason) {}
