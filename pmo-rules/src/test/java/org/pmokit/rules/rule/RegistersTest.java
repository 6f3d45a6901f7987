package org.pmokit.rules.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.pmokit.rules.Samples.PAY;
import static org.pmokit.rules.Samples.TODAY;
import static org.pmokit.rules.Samples.payroll;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.pmokit.core.Portfolio;
import org.pmokit.core.PortfolioDraft;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.identifier.MilestoneId;
import org.pmokit.core.identifier.ProjectId;
import org.pmokit.core.identifier.RiskId;
import org.pmokit.core.register.RegisterEntry;
import org.pmokit.core.risk.Risk;

class RegistersTest {

    private static final Risk RISK = Risk.builder()
            .id(RiskId.of("R"))
            .component(PAY)
            .title("supplier fails")
            .build();
    private static final Portfolio PORTFOLIO =
            PortfolioDraft.named("Change").add(payroll().build()).add(RISK).resolveOrThrow();

    @Test
    void registers_tell_which_projects_there_are_and_nothing_of_their_insides() {
        Registers registers = context().registers();

        assertThat(registers.all(Risk.class)).containsExactly(RISK);
        assertThat(registers.about(PAY, RegisterEntry.class)).containsExactly(RISK);
        assertThat(registers.entry(RISK.id())).contains(RISK);
        assertThat(registers.entry(PAY)).isEmpty();
        assertThat(registers.hasComponent(PAY)).isTrue();
        assertThat(registers.hasComponent(ProjectId.of("GONE"))).isFalse();
        assertThat(registers.hasComponent(RISK.id())).isFalse();
        assertThat(registers.owner(MilestoneId.of("PAY/M1"))).contains(PAY);
        assertThat(registers.asOf()).isEqualTo(TODAY);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> registers.all(Project.class))
                .withMessageContaining("\nMaybe ");
        assertThatIllegalArgumentException().isThrownBy(() -> registers.all(RegisterEntry.class));
    }

    @Test
    void what_was_found_out_about_registers_is_kept_when_a_project_is_edited() {
        AtomicInteger made = new AtomicInteger();
        RuleContext first = context();
        Portfolio edited =
                PORTFOLIO.replacingOrThrow(payroll().reportedOn(TODAY).build());

        assertThat(count(first, made)).isEqualTo(1);
        assertThat(count(first, made)).isEqualTo(1);
        assertThat(count(first.on(edited), made)).isEqualTo(1);
        assertThat(count(first.on(edited).on(PORTFOLIO), made)).isEqualTo(1);
    }

    @Test
    void it_is_found_out_again_when_a_register_or_the_projects_have_changed() {
        AtomicInteger made = new AtomicInteger();
        RuleContext first = context();
        count(first, made);

        assertThat(count(
                        first.on(PORTFOLIO
                                .toDraft()
                                .replace(RISK.toBuilder().title("late").build())
                                .resolveOrThrow()),
                        made))
                .isEqualTo(2);
        assertThat(count(
                        first.on(PORTFOLIO
                                .toDraft()
                                .add(Project.of(ProjectId.of("REC"), "Recruiting"))
                                .resolveOrThrow()),
                        made))
                .isEqualTo(3);
    }

    @Test
    void a_rule_that_looks_less_far_may_not_ask() {
        RuleContext near = context().seeing(Sight.SURROUNDINGS);

        assertThatIllegalStateException().isThrownBy(near::registers);
        assertThatIllegalStateException().isThrownBy(() -> count(near, new AtomicInteger()));
    }

    private static int count(RuleContext context, AtomicInteger made) {
        context.kept(Integer.class, "risks", registers -> {
            made.incrementAndGet();
            return registers.all(Risk.class).size();
        });
        return made.get();
    }

    private static RuleContext context() {
        return RuleContext.of(PORTFOLIO, Assessment.asOf(TODAY));
    }
}
