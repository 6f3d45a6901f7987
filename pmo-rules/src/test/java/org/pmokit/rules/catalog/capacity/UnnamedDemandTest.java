package org.pmokit.rules.catalog.capacity;

import static org.pmokit.rules.Samples.PAY;
import static org.pmokit.rules.Samples.TODAY;
import static org.pmokit.rules.Samples.draft;
import static org.pmokit.rules.Samples.payroll;

import org.junit.jupiter.api.Test;
import org.pmokit.core.date.DateRange;
import org.pmokit.core.delivery.ProjectStatus;
import org.pmokit.core.identifier.PersonId;
import org.pmokit.core.identifier.ResourceId;
import org.pmokit.core.resource.Allocation;
import org.pmokit.core.resource.Resource;
import org.pmokit.core.role.Role;
import org.pmokit.rules.evidence.Evidence;
import org.pmokit.rules.rag.Rag;
import org.pmokit.rules.verify.RuleVerifier;
import org.pmokit.rules.verify.RuleVerifier.Outcome;

class UnnamedDemandTest {

    @Test
    void nobody_a_month_before_is_amber_and_after_the_start_red() {
        on(starting(30)).isSatisfied();
        on(starting(29)).breaches(Rag.AMBER, unnamed(29, "nobody is named"));
        on(starting(0)).breaches(Rag.AMBER, unnamed(0, "nobody is named"));
        on(starting(-1)).breaches(Rag.RED, unnamed(-1, "should have started, and nobody is named"));
    }

    @Test
    void it_lacks_the_day() {
        on(starting(1).toBuilder().period(DateRange.ALWAYS).build()).lacks("day from which somebody is needed");
    }

    @Test
    void it_is_not_asked_where_all_have_names_or_it_is_over() {
        ResourceId ana = ResourceId.of("ANA");
        RuleVerifier.verify(UnnamedDemand.RULE)
                .given(
                        draft(payroll().build())
                                .add(Resource.fullTime(ana, PersonId.of("p.ana")))
                                .add(Allocation.committed(PAY, ana, "1", days(1)))
                                .resolveOrThrow(),
                        PAY)
                .asOf(TODAY)
                .doesNotApply();
        on(starting(-90)).doesNotApply();
        RuleVerifier.verify(UnnamedDemand.RULE)
                .given(
                        draft(payroll().declaredStatus(ProjectStatus.STOPPED).build())
                                .add(starting(1))
                                .resolveOrThrow(),
                        PAY)
                .asOf(TODAY)
                .doesNotApply();
    }

    @Test
    void a_house_may_set_other_limits() {
        given(starting(20)).asOf(TODAY, UnnamedDemand.AMBER, "20").isSatisfied();
        given(starting(5)).asOf(TODAY, UnnamedDemand.RED, "7").breaches(Rag.RED, unnamed(5, "nobody is named"));
    }

    private static DateRange days(int from) {
        return DateRange.ofClosed(TODAY.plusDays(from), TODAY.plusDays(from + 60));
    }

    private static Allocation starting(int in) {
        return Allocation.requested(PAY, Role.PROJECT_MANAGER, "1", days(in));
    }

    private static Evidence unnamed(int in, String amiss) {
        return new Evidence.DoubtfulBooking(PAY, starting(in).needed(), days(in), amiss);
    }

    private static RuleVerifier.Given given(Allocation allocation) {
        return RuleVerifier.verify(UnnamedDemand.RULE)
                .given(draft(payroll().build()).add(allocation).resolveOrThrow(), PAY);
    }

    private static Outcome on(Allocation allocation) {
        return given(allocation).asOf(TODAY);
    }
}
