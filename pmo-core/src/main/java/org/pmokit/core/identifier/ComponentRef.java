package org.pmokit.core.identifier;

/**
 * Points to a component of any kind. Each typed id is one; {@code reference.asText()} is {@code kind:value}, such as
 * {@code project:PAY}. Ordered by kind, then by value.
 */
public sealed interface ComponentRef extends Comparable<ComponentRef>
        permits ActionId,
                ActivityId,
                AssumptionId,
                BenefitId,
                BoardId,
                CalendarId,
                ChallengeId,
                ChangeId,
                CommunicationId,
                ConfigurationItemId,
                CourseId,
                DecisionId,
                DependencyId,
                DocumentId,
                ExperimentId,
                GateId,
                GateReviewId,
                IdeaId,
                ImpedimentId,
                ImprovementId,
                IssueId,
                IterationId,
                LessonId,
                MilestoneId,
                ObjectiveId,
                OfficeId,
                PortfolioId,
                ProductId,
                ProgrammeId,
                ProjectId,
                QualityActivityId,
                ReportId,
                ResourceId,
                RiskId,
                StageId,
                StakeholderId,
                StandardId,
                StrategyChangeId,
                TeamId,
                UnitId,
                WorkItemId,
                WorkPackageId {

    /** The id as the office writes it; never blank, without the kind. */
    String value();

    /** What it points to. */
    ComponentKind kind();

    /** {@code kind:value}; {@link #parse} reads it back. */
    default String asText() {
        return kind().code() + ":" + value();
    }

    @Override
    default int compareTo(ComponentRef other) {
        int byKind = kind().compareTo(other.kind());
        return byKind != 0 ? byKind : value().compareTo(other.value());
    }

    /**
     * A reference of the given kind.
     *
     * @param kind what it points to
     * @param value the id
     * @throws IllegalArgumentException if the value is not a legal id of that kind
     */
    static ComponentRef of(ComponentKind kind, String value) {
        return kind.reference(value);
    }

    /**
     * Reads {@code kind:value}.
     *
     * @param text such as {@code project:PAY}
     * @throws IllegalArgumentException if the kind is not known or the value not legal
     */
    static ComponentRef parse(String text) {
        int colon = text.indexOf(':');
        if (colon > 0) {
            ComponentKind kind = ComponentKind.parse(text.substring(0, colon)).orElse(null);
            if (kind != null) {
                return of(kind, text.substring(colon + 1));
            }
        }
        throw new IllegalArgumentException("\"" + Identifiers.shortened(text)
                + "\" is not a reference.\nMaybe write kind and id, such as \"project:PAY\".");
    }
}
