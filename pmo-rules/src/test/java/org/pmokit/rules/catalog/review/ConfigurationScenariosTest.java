package org.pmokit.rules.catalog.review;

import static org.pmokit.rules.catalog.review.Scenario.DAY;
import static org.pmokit.rules.catalog.review.Scenario.PAY;
import static org.pmokit.rules.catalog.review.Scenario.of;

import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.pmokit.core.change.ChangeDecision;
import org.pmokit.core.change.ChangeRequest;
import org.pmokit.core.change.ConfigurationItem;
import org.pmokit.core.change.ItemRelation;
import org.pmokit.core.change.ItemState;
import org.pmokit.core.change.ItemVersion;
import org.pmokit.core.identifier.ChangeId;
import org.pmokit.core.identifier.ConfigurationItemId;
import org.pmokit.core.identifier.PersonId;
import org.pmokit.rules.catalog.review.Scenario.Table;

class ConfigurationScenariosTest extends ScenarioTest {

    @Override
    Stream<Table> tables() {
        return Stream.of(
                of("PMO-CHG-021")
                        .satisfied(item(i -> i.addVersion(version("1", ItemState.APPROVED))))
                        .satisfied(
                                replaced(c -> c.decision(ChangeDecision.APPROVE)),
                                change(c -> c.decision(ChangeDecision.APPROVE)))
                        .breached("configuration-item:I", replaced(c -> c), change(c -> c))
                        .breached(
                                "configuration-item:I",
                                item(i -> i.addVersion(version("1", ItemState.APPROVED))
                                        .addVersion(version("1", ItemState.IN_DEVELOPMENT))))
                        .breached(
                                "configuration-item:I",
                                item(i -> i.addVersion(version("1", ItemState.SUPERSEDED))
                                        .addVersion(version("2", ItemState.APPROVED))))
                        .notApplicable(item(i -> i)),
                of("PMO-CHG-022")
                        .satisfied(item(i -> i.addVersion(version("1", ItemState.SUPERSEDED))
                                .addVersion(version("2", ItemState.APPROVED))))
                        .breached(
                                "configuration-item:I",
                                item(i -> i.addVersion(version("1", ItemState.APPROVED))
                                        .addVersion(version("2", ItemState.RELEASED))))
                        .notApplicable(item(i -> i)),
                of("PMO-CHG-023")
                        .satisfied(item(i -> i.addRelation(to("J"))), named("J", i -> i))
                        .notApplicable(item(i -> i)),
                of("PMO-CHG-024")
                        .satisfied(item(i -> i.owner(PersonId.of("a.na"))))
                        .breached("configuration-item:I", item(i -> i))
                        .notApplicable());
    }

    private static ItemRelation to(String other) {
        return new ItemRelation(ItemRelation.Kind.DEPENDS_ON, ConfigurationItemId.of(other));
    }

    private static ItemVersion version(String version, ItemState state) {
        return ItemVersion.of(version, state, DAY);
    }

    private static ConfigurationItem replaced(UnaryOperator<ChangeRequest.Builder> facts) {
        ChangeId by = change(facts).id();
        return item(i -> i.addVersion(version("1", ItemState.SUPERSEDED))
                .addVersion(ItemVersion.of("2", ItemState.APPROVED, DAY, by)));
    }

    private static ChangeRequest change(UnaryOperator<ChangeRequest.Builder> facts) {
        ChangeRequest.Builder change = ChangeRequest.builder();
        return facts.apply(change.id(ChangeId.of("C")).component(PAY).title("more forms"))
                .build();
    }

    private static ConfigurationItem item(UnaryOperator<ConfigurationItem.Builder> facts) {
        return named("I", facts);
    }

    private static ConfigurationItem named(String id, UnaryOperator<ConfigurationItem.Builder> facts) {
        ConfigurationItem.Builder item = ConfigurationItem.builder();
        return facts.apply(item.id(ConfigurationItemId.of(id)).component(PAY).title("form"))
                .build();
    }
}
