package org.pmokit.rules.catalog.capacity;

import static org.pmokit.rules.Samples.PAY;
import static org.pmokit.rules.Samples.TODAY;
import static org.pmokit.rules.Samples.draft;
import static org.pmokit.rules.Samples.payroll;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.pmokit.core.date.DateRange;
import org.pmokit.core.identifier.PersonId;
import org.pmokit.core.identifier.ResourceId;
import org.pmokit.core.resource.Allocation;
import org.pmokit.core.resource.Resource;
import org.pmokit.core.role.Role;
import org.pmokit.core.skill.Skill;
import org.pmokit.rules.evidence.Evidence;
import org.pmokit.rules.rag.Rag;
import org.pmokit.rules.verify.RuleVerifier;
import org.pmokit.rules.verify.RuleVerifier.Outcome;

class SkillMismatchesTest {

    private static final ResourceId ANA = ResourceId.of("ANA");
    private static final Resource PERSON = Resource.fullTime(ANA, PersonId.of("p.ana"));

    private static final DateRange JULY = DateRange.ofClosed(TODAY.plusDays(1), TODAY.plusDays(31));

    @Test
    void a_skill_or_role_that_somebody_has_not_is_amber() {
        Resource planner = PERSON.toBuilder()
                .addSkill(Skill.PLANNING)
                .role(Role.PROJECT_MANAGER)
                .build();
        on(planner, asking().skill(Skill.PLANNING).role(Role.PROJECT_MANAGER)).isSatisfied();
        on(planner, asking().skill(Skill.RISK)).breaches(Rag.AMBER, amiss("has not the skill " + Skill.RISK.code()));
        on(planner, asking().role(Role.SPONSOR)).breaches(Rag.AMBER, amiss("does not fill the role sponsor"));
    }

    @Test
    void it_lacks_skills_or_role() {
        on(PERSON, asking().skill(Skill.RISK)).lacks("skills or role of a resource");
        on(PERSON, asking().role(Role.SPONSOR)).lacks("skills or role of a resource");
    }

    @Test
    void it_is_not_asked_where_nothing_is_asked_for_or_it_is_over() {
        on(PERSON, asking()).doesNotApply();
        on(PERSON, asking().skill(Skill.RISK).period(DateRange.ofClosed(TODAY.minusDays(9), TODAY.minusDays(1))))
                .doesNotApply();
    }

    @Test
    void a_house_may_set_another_limit() {
        given(PERSON.toBuilder().addSkill(Skill.PLANNING).build(), asking().skill(Skill.RISK))
                .asOf(TODAY, SkillMismatches.COUNT, "1")
                .isSatisfied();
    }

    private static Evidence amiss(String why) {
        return new Evidence.DoubtfulBooking(PAY, "ANA", JULY, why);
    }

    private static Allocation.Builder asking() {
        return Allocation.builder()
                .component(PAY)
                .resource(ANA)
                .units(BigDecimal.ONE)
                .period(JULY);
    }

    private static RuleVerifier.Given given(Resource resource, Allocation.Builder allocation) {
        return RuleVerifier.verify(SkillMismatches.RULE)
                .given(
                        draft(payroll().build())
                                .add(resource)
                                .add(allocation.build())
                                .resolveOrThrow(),
                        ANA);
    }

    private static Outcome on(Resource resource, Allocation.Builder allocation) {
        return given(resource, allocation).asOf(TODAY);
    }
}
