/**
 * What all registers have in common. A portfolio keeps {@link org.pmokit.core.register.Recorded} values, most of them
 * {@link org.pmokit.core.register.RegisterEntry entries} with an id of their own. Each says by
 * {@link org.pmokit.core.register.Pointer}s what it refers to, and when it became known; so one pass can check every
 * reference of every register, and one look-back can show them all as they stood on a day.
 *
 * <p>A register of one's own needs nothing but a type that implements {@code Recorded}: a draft takes it, its pointers are
 * checked, and {@code portfolio.all(Type.class)} gives it back.
 */
@NullMarked
package org.pmokit.core.register;

import org.jspecify.annotations.NullMarked;
