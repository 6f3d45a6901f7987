package org.pmokit.core.workforce;

/** Something about people or governance that deserves a look. Its texts name no person. */
public sealed interface Concern
        permits Vacancy,
                Overload,
                BriefingGap,
                PrerequisiteGap,
                SkillNeed,
                MatrixConcern,
                MissingTerms,
                LevelGap,
                DefenceGap {

    /** Where it is, such as {@code roles[project:PAY,executive]}. */
    String path();

    /** What is amiss, a sentence with its values. */
    String reason();
}
