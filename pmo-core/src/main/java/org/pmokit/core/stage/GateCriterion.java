package org.pmokit.core.stage;

/**
 * What has to be so at a gate.
 *
 * @param code unique in its gate
 * @param text a sentence that a reviewer can answer
 */
public record GateCriterion(String code, String text) {}
