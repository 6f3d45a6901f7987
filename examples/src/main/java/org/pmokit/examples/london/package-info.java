/** The London 2012 programme, retold as a folder of CSV registers with the source of each figure. */
@NullMarked
package org.pmokit.examples.london;

import org.jspecify.annotations.NullMarked;
