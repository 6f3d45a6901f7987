package org.pmokit.core.stage;

/**
 * A gate of a named set, not yet anybody's.
 *
 * @param number its place in the order
 * @param name what is decided there
 */
public record GateTemplate(int number, String name) {}
