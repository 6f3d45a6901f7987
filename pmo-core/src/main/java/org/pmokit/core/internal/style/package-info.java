/** Build-time style of the generated value types. Not API: nothing of it reaches a class file. */
@NullMarked
package org.pmokit.core.internal.style;

import org.jspecify.annotations.NullMarked;
