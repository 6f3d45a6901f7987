/**
 * How every type of a portfolio looks in files: one description each, which serves every format. Not API.
 *
 * <p>A {@link org.pmokit.io.form.Form} is either a {@link org.pmokit.io.form.Scalar}, one value with a text, or a
 * {@link org.pmokit.io.form.Shape}, fields in their order. A {@link org.pmokit.io.form.RegisterForm} adds what the register
 * is called. From these alone JSON documents and CSV registers are read and written, and the columns are documented.
 *
 * <p>To add a type: write its shape in the class of its area, one line for each attribute; add one line to
 * {@link org.pmokit.io.form.RegisterForms#ALL}; document the columns in {@code docs/registers.md}, where a test misses
 * them. Nothing else knows the type:
 *
 * <pre>{@code
 * static final Shape<Lesson, Lesson.Builder> LESSON = Shape.of(Lesson::builder, Lesson.Builder::build)
 *         .mandatory("id", Scalars.id(LessonId::of), Lesson::id, Lesson.Builder::id)
 *         .mandatory("title", Scalars.TEXT, Lesson::title, Lesson.Builder::title)
 *         .optional("component", Scalars.REFERENCE, Lesson::component, Lesson.Builder::component)
 *         .list("tags", Scalars.TEXT, Lesson::tags, Lesson.Builder::addTag)
 *         .list("actions", LESSON_ACTION, Lesson::actions, Lesson.Builder::addAction)
 *         .optional("provenance", CommonForms.PROVENANCE, Lesson::provenance, Lesson.Builder::provenance);
 *
 * RegisterForm.of(ComponentKind.LESSON, Lesson.class, LESSON) // lessons in JSON, lessons.csv, lesson_actions.csv
 * }</pre>
 *
 * <p>A field {@code neededBy} is the column {@code needed_by}. A list of single values is one cell, separated by
 * semicolons. A shape inside is more columns of the same row: {@code approval_from}, or {@code from} alone where the field
 * is called {@code period}. A list of shapes is a register of its own, whose rows begin with the id that they belong to.
 */
@NullMarked
package org.pmokit.io.form;

import org.jspecify.annotations.NullMarked;
