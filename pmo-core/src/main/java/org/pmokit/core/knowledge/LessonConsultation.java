package org.pmokit.core.knowledge;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.identifier.LessonId;
import org.pmokit.core.register.Pointer;
import org.pmokit.core.register.Recorded;

/**
 * A project or programme looked up lessons of others.
 *
 * @param component that did
 * @param on the day
 * @param lessons that it took along, in any order; none when it found nothing of use
 */
public record LessonConsultation(ComponentRef component, LocalDate on, Set<LessonId> lessons) implements Recorded {

    /** Sorts. */
    public LessonConsultation {
        lessons = Collections.unmodifiableSet(new TreeSet<>(lessons));
    }

    @Override
    public String path() {
        return "lessonConsultations[" + component.value() + "," + on + "]";
    }

    @Override
    public Optional<ComponentRef> about() {
        return Optional.of(component);
    }

    @Override
    public Stream<Pointer> pointers() {
        return Pointer.join(Pointer.to("component", component), Pointer.to("lessons", lessons));
    }

    @Override
    public Optional<LocalDate> knownSince() {
        return Optional.of(on);
    }
}
