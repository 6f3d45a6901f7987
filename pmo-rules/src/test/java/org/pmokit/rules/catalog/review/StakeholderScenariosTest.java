package org.pmokit.rules.catalog.review;

import static org.pmokit.rules.catalog.review.Scenario.DAY;
import static org.pmokit.rules.catalog.review.Scenario.PAY;
import static org.pmokit.rules.catalog.review.Scenario.of;

import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.pmokit.core.change.ChangeRequest;
import org.pmokit.core.identifier.ChangeId;
import org.pmokit.core.identifier.CommunicationId;
import org.pmokit.core.identifier.StakeholderId;
import org.pmokit.core.stakeholder.Communication;
import org.pmokit.core.stakeholder.EngagementLevel;
import org.pmokit.core.stakeholder.Stakeholder;
import org.pmokit.core.stakeholder.StakeholderImpact;
import org.pmokit.rules.catalog.review.Scenario.Table;

class StakeholderScenariosTest extends ScenarioTest {

    @Override
    Stream<Table> tables() {
        return Stream.of(
                of("PMO-STK-001")
                        .satisfied(group(s -> s), news(n -> n.addAudience(AGENTS)))
                        .breached("stakeholder:AGENTS", group(s -> s))
                        .notApplicable(news(n -> n)),
                of("PMO-STK-002")
                        .satisfied(news(n -> n.plannedOn(DAY)))
                        .breached("communication:NEWS", news(n -> n.plannedOn(DAY.minusDays(1))))
                        .unknown("day on which a communication is due", news(n -> n))
                        .notApplicable(group(s -> s)),
                of("PMO-STK-003")
                        .satisfied(resisting(5, "meet them"))
                        .satisfied(resisting(1, ""))
                        .breached("stakeholder:AGENTS", resisting(5, ""))
                        .unknown("engagement and influence of a stakeholder", group(s -> s.influence(5)))
                        .unknown(
                                "engagement and influence of a stakeholder",
                                group(s -> s.engagement(EngagementLevel.RESISTANT)))
                        .notApplicable(
                                group(s -> s.engagement(EngagementLevel.LEADING).influence(5))),
                of("PMO-STK-004")
                        .satisfied(
                                CHANGE,
                                group(s -> s),
                                AFFECTED,
                                news(n -> n.addAudience(AGENTS)
                                        .addTellsOf(CHANGE.id())
                                        .lastSentOn(DAY)))
                        .breached(
                                "stakeholder:AGENTS", CHANGE, group(s -> s), AFFECTED, news(n -> n.addAudience(AGENTS)))
                        .breached(
                                "stakeholder:AGENTS",
                                CHANGE,
                                group(s -> s),
                                AFFECTED,
                                news(n -> n.addAudience(AGENTS).addTellsOf(CHANGE.id())))
                        .notApplicable(CHANGE, group(s -> s)),
                of("PMO-STK-005")
                        .satisfied(group(s -> s.assessedOn(DAY.minusDays(90))))
                        .breached("project:PAY", group(s -> s.assessedOn(DAY.minusDays(91))))
                        .unknown("day on which stakeholders were assessed", group(s -> s))
                        .notApplicable()
                        .with("cycle", "91")
                        .satisfied(group(s -> s.assessedOn(DAY.minusDays(91)))));
    }

    private static final StakeholderId AGENTS = StakeholderId.of("AGENTS");
    private static final ChangeRequest CHANGE = ChangeRequest.builder()
            .id(ChangeId.of("C"))
            .component(PAY)
            .title("more forms")
            .build();
    private static final StakeholderImpact AFFECTED = StakeholderImpact.of(CHANGE.id(), AGENTS);

    private static Stakeholder resisting(int influence, String response) {
        return group(s -> {
            s.engagement(EngagementLevel.RESISTANT).influence(influence);
            return response.isEmpty() ? s : s.response(response);
        });
    }

    private static Stakeholder group(UnaryOperator<Stakeholder.Builder> facts) {
        Stakeholder.Builder group = Stakeholder.builder();
        return facts.apply(group.id(AGENTS).title("agents").component(PAY)).build();
    }

    private static Communication news(UnaryOperator<Communication.Builder> facts) {
        Communication.Builder news = Communication.builder();
        return facts.apply(
                        news.id(CommunicationId.of("NEWS")).title("newsletter").component(PAY))
                .build();
    }
}
