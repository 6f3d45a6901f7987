/**
 * Files and folders that are replaced as a whole or not at all: they are written beside their place first and then moved
 * there. Not API.
 */
@NullMarked
package org.pmokit.io.writing;

import org.jspecify.annotations.NullMarked;
