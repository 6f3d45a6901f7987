package org.pmokit.core.knowledge;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pmokit.core.delivery.DeliveryComponent;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.review.Judgement;
import org.pmokit.core.review.ReviewOutcome;
import org.pmokit.core.review.ReviewPass;

/**
 * The lessons log looked over on a day by the checks of {@link LessonCheck}.
 *
 * @param lessons the log
 * @param consultations who looked into it
 * @param embedDays calendar days from writing a lesson down until it should have changed something, 1 or more
 * @param startDays up to how many calendar days after its start a component should have looked, 0 or more
 */
public record LessonReview(List<Lesson> lessons, List<LessonConsultation> consultations, int embedDays, int startDays) {

    /** Something has changed within 180 days: a house default. */
    public static final int HOUSE_EMBED_DAYS = 180;

    /** Copies, and refuses limits that nobody can keep. */
    public LessonReview {
        lessons = List.copyOf(lessons);
        consultations = List.copyOf(consultations);
        if (embedDays < 1 || startDays < 0) {
            throw new IllegalArgumentException("A review gives " + embedDays + " days to embed a lesson and "
                    + startDays + " days to look.\nMaybe give at least 1 and 0.");
        }
    }

    /**
     * A review with the house defaults.
     *
     * @param lessons the log
     * @param consultations who looked into it
     */
    public static LessonReview of(List<Lesson> lessons, List<LessonConsultation> consultations) {
        return new LessonReview(lessons, consultations, HOUSE_EMBED_DAYS, LessonMetrics.HOUSE_START_DAYS);
    }

    /**
     * What is amiss, by check, then in the order given.
     *
     * @param components programmes and projects that should look into the log when they start
     * @param day the status date
     */
    public List<LessonFinding> findings(Collection<? extends DeliveryComponent> components, LocalDate day) {
        return pass(components, day).findings();
    }

    /**
     * What is amiss, and what each check looked at and could not judge. Where nobody ever recorded a look into the log, nobody is
     * asked for one.
     *
     * @param components programmes and projects that should look into the log when they start
     * @param day the status date
     */
    public ReviewOutcome outcome(Collection<? extends DeliveryComponent> components, LocalDate day) {
        return pass(components, day).outcome();
    }

    private ReviewPass<LessonFinding> pass(Collection<? extends DeliveryComponent> components, LocalDate day) {
        Map<ComponentRef, LocalDate> firstLook = new HashMap<>();
        consultations.stream()
                .filter(look -> !look.on().isAfter(day))
                .forEach(look -> firstLook.merge(
                        look.component(), look.on(), (one, other) -> one.isBefore(other) ? one : other));
        ReviewPass<LessonFinding> pass = ReviewPass.asking(LessonCheck.values());
        pass.ask(LessonCheck.LE1, lessons, LessonReview::owned)
                .ask(LessonCheck.LE2, lessons, lesson -> embedded(lesson, day));
        if (!lessons.isEmpty() && !consultations.isEmpty()) {
            components.forEach(
                    component -> pass.judge(LessonCheck.LE3, component.ref(), lookedUp(component, firstLook, day)));
        }
        return pass;
    }

    private static Judgement<LessonFinding> owned(Lesson lesson) {
        if (lesson.status() != LessonStatus.ACCEPTED) {
            return Judgement.notApplicable();
        }
        return Judgement.amissIf(
                lesson.owner().isEmpty(),
                () -> new LessonFinding(
                        LessonCheck.LE1,
                        lesson.id(),
                        "Nobody sees to lesson " + lesson.named() + ".",
                        "name who sees that it changes something."));
    }

    private Judgement<LessonFinding> embedded(Lesson lesson, LocalDate day) {
        if (lesson.status() != LessonStatus.ACCEPTED) {
            return Judgement.notApplicable();
        }
        if (lesson.recordedOn().isEmpty()) {
            return Judgement.lacking("day on which a lesson was written down");
        }
        LocalDate since = lesson.recordedOn().get();
        return Judgement.amissIf(
                since.plusDays(embedDays).isBefore(day),
                () -> new LessonFinding(
                        LessonCheck.LE2,
                        lesson.id(),
                        "Lesson " + lesson.named() + " was written down on " + since + ", more than " + embedDays
                                + " days before " + day + ", and nothing has changed.",
                        "change what it asks for, or say why it is rejected."));
    }

    /** Asked once the days for looking have passed. */
    private Judgement<LessonFinding> lookedUp(
            DeliveryComponent component, Map<ComponentRef, LocalDate> firstLook, LocalDate day) {
        Optional<LocalDate> until =
                component.actualStart().map(start -> start.plusDays(startDays)).filter(day::isAfter);
        if (until.isEmpty() || !component.isOpenOn(day)) {
            return Judgement.notApplicable();
        }
        LocalDate first = firstLook.get(component.ref());
        return Judgement.amissIf(
                first == null || first.isAfter(until.get()),
                () -> new LessonFinding(
                        LessonCheck.LE3,
                        component.ref(),
                        component.named() + " had not looked into the lessons log by " + until.get() + ".",
                        "look the lessons up now."));
    }
}
