package org.pmokit.rules.catalog.dependency;

import static org.pmokit.rules.Samples.PAY;
import static org.pmokit.rules.Samples.REC;
import static org.pmokit.rules.Samples.TODAY;
import static org.pmokit.rules.Samples.draft;
import static org.pmokit.rules.Samples.id;
import static org.pmokit.rules.Samples.payroll;

import org.junit.jupiter.api.Test;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.delivery.ProjectStatus;
import org.pmokit.core.dependency.Dependency;
import org.pmokit.core.dependency.DependencyStrength;
import org.pmokit.core.identifier.DependencyId;
import org.pmokit.rules.evidence.Evidence;
import org.pmokit.rules.rag.Rag;
import org.pmokit.rules.verify.RuleVerifier;
import org.pmokit.rules.verify.RuleVerifier.Outcome;

class StoppedGiversTest {

    private static final DependencyId DATA = DependencyId.of("DATA");

    @Test
    void a_stopped_giver_is_red_and_one_on_hold_amber() {
        on(ProjectStatus.STOPPED, dependency()).breaches(Rag.RED, amiss("stopped"));
        on(ProjectStatus.ON_HOLD, dependency()).breaches(Rag.AMBER, amiss("on-hold"));
        on(ProjectStatus.IN_DELIVERY, dependency()).isSatisfied();
        on(ProjectStatus.STOPPED, dependency().strength(DependencyStrength.DISCRETIONARY))
                .breaches(Rag.AMBER, amiss("stopped"));
    }

    @Test
    void what_was_delivered_before_is_in_order() {
        on(ProjectStatus.STOPPED, dependency().delivered(TODAY)).doesNotApply();
    }

    @Test
    void it_lacks_the_status_of_the_giver() {
        RuleVerifier.verify(StoppedGivers.RULE)
                .given(
                        draft(payroll().build(), id("REC"))
                                .add(dependency().build())
                                .resolveOrThrow(),
                        PAY)
                .asOf(TODAY)
                .lacks("status of who gives");
    }

    @Test
    void it_is_not_asked_of_who_waits_for_nobody() {
        RuleVerifier.verify(StoppedGivers.RULE)
                .given(payroll().build())
                .asOf(TODAY)
                .doesNotApply();
    }

    @Test
    void a_house_may_set_another_limit() {
        given(ProjectStatus.STOPPED, dependency())
                .asOf(TODAY, StoppedGivers.COUNT, "1")
                .isSatisfied();
    }

    private static Dependency.Builder dependency() {
        return Dependency.builder().id(DATA).giver(REC).receiver(PAY);
    }

    private static Evidence amiss(String status) {
        return new Evidence.OpenCommitment(DATA, REC, PAY, "the giver is " + status);
    }

    private static Outcome on(ProjectStatus status, Dependency.Builder dependency) {
        return given(status, dependency).asOf(TODAY);
    }

    private static RuleVerifier.Given given(ProjectStatus status, Dependency.Builder dependency) {
        Project giver = id("REC").toBuilder().declaredStatus(status).build();
        return RuleVerifier.verify(StoppedGivers.RULE)
                .given(draft(payroll().build(), giver).add(dependency.build()).resolveOrThrow(), PAY);
    }
}
