package org.pmokit.rules.catalog.overlap;

import static org.pmokit.rules.Samples.PAY;
import static org.pmokit.rules.Samples.REC;
import static org.pmokit.rules.Samples.TODAY;
import static org.pmokit.rules.Samples.draft;
import static org.pmokit.rules.Samples.id;
import static org.pmokit.rules.Samples.payroll;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pmokit.core.Portfolio;
import org.pmokit.core.PortfolioDraft;
import org.pmokit.core.change.ChangeLoad;
import org.pmokit.core.identifier.ProjectId;
import org.pmokit.core.identifier.UnitId;
import org.pmokit.core.organisation.OrganisationUnit;
import org.pmokit.core.resource.ChangeCapacity;
import org.pmokit.rules.evidence.Evidence;
import org.pmokit.rules.rag.Rag;
import org.pmokit.rules.verify.RuleVerifier;
import org.pmokit.rules.verify.RuleVerifier.Outcome;

/** The worked example: a group can bear ten points, and three projects ask for twelve in a month. */
class SaturatedGroupsTest {

    private static final UnitId CLERKS = UnitId.of("CLERKS");
    private static final YearMonth NOW = YearMonth.from(TODAY);
    private static final ProjectId X = ProjectId.of("X");

    @Test
    void above_what_can_be_borne_is_red_and_from_four_fifths_amber() {
        on(base().add(load(PAY, NOW, 4)).add(load(REC, NOW, 5)).add(load(X, NOW, 3)))
                .breaches(
                        Rag.RED,
                        new Evidence.ChangeLoaded(
                                CLERKS, NOW, BigDecimal.valueOf(12), BigDecimal.TEN, List.of(REC, PAY, X)));
        on(base().add(load(PAY, NOW, 4)).add(load(REC, NOW, 5)))
                .breaches(
                        Rag.AMBER,
                        new Evidence.ChangeLoaded(
                                CLERKS, NOW, BigDecimal.valueOf(9), BigDecimal.TEN, List.of(REC, PAY)));
        on(base().add(load(PAY, NOW, 8))).isSatisfied();
    }

    @Test
    void months_that_are_over_are_not_asked() {
        on(base().add(load(PAY, NOW.minusMonths(1), 20))).doesNotApply();
    }

    @Test
    void it_lacks_what_a_group_can_bear() {
        on(groups().add(load(PAY, NOW, 4))).lacks("how much change a group can bear");
    }

    @Test
    void it_is_not_asked_without_loads() {
        on(base()).doesNotApply();
    }

    @Test
    void a_house_may_set_other_limits() {
        Portfolio portfolio = base().add(load(PAY, NOW, 9)).resolveOrThrow();
        RuleVerifier.Given given = RuleVerifier.verify(SaturatedGroups.RULE).given(portfolio, portfolio.id());
        given.asOf(TODAY, SaturatedGroups.AMBER, "0.9").isSatisfied();
        given.asOf(TODAY, SaturatedGroups.RED, "0.85")
                .breaches(
                        Rag.RED,
                        new Evidence.ChangeLoaded(CLERKS, NOW, BigDecimal.valueOf(9), BigDecimal.TEN, List.of(PAY)));
    }

    private static PortfolioDraft groups() {
        return draft(payroll().build(), id("REC"), id("X"))
                .add(OrganisationUnit.builder().id(CLERKS).title("Clerks").build());
    }

    private static PortfolioDraft base() {
        return groups().add(ChangeCapacity.of(CLERKS, 10));
    }

    private static ChangeLoad load(ProjectId project, YearMonth month, long points) {
        return ChangeLoad.of(project, CLERKS, month, points);
    }

    private static Outcome on(PortfolioDraft draft) {
        Portfolio portfolio = draft.resolveOrThrow();
        return RuleVerifier.verify(SaturatedGroups.RULE)
                .given(portfolio, portfolio.id())
                .asOf(TODAY);
    }
}
