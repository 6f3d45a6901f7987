package org.pmokit.rules.catalog.review;

import static org.pmokit.rules.catalog.review.Scenario.DAY;
import static org.pmokit.rules.catalog.review.Scenario.PAY;
import static org.pmokit.rules.catalog.review.Scenario.of;

import java.math.BigDecimal;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.identifier.ExperimentId;
import org.pmokit.core.identifier.IdeaId;
import org.pmokit.core.identifier.LessonId;
import org.pmokit.core.identifier.PersonId;
import org.pmokit.core.identifier.ProjectId;
import org.pmokit.core.knowledge.Experiment;
import org.pmokit.core.knowledge.Idea;
import org.pmokit.core.knowledge.IdeaMove;
import org.pmokit.core.knowledge.IdeaStage;
import org.pmokit.core.knowledge.Lesson;
import org.pmokit.core.knowledge.LessonConsultation;
import org.pmokit.core.knowledge.LessonStatus;
import org.pmokit.rules.catalog.review.Scenario.Table;

class KnowledgeScenariosTest extends ScenarioTest {

    @Override
    Stream<Table> tables() {
        return Stream.of(
                of("PMO-KNO-001")
                        .satisfied(idea(i -> i.submittedOn(DAY.minusDays(60))))
                        .breached("idea:I", idea(i -> i.submittedOn(DAY.minusDays(61))))
                        .unknown("day on which an idea was handed in", idea(i -> i))
                        .notApplicable(approved(i -> i))
                        .with("idle", "61")
                        .satisfied(idea(i -> i.submittedOn(DAY.minusDays(61)))),
                of("PMO-KNO-002")
                        .satisfied(approved(i -> i.project(PAY)))
                        .breached("idea:I", approved(i -> i))
                        .notApplicable(idea(i -> i)),
                of("PMO-KNO-003")
                        .satisfied(idea(i -> i), experiment(e -> e.threshold(BigDecimal.TEN)))
                        .breached("experiment:E", idea(i -> i), experiment(e -> e))
                        .notApplicable(idea(i -> i)),
                of("PMO-KNO-011")
                        .satisfied(accepted(l -> l.owner(PersonId.of("a.na"))))
                        .breached("lesson:L", accepted(l -> l))
                        .notApplicable(lesson(l -> l)),
                of("PMO-KNO-012")
                        .satisfied(accepted(l -> l.recordedOn(DAY.minusDays(180))))
                        .breached("lesson:L", accepted(l -> l.recordedOn(DAY.minusDays(181))))
                        .unknown("day on which a lesson was written down", accepted(l -> l))
                        .notApplicable(lesson(l -> l.recordedOn(DAY.minusYears(3))))
                        .with("embed", "181")
                        .satisfied(accepted(l -> l.recordedOn(DAY.minusDays(181)))),
                of("PMO-KNO-013")
                        .satisfied(lesson(l -> l), begun(31), look(PAY, 1))
                        .breached("project:PAY", lesson(l -> l), begun(31), look(PAY, 0))
                        .breached("project:PAY", lesson(l -> l), begun(31), REC, look(REC.id(), 9))
                        .notApplicable(lesson(l -> l), begun(31))
                        .notApplicable(lesson(l -> l), begun(30))
                        .notApplicable(begun(31), look(PAY, 0))
                        .with("start", "31")
                        .notApplicable(lesson(l -> l), begun(31), look(PAY, 0)));
    }

    private static final Project REC = Project.of(ProjectId.of("REC"), "Recruiting");

    private static Project begun(int daysAgo) {
        return Project.of(PAY, "Payroll").toBuilder()
                .actualStart(DAY.minusDays(daysAgo))
                .build();
    }

    private static LessonConsultation look(ProjectId project, int daysAgo) {
        return new LessonConsultation(project, DAY.minusDays(daysAgo), Set.of());
    }

    private static Lesson accepted(UnaryOperator<Lesson.Builder> facts) {
        return lesson(l -> facts.apply(l.status(LessonStatus.ACCEPTED)));
    }

    private static Lesson lesson(UnaryOperator<Lesson.Builder> facts) {
        Lesson.Builder lesson = Lesson.builder();
        return facts.apply(lesson.id(LessonId.of("L")).title("ask users first").component(PAY))
                .build();
    }

    private static Idea approved(UnaryOperator<Idea.Builder> facts) {
        return idea(i -> facts.apply(i.submittedOn(DAY.minusDays(90))
                .addMove(IdeaMove.of(IdeaStage.SCREENED, DAY.minusDays(80)))
                .addMove(IdeaMove.of(IdeaStage.EXPERIMENT, DAY.minusDays(70)))
                .addMove(IdeaMove.of(IdeaStage.BUSINESS_CASE, DAY.minusDays(60)))
                .addMove(IdeaMove.of(IdeaStage.APPROVED, DAY.minusDays(50), "it pays", "thank you"))));
    }

    private static Idea idea(UnaryOperator<Idea.Builder> facts) {
        Idea.Builder idea = Idea.builder();
        return facts.apply(idea.id(IdeaId.of("I")).title("shorter forms").component(PAY))
                .build();
    }

    private static Experiment experiment(UnaryOperator<Experiment.Builder> facts) {
        Experiment.Builder experiment = Experiment.builder();
        return facts.apply(
                        experiment.id(ExperimentId.of("E")).idea(IdeaId.of("I")).title("one office first"))
                .build();
    }
}
