package org.pmokit.core.p3o;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pmokit.core.p3o.P3oModels.DAY;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pmokit.core.Portfolio;
import org.pmokit.core.design.Charter;
import org.pmokit.core.identifier.OfficeId;
import org.pmokit.core.office.Office;
import org.pmokit.core.role.RoleAssignment;

class P3oModelsTest {

    @Test
    void the_example_has_a_portfolio_office_two_hubs_a_programme_office_two_project_offices_and_a_permanent_support() {
        P3oStructure structure = P3oModel.example().on(DAY);

        assertThat(structure.asText()).isEqualTo("""
                        Portfolio office (organisation portfolio office, permanent)
                          Hub of division A (hub portfolio office, permanent)
                            Office of the new service (programme office, temporary)
                              Office of the portal (project office, temporary)
                              Office of billing (project office, temporary)
                          Hub of division B (hub portfolio office, permanent)
                            Project support of division B (project office, permanent)
                        """);
        assertThat(structure.deliveryMode()).contains(DeliveryMode.HUB_AND_SPOKE);
        assertThat(structure.permanenceMix()).contains(PermanenceMix.MIXED);
        assertThat(structure.topHubs()).containsExactly(OfficeId.of("EPMO"));
    }

    @Test
    void the_example_is_sound() {
        assertThat(P3oModel.example().review(DAY)).isEmpty();
    }

    @Test
    void the_small_firm_has_one_office_that_runs_more_than_its_level_and_says_why() {
        P3oModel model = P3oModel.of(P3oModels.smallFirm());

        assertThat(model.on(DAY).deliveryMode()).contains(DeliveryMode.CENTRAL);
        assertThat(model.on(DAY).permanenceMix()).contains(PermanenceMix.PERMANENT);
        assertThat(model.review(DAY))
                .extracting(P3oModelsTest::text)
                .containsExactly("level-runs-other-discipline PMO");
    }

    @Test
    void the_central_hub_of_the_government_sits_in_the_department_of_finance() {
        P3oModel model = P3oModel.of(P3oModels.government());

        assertThat(model.review(DAY))
                .extracting(P3oModelsTest::text)
                .containsExactly("portfolio-office-under-function CENTRAL-HUB");
        assertThat(model.on(DAY).spokesOf(OfficeId.of("CENTRAL-HUB")))
                .extracting(OfficeId::value)
                .containsExactly("HEALTH-SPOKE", "ROADS-SPOKE", "CULTURE-SPOKE");
        assertThat(model.on(DAY).offices()).extracting(Office::title).doesNotContain("Office of the bridges");
    }

    @Test
    void no_model_names_a_person_and_all_are_as_of_one_day() {
        for (Portfolio portfolio : List.of(P3oModels.example(), P3oModels.smallFirm(), P3oModels.government())) {
            assertThat(portfolio.roles()).isNotEmpty().allMatch(RoleAssignment::isVacant);
            assertThat(portfolio.statusDate()).contains(DAY);
            assertThat(portfolio.all(Charter.class))
                    .isNotEmpty()
                    .allMatch(charter -> charter.missingParts().isEmpty());
        }
    }

    private static String text(StructureFinding finding) {
        return finding.check().code()
                + finding.subject().map(subject -> " " + subject.value()).orElse("");
    }
}
