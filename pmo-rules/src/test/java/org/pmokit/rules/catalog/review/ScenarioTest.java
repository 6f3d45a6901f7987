package org.pmokit.rules.catalog.review;

import java.util.stream.Stream;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the rules of one review say in each situation. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ScenarioTest {

    /** One table for each rule. */
    abstract Stream<Scenario.Table> tables();

    Stream<Scenario> scenarios() {
        return tables().flatMap(Scenario.Table::stream);
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void a_rule_says_what_is_expected(Scenario scenario) {
        scenario.verify();
    }
}
