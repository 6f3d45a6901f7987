package org.pmokit.rules.catalog.capacity;

import static org.pmokit.rules.Samples.PAY;
import static org.pmokit.rules.Samples.REC;
import static org.pmokit.rules.Samples.TODAY;
import static org.pmokit.rules.Samples.draft;
import static org.pmokit.rules.Samples.id;
import static org.pmokit.rules.Samples.payroll;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pmokit.core.PortfolioDraft;
import org.pmokit.core.date.DateRange;
import org.pmokit.core.date.WorkingCalendar;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.identifier.PersonId;
import org.pmokit.core.identifier.ProjectId;
import org.pmokit.core.identifier.ResourceId;
import org.pmokit.core.resource.Allocation;
import org.pmokit.core.resource.Resource;
import org.pmokit.core.resource.ResourceKind;
import org.pmokit.rules.evidence.Evidence;
import org.pmokit.rules.rag.Rag;
import org.pmokit.rules.verify.RuleVerifier;
import org.pmokit.rules.verify.RuleVerifier.Outcome;

/** The worked example: 0.6 on days 1 to 10, 0.6 on days 6 to 15, 0.5 on days 9 to 12, of one. */
class OverAllocationsTest {

    private static final ResourceId ANA = ResourceId.of("ANA");
    private static final Resource PERSON = Resource.fullTime(ANA, PersonId.of("p.ana"));

    private static final ProjectId X = ProjectId.of("X");

    @Test
    void more_than_a_tenth_too_much_for_five_days_is_red() {
        on(people(PERSON)
                        .add(booked(PAY, "0.6", 1, 10))
                        .add(booked(REC, "0.6", 6, 15))
                        .add(booked(X, "0.5", 9, 12)))
                .breaches(Rag.RED, overload(6, 12, "1.7", "2.2", REC, PAY, X));
    }

    @Test
    void less_or_shorter_is_amber_and_just_enough_in_order() {
        on(people(PERSON).add(booked(PAY, "0.6", 1, 4)).add(booked(REC, "0.6", 1, 4)))
                .breaches(Rag.AMBER, overload(1, 4, "1.2", "0.8", PAY, REC));
        on(people(PERSON).add(booked(PAY, "0.5", 1, 9)).add(booked(REC, "0.6", 1, 9)))
                .breaches(Rag.AMBER, overload(1, 9, "1.1", "0.9", REC, PAY));
        on(people(PERSON).add(booked(PAY, "0.4", 1, 9)).add(booked(REC, "0.6", 1, 9)))
                .isSatisfied();
    }

    @Test
    void what_is_over_is_not_asked() {
        on(people(PERSON).add(booked(PAY, "2", -20, -1))).doesNotApply();
        on(people(PERSON)).doesNotApply();
    }

    @Test
    void it_lacks_the_capacity() {
        Resource unknown = Resource.builder().id(ANA).kind(ResourceKind.PERSON).build();
        on(people(unknown).add(booked(PAY, "0.6", 1, 10))).lacks("capacity");
    }

    @Test
    void a_house_may_set_other_limits() {
        RuleVerifier.Given given = given(people(PERSON).add(booked(PAY, "1.2", 1, 4)));
        given.asOf(TODAY, OverAllocations.FULL, "1.2").isSatisfied();
        given.asOf(TODAY, OverAllocations.LASTING, "4").breaches(Rag.RED, overload(1, 4, "1.2", "0.8", PAY));
        given.asOf(TODAY, OverAllocations.CRITICAL, "1.3").breaches(Rag.AMBER, overload(1, 4, "1.2", "0.8", PAY));
    }

    private static Evidence overload(int from, int to, String demand, String excess, ComponentRef... causes) {
        return new Evidence.Overload(
                ANA, days(from, to), new BigDecimal(demand), BigDecimal.ONE, new BigDecimal(excess), List.of(causes));
    }

    private static DateRange days(int from, int to) {
        return DateRange.ofClosed(TODAY.plusDays(from), TODAY.plusDays(to));
    }

    private static Allocation booked(ProjectId project, String units, int from, int to) {
        return Allocation.committed(project, ANA, units, days(from, to));
    }

    private static PortfolioDraft people(Resource resource) {
        return draft(payroll().build(), id("REC"), id("X"))
                .calendar(WorkingCalendar.EVERY_DAY)
                .add(resource);
    }

    private static RuleVerifier.Given given(PortfolioDraft draft) {
        return RuleVerifier.verify(OverAllocations.RULE).given(draft.resolveOrThrow(), ANA);
    }

    private static Outcome on(PortfolioDraft draft) {
        return given(draft).asOf(TODAY);
    }
}
