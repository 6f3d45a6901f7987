/**
 * The rules that are shipped: one package a family, one class a rule; {@link org.pmokit.rules.catalog.StandardCatalogue} lists
 * them in order.
 * Identities are never reused or reworded. Limits that no document publishes say "house default" and are meant to be
 * overridden in the {@link org.pmokit.rules.rule.Assessment}.
 */
@NullMarked
package org.pmokit.rules.catalog;

import org.jspecify.annotations.NullMarked;
