/**
 * Published practices as values: how far each is followed, and which rules of a report say so. So far the ten practices of
 * GAO-16-89G, Schedule Assessment Guide (December 2015).
 */
@NullMarked
package org.pmokit.rules.practice;

import org.jspecify.annotations.NullMarked;
