package org.pmokit.io.form;

/**
 * How values of one type look in files, in every format and both directions.
 *
 * @param <T> the type
 */
public sealed interface Form<T> permits Scalar, Shape {}
