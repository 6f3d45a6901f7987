package org.pmokit.core.identifier;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** The kinds of component that can be pointed to, in the order in which they are shown. */
public enum ComponentKind {
    /** All change that an organisation invests in. */
    PORTFOLIO(PortfolioId::of, "portfolio"),
    /** A coordinated set of projects that together bring about an outcome. */
    PROGRAMME(ProgrammeId::of),
    /** A temporary organisation that delivers outputs. */
    PROJECT(ProjectId::of),
    /** A dated event of a programme or project. */
    MILESTONE(MilestoneId::of),
    /** A portfolio, programme or project office, or a centre of excellence. */
    OFFICE(OfficeId::of),
    /** A part of an organisation. */
    UNIT(UnitId::of),
    /** A body that takes decisions. */
    BOARD(BoardId::of),
    /** A target state. */
    OBJECTIVE(ObjectiveId::of),
    /** A commitment of one component to another. */
    DEPENDENCY(DependencyId::of, "dependencies"),
    /** An uncertain event. */
    RISK(RiskId::of),
    /** Something that happened and needs attention. */
    ISSUE(IssueId::of),
    /** A measurable improvement. */
    BENEFIT(BenefitId::of),
    /** Something taken as true until it is checked. */
    ASSUMPTION(AssumptionId::of),
    /** Something that somebody has to do by a day. */
    ACTION(ActionId::of),
    /** A choice that was made, by whom and why. */
    DECISION(DecisionId::of),
    /** A request to change something that was agreed. */
    CHANGE(ChangeId::of),
    /** A configuration item: a thing under version control. */
    CONFIGURATION_ITEM(ConfigurationItemId::of),
    /** Something that a project makes. */
    PRODUCT(ProductId::of),
    /** Work handed to a team. */
    WORK_PACKAGE(WorkPackageId::of),
    /** A part of a programme or project between two decisions. */
    STAGE(StageId::of),
    /** A decision point with a review. */
    GATE(GateId::of),
    /** A review at a gate. */
    GATE_REVIEW(GateReviewId::of),
    /** A report that was submitted. */
    REPORT(ReportId::of),
    /** A quality review, test, inspection or audit. */
    QUALITY_ACTIVITY(QualityActivityId::of, "qualityActivities"),
    /** A group that affects the work or is affected by it. */
    STAKEHOLDER(StakeholderId::of),
    /** A planned message to stakeholders. */
    COMMUNICATION(CommunicationId::of),
    /** Experience with a recommendation. */
    LESSON(LessonId::of),
    /** A proposal on its way through the funnel. */
    IDEA(IdeaId::of),
    /** A trial with a hypothesis and a threshold. */
    EXPERIMENT(ExperimentId::of),
    /** A document or template. */
    DOCUMENT(DocumentId::of),
    /** A standard, procedure or reporting standard. */
    STANDARD(StandardId::of),
    /** A change to how the work is done. */
    IMPROVEMENT(ImprovementId::of),
    /** A formal question with an answer that is owed. */
    CHALLENGE(ChallengeId::of),
    /** A change of objectives that others must be told of. */
    STRATEGY_CHANGE(StrategyChangeId::of),
    /** A team that delivers in iterations or in flow. */
    TEAM(TeamId::of),
    /** A time box of a team. */
    ITERATION(IterationId::of),
    /** A piece of work that flows through a team. */
    WORK_ITEM(WorkItemId::of),
    /** Something that stops a team. */
    IMPEDIMENT(ImpedimentId::of),
    /** A training course. */
    COURSE(CourseId::of),
    /** Which days and hours are worked. */
    CALENDAR(CalendarId::of),
    /** A scheduled piece of work. */
    ACTIVITY(ActivityId::of, "activities"),
    /** Somebody or something that work takes up. */
    RESOURCE(ResourceId::of);

    @SuppressWarnings("ImmutableEnumChecker") // references to constructors, which hold nothing
    private final Function<String, ComponentRef> factory;

    private final String register;

    ComponentKind(Function<String, ComponentRef> factory) {
        this.factory = factory;
        this.register = inOneWord(name()) + "s";
    }

    ComponentKind(Function<String, ComponentRef> factory, String register) {
        this.factory = factory;
        this.register = register;
    }

    /** The kind as it is written in references and files, such as {@code project} or {@code work-package}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The kind in words, such as {@code work package}. */
    public String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** The register that holds components of this kind, such as {@code projects} or {@code workPackages}. */
    public String register() {
        return register;
    }

    ComponentRef reference(String value) {
        return factory.apply(value);
    }

    /**
     * The kind of that code; empty when there is none.
     *
     * @param code such as {@code project}
     */
    public static Optional<ComponentKind> parse(String code) {
        for (ComponentKind kind : values()) {
            if (kind.code().equals(code)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    private static String inOneWord(String name) {
        StringBuilder word = new StringBuilder();
        for (String part : name.toLowerCase(Locale.ROOT).split("_", -1)) {
            word.append(word.isEmpty() ? part : part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1));
        }
        return word.toString();
    }
}
