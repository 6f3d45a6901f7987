package org.pmokit.core.product;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.pmokit.core.identifier.StageId;
import org.pmokit.core.identifier.WorkPackageId;

class WorkPackageProperties {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Property
    void whatever_steps_are_tried_the_state_is_that_of_the_last_one_taken(@ForAll List<WorkPackageState> wished) {
        WorkPackage now = WorkPackage.builder()
                .id(WorkPackageId.of("W"))
                .stage(StageId.of("S"))
                .build();
        for (WorkPackageState to : wished) {
            WorkPackageState before = now.state();
            Either<RefusedPackageStep, WorkPackage> next = now.take(new WorkPackageStep(to, DAY));
            assertThat(next.isRight()).isEqualTo(before.leadsTo(to));
            assertThat(next.getOrElse(now).state()).isEqualTo(next.isRight() ? to : before);
            now = next.getOrElse(now);
        }
    }
}
