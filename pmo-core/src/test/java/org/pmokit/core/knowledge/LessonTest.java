package org.pmokit.core.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.pmokit.core.Portfolio;
import org.pmokit.core.PortfolioDraft;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.identifier.DocumentId;
import org.pmokit.core.identifier.LessonId;
import org.pmokit.core.identifier.ProjectId;
import org.pmokit.core.identifier.RiskId;
import org.pmokit.core.money.Ratio;
import org.pmokit.core.problem.Problem;

class LessonTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);
    private static final ProjectId PAYROLL = ProjectId.of("PAY");

    @Test
    void a_lesson_is_learned_once_it_has_changed_something() {
        Lesson embedded = lesson("L")
                .status(LessonStatus.EMBEDDED)
                .embeddedOn(DAY)
                .whatChanged("the template of contracts")
                .build();

        assertThat(embedded.isLearned()).isTrue();
        assertThat(lesson("L").build().isLearned()).isFalse();
        assertThat(lesson("L").build().status()).isEqualTo(LessonStatus.IDENTIFIED);
        assertThat(lesson("L")
                        .status(LessonStatus.EMBEDDED)
                        .embeddedOn(DAY)
                        .addChanged(DocumentId.of("D"))
                        .build()
                        .isLearned())
                .isTrue();
    }

    @Test
    void an_embedded_lesson_says_what_changed_and_when() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> lesson("L")
                        .status(LessonStatus.EMBEDDED)
                        .embeddedOn(DAY)
                        .whatChanged(" ")
                        .build())
                .withMessage("Lesson L is embedded and does not say what it changed.\n"
                        + "Maybe it is accepted and still to be embedded.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> lesson("L")
                        .status(LessonStatus.EMBEDDED)
                        .whatChanged("a form")
                        .build())
                .withMessageContaining("does not say when");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> lesson("L")
                        .status(LessonStatus.ACCEPTED)
                        .whatChanged("a form")
                        .build())
                .withMessage("Lesson L is accepted and says that it changed something.\nMaybe it is embedded.");
    }

    @Test
    void a_lesson_cannot_have_been_a_risk_and_none() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> lesson("L").wasRisk(false).risk(RiskId.of("R-7")).build())
                .withMessageContaining("R-7");
        assertThat(lesson("L").risk(RiskId.of("R-7")).build().wasRisk()).isEmpty();
    }

    @Test
    void before_it_was_embedded_it_was_accepted() {
        Lesson embedded = lesson("L")
                .status(LessonStatus.EMBEDDED)
                .embeddedOn(DAY)
                .whatChanged("a form")
                .build();

        assertThat(embedded.knownOn(DAY)).isSameAs(embedded);
        assertThat(embedded.knownOn(DAY.minusDays(1)))
                .isEqualTo(lesson("L").status(LessonStatus.ACCEPTED).build());
    }

    @Test
    void embedded_lessons_are_held_against_all_that_were_accepted() {
        LessonMetrics metrics = new LessonMetrics(
                List.of(
                        lesson("A").build(),
                        lesson("B").status(LessonStatus.ACCEPTED).build(),
                        lesson("C").status(LessonStatus.ACCEPTED).build(),
                        lesson("D").status(LessonStatus.ACCEPTED).build(),
                        lesson("E")
                                .status(LessonStatus.EMBEDDED)
                                .embeddedOn(DAY)
                                .whatChanged("w")
                                .build(),
                        lesson("F").status(LessonStatus.REJECTED).build()),
                List.of());

        assertThat(metrics.embeddedRate()).contains(Ratio.of("0.25"));
        assertThat(metrics.count(LessonStatus.ACCEPTED)).isEqualTo(3);
        assertThat(new LessonMetrics(List.of(lesson("A").build()), List.of()).embeddedRate())
                .isEmpty();
    }

    @Test
    void a_look_into_the_log_counts_until_thirty_days_after_the_start() {
        ProjectId late = ProjectId.of("LATE");
        ProjectId never = ProjectId.of("NEVER");
        ProjectId early = ProjectId.of("EARLY");
        LessonMetrics metrics = new LessonMetrics(
                List.of(),
                List.of(
                        look(PAYROLL, DAY.plusDays(30)),
                        look(late, DAY.plusDays(31)),
                        look(early, DAY.minusDays(100))));
        Map<ProjectId, LocalDate> started = Map.of(PAYROLL, DAY, late, DAY, never, DAY, early, DAY);

        assertThat(metrics.reuse(started, LessonMetrics.HOUSE_START_DAYS)).contains(Ratio.of("0.5"));
        assertThat(metrics.reuse(started, 31)).contains(Ratio.of("0.75"));
        assertThat(metrics.reuse(Map.of(), 30)).isEmpty();
        assertThat(metrics.uses(LessonId.of("L"))).isEqualTo(3);
        assertThat(metrics.uses(LessonId.of("M"))).isZero();
    }

    @Test
    void a_portfolio_keeps_lessons_and_who_asked_for_them() {
        PortfolioDraft draft = PortfolioDraft.named("Test")
                .statusDate(DAY)
                .add(Project.of(PAYROLL, "Payroll"))
                .add(lesson("L").component(PAYROLL).recordedOn(DAY).build())
                .add(look(PAYROLL, DAY));
        Portfolio portfolio = draft.resolveOrThrow();

        assertThat(portfolio.about(PAYROLL, Lesson.class)).hasSize(1);
        assertThat(portfolio.all(LessonConsultation.class)).hasSize(1);
        assertThat(portfolio.knownOn(DAY.minusDays(1)).all(Lesson.class)).isEmpty();
        assertThat(portfolio.knownOn(DAY.minusDays(1)).all(LessonConsultation.class))
                .isEmpty();

        assertThat(draft.remove(LessonId.of("L")).resolve().getError())
                .extracting(Problem::path)
                .containsExactly("lessonConsultations[PAY,2026-01-05].lessons");
    }

    private static LessonConsultation look(ProjectId project, LocalDate day) {
        return new LessonConsultation(project, day, Set.of(LessonId.of("L")));
    }

    private static Lesson.Builder lesson(String id) {
        return Lesson.builder().id(LessonId.of(id)).title("ask for the data early");
    }
}
