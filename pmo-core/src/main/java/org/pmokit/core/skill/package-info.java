/**
 * What people can do, what their roles ask of them, and the training between the two. A
 * {@link org.pmokit.core.skill.SkillRequirement} says which {@link org.pmokit.core.skill.Skill} a role needs at which
 * {@link org.pmokit.core.skill.Proficiency}; a {@link org.pmokit.core.skill.SkillAssessment} says what a person has;
 * {@link org.pmokit.core.skill.PersonSkills} puts the two side by side as gaps and readiness. The office keeps a
 * {@link org.pmokit.core.skill.TrainingCourseRegister} of courses it approves, from which a
 * {@link org.pmokit.core.skill.TrainingPlan} picks those that close most for their cost.
 * {@link org.pmokit.core.skill.SkillReview} looks over everybody and answers what is amiss as
 * {@link org.pmokit.core.skill.SkillFinding}s. A skill that nobody assessed counts as not there.
 */
@PmoValue
@NullMarked
package org.pmokit.core.skill;

import org.jspecify.annotations.NullMarked;
import org.pmokit.core.internal.style.PmoValue;
