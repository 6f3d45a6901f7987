/** What JSON and CSV share: how single values are read, and how problems are collected. Not API. */
@NullMarked
package org.pmokit.io.codec;

import org.jspecify.annotations.NullMarked;
