package org.pmokit.core.information;

import org.pmokit.core.identifier.ComponentRef;

/**
 * What a register says.
 *
 * @param register that says it
 * @param component about which
 * @param fact such as {@code finish}
 * @param value as text in one form, so that equal facts are equal: {@code 2026-03-31}
 */
public record StatedFact(String register, ComponentRef component, String fact, String value) {}
