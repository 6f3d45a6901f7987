package org.pmokit.rules.cel;

/**
 * A value with facts of its own, not yet read.
 *
 * @param shape what can be asked of it
 * @param value itself
 */
record Structure(Shape shape, Object value) {}
