package org.pmokit.rules.catalog.dependency;

import static org.pmokit.rules.Samples.PAY;
import static org.pmokit.rules.Samples.REC;
import static org.pmokit.rules.Samples.TODAY;
import static org.pmokit.rules.Samples.draft;
import static org.pmokit.rules.Samples.id;
import static org.pmokit.rules.Samples.payroll;

import org.junit.jupiter.api.Test;
import org.pmokit.core.Portfolio;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.delivery.ProjectStatus;
import org.pmokit.core.dependency.Dependency;
import org.pmokit.core.identifier.DependencyId;
import org.pmokit.core.identifier.PersonId;
import org.pmokit.rules.evidence.Evidence;
import org.pmokit.rules.rag.Rag;
import org.pmokit.rules.verify.RuleVerifier;
import org.pmokit.rules.verify.RuleVerifier.Outcome;

/** Recruiting (REC) gives, payroll (PAY) receives. */
class OwnedCommitmentsTest {

    private static final DependencyId DATA = DependencyId.of("DATA");

    @Test
    void what_is_in_order_is_in_order_and_what_was_delivered_is_not_asked() {
        on(dependency().giverOwner(PersonId.of("p.a")).receiverOwner(PersonId.of("p.b")))
                .isSatisfied();
        on(dependency().giverOwner(PersonId.of("p.a")).delivered(TODAY)).doesNotApply();
        on(dependency().giverOwner(PersonId.of("p.a")).delivered(TODAY.plusDays(1)))
                .breaches(Rag.AMBER, amiss());
    }

    @Test
    void it_is_amber_and_red_when_it_is_needed_soon() {
        on(dependency().giverOwner(PersonId.of("p.a"))).breaches(Rag.AMBER, amiss());
        on(dependency().giverOwner(PersonId.of("p.a")).neededBy(TODAY.plusDays(31)))
                .breaches(Rag.AMBER, amiss());
        on(dependency().giverOwner(PersonId.of("p.a")).neededBy(TODAY.plusDays(30)))
                .breaches(Rag.RED, amiss());
    }

    @Test
    void either_side_may_be_missing_and_of_both_nothing_is_known() {
        on(dependency().receiverOwner(PersonId.of("p.b")))
                .breaches(
                        Rag.AMBER,
                        new Evidence.OpenCommitment(DATA, REC, PAY, "nobody answers for it on the giver's side"));
        on(dependency()).lacks("who answers for a dependency");
    }

    @Test
    void the_giver_is_not_asked_nor_who_waits_for_nobody_nor_what_has_ended() {
        Portfolio portfolio = draft(payroll().build(), id("REC"))
                .add(dependency().giverOwner(PersonId.of("p.a")).build())
                .resolveOrThrow();
        RuleVerifier.verify(OwnedCommitments.RULE)
                .given(portfolio, REC)
                .asOf(TODAY)
                .doesNotApply();
        RuleVerifier.verify(OwnedCommitments.RULE)
                .given(payroll().build())
                .asOf(TODAY)
                .doesNotApply();
        Project ended = payroll().declaredStatus(ProjectStatus.COMPLETED).build();
        RuleVerifier.verify(OwnedCommitments.RULE)
                .given(
                        draft(ended, id("REC"))
                                .add(dependency().giverOwner(PersonId.of("p.a")).build())
                                .resolveOrThrow(),
                        PAY)
                .asOf(TODAY)
                .doesNotApply();
    }

    @Test
    void a_house_may_set_other_limits() {
        given(dependency().giverOwner(PersonId.of("p.a")))
                .asOf(TODAY, OwnedCommitments.COUNT, "1")
                .isSatisfied();
        given(dependency().giverOwner(PersonId.of("p.a")).neededBy(TODAY.plusDays(30)))
                .asOf(TODAY, OwnedCommitments.SOON, "29")
                .breaches(Rag.AMBER, amiss());
    }

    private static Dependency.Builder dependency() {
        return Dependency.builder().id(DATA).giver(REC).receiver(PAY);
    }

    private static RuleVerifier.Given given(Dependency.Builder dependency) {
        return RuleVerifier.verify(OwnedCommitments.RULE)
                .given(
                        draft(payroll().build(), id("REC"))
                                .add(dependency.build())
                                .resolveOrThrow(),
                        PAY);
    }

    private static Outcome on(Dependency.Builder dependency) {
        return given(dependency).asOf(TODAY);
    }

    private static Evidence amiss() {
        return new Evidence.OpenCommitment(DATA, REC, PAY, "nobody answers for it on the receiver's side");
    }
}
