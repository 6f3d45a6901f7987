/** JSON of other standards, one record after the other as plain values, within limits. */
@NullMarked
package org.pmokit.io.tree;

import org.jspecify.annotations.NullMarked;
