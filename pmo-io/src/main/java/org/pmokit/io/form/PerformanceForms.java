package org.pmokit.io.form;

import org.pmokit.core.earnedvalue.EarnedValueTechnique;
import org.pmokit.core.earnedvalue.PerformancePeriod;
import org.pmokit.core.identifier.ProjectId;

/** The form of earned value at the end of each period. */
final class PerformanceForms {

    static final Shape<PerformancePeriod, PerformancePeriod.Builder> PERIOD = Shape.of(
                    PerformancePeriod::builder, PerformancePeriod.Builder::build)
            .mandatory(
                    "project",
                    Scalars.id(ProjectId::of),
                    PerformancePeriod::project,
                    PerformancePeriod.Builder::project)
            .mandatory("periodEnd", Scalars.DATE, PerformancePeriod::periodEnd, PerformancePeriod.Builder::periodEnd)
            .optional("pv", Scalars.MONEY, PerformancePeriod::plannedValue, PerformancePeriod.Builder::plannedValue)
            .optional("ev", Scalars.MONEY, PerformancePeriod::earnedValue, PerformancePeriod.Builder::earnedValue)
            .optional("ac", Scalars.MONEY, PerformancePeriod::actualCost, PerformancePeriod.Builder::actualCost)
            .optional(
                    "bac",
                    Scalars.MONEY,
                    PerformancePeriod::budgetAtCompletion,
                    PerformancePeriod.Builder::budgetAtCompletion)
            .optional(
                    "etc",
                    Scalars.MONEY,
                    PerformancePeriod::estimateToComplete,
                    PerformancePeriod.Builder::estimateToComplete)
            .optional(
                    "technique",
                    Scalars.oneOf("earned value technique", EarnedValueTechnique.values(), EarnedValueTechnique::code),
                    PerformancePeriod::technique,
                    PerformancePeriod.Builder::technique)
            .optional("recordedOn", Scalars.DATE, PerformancePeriod::recordedOn, PerformancePeriod.Builder::recordedOn)
            .optional(
                    "provenance",
                    CommonForms.PROVENANCE,
                    PerformancePeriod::provenance,
                    PerformancePeriod.Builder::provenance);

    private PerformanceForms() {}
}
