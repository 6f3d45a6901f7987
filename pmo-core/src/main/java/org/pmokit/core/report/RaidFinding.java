package org.pmokit.core.report;

import org.pmokit.core.identifier.ComponentRef;

/**
 * One thing about the links between entries that is amiss. Its texts name no person.
 *
 * @param check which found it
 * @param subject the entry that has to be mended
 * @param path where it is, such as {@code issues[I-7].derivedFrom}
 * @param message what is amiss, a sentence with its values
 * @param advice the way out, without the leading "Maybe"
 */
public record RaidFinding(RaidCheck check, ComponentRef subject, String path, String message, String advice) {}
