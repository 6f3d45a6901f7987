package org.pmokit.rules.catalog.dataquality;

import static org.pmokit.rules.Samples.PAY;
import static org.pmokit.rules.Samples.TODAY;
import static org.pmokit.rules.catalog.dataquality.DataQualitySamples.given;
import static org.pmokit.rules.catalog.dataquality.DataQualitySamples.remark;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.pmokit.core.identifier.RiskId;
import org.pmokit.core.money.Ratio;
import org.pmokit.core.register.Recorded;
import org.pmokit.core.risk.Risk;
import org.pmokit.rules.rag.Rag;

class UntouchedDefaultsTest {

    @Test
    void ratings_that_are_all_alike_are_red_and_most_of_them_amber() {
        given(UntouchedDefaults.RULE, risks(5, 5))
                .asOf(TODAY)
                .breaches(Rag.RED, remark("5 of 5 risks have the same rating"));
        given(UntouchedDefaults.RULE, risks(9, 10))
                .asOf(TODAY)
                .breaches(Rag.AMBER, remark("9 of 10 risks have the same rating"));
    }

    @Test
    void four_of_five_are_in_order() {
        given(UntouchedDefaults.RULE, risks(4, 5)).asOf(TODAY).isSatisfied();
    }

    @Test
    void few_risks_and_risks_without_a_rating_are_not_asked() {
        given(UntouchedDefaults.RULE, risks(4, 4)).asOf(TODAY).doesNotApply();
        given(UntouchedDefaults.RULE).asOf(TODAY).doesNotApply();
        given(
                        UntouchedDefaults.RULE,
                        IntStream.range(0, 9)
                                .mapToObj(number -> risk(number).build())
                                .toArray(Recorded[]::new))
                .asOf(TODAY)
                .doesNotApply();
        given(
                        UntouchedDefaults.RULE,
                        IntStream.range(0, 9)
                                .mapToObj(number ->
                                        rated(number, "0.5").closed(TODAY).build())
                                .toArray(Recorded[]::new))
                .asOf(TODAY)
                .doesNotApply();
    }

    @Test
    void a_house_may_set_other_limits() {
        given(UntouchedDefaults.RULE, risks(9, 10))
                .asOf(TODAY, UntouchedDefaults.AMBER, "0.9")
                .isSatisfied();
        given(UntouchedDefaults.RULE, risks(3, 3))
                .asOf(TODAY, UntouchedDefaults.FROM, "3")
                .breaches(Rag.RED, remark("3 of 3 risks have the same rating"));
    }

    private static Recorded[] risks(int alike, int all) {
        return IntStream.range(0, all)
                .mapToObj(
                        number -> rated(number, number < alike ? "0.5" : "0.1").build())
                .toArray(Recorded[]::new);
    }

    private static Risk.Builder rated(int number, String level) {
        return risk(number).probabilityLevel(Ratio.of(level)).impactLevel(Ratio.of("0.5"));
    }

    private static Risk.Builder risk(int number) {
        return Risk.builder().id(RiskId.of("R" + number)).component(PAY).title("Risk " + number);
    }
}
