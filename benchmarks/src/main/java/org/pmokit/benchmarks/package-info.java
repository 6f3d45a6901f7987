/** Measurements beside peers, run by hand or in short form; see the README of the module. */
@NullMarked
package org.pmokit.benchmarks;

import org.jspecify.annotations.NullMarked;
