package org.pmokit.core.role;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CareerPathTest {

    private static final CareerPath USUAL = CareerPath.standard();

    @Test
    void a_coordinator_becomes_an_analyst_or_goes_into_management() {
        assertThat(USUAL.after(Role.PROJECT_OFFICER)).contains(Role.PORTFOLIO_ANALYST, Role.HEAD_OF_OFFICE);
        assertThat(USUAL.route(Role.PROJECT_OFFICER, Role.HEAD_OF_P3O))
                .containsExactly(Role.PROJECT_OFFICER, Role.HEAD_OF_OFFICE, Role.HEAD_OF_P3O);
    }

    @Test
    void a_project_manager_goes_on_to_programmes_and_then_to_the_portfolio() {
        assertThat(USUAL.route(Role.PROJECT_MANAGER, Role.PORTFOLIO_MANAGER))
                .containsExactly(Role.PROJECT_MANAGER, Role.PROGRAMME_MANAGER, Role.PORTFOLIO_MANAGER);
        assertThat(USUAL.reachableFrom(Role.PROJECT_MANAGER))
                .containsExactly(Role.PORTFOLIO_MANAGER, Role.PROGRAMME_MANAGER);
    }

    @Test
    void there_is_no_way_back_and_none_from_an_end() {
        assertThat(USUAL.route(Role.PORTFOLIO_MANAGER, Role.PROJECT_MANAGER)).isEmpty();
        assertThat(USUAL.after(Role.PORTFOLIO_MANAGER)).isEmpty();
        assertThat(USUAL.route(Role.SPONSOR, Role.SPONSOR)).containsExactly(Role.SPONSOR);
    }

    @Test
    void circles_do_no_harm() {
        CareerPath circle =
                new CareerPath(Map.of(Role.AUTHOR, Set.of(Role.APPROVER), Role.APPROVER, Set.of(Role.AUTHOR)));

        assertThat(circle.reachableFrom(Role.AUTHOR)).containsExactly(Role.APPROVER, Role.AUTHOR);
        assertThat(circle.route(Role.AUTHOR, Role.SPONSOR)).isEmpty();
    }
}
