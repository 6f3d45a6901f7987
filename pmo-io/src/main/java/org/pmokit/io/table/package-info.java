/** Records of CSV files, within limits: the part that registers and releases share. Not API. */
@NullMarked
package org.pmokit.io.table;

import org.jspecify.annotations.NullMarked;
