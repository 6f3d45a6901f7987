package org.pmokit.core.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Modifier;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ServiceTest {

    @Test
    void the_catalogue_has_34_services_and_critical_challenge() {
        List<Service> catalogue = catalogue();

        assertThat(catalogue).hasSize(35).doesNotHaveDuplicates();
        assertThat(catalogue)
                .extracting(Service::category)
                .filteredOn(ServiceCategory.PORTFOLIO_PLANNING::equals)
                .hasSize(11);
        assertThat(catalogue)
                .extracting(Service::category)
                .filteredOn(ServiceCategory.DELIVERY::equals)
                .hasSize(15);
        assertThat(catalogue)
                .extracting(Service::category)
                .filteredOn(ServiceCategory.CENTRE_OF_EXCELLENCE::equals)
                .hasSize(8);
        assertThat(Service.CRITICAL_CHALLENGE.category()).isEqualTo(ServiceCategory.OTHER);
    }

    @Test
    void a_known_code_is_the_service_of_the_catalogue() {
        assertThat(catalogue())
                .allSatisfy(service -> assertThat(Service.of(service.code())).isSameAs(service));
    }

    @Test
    void any_other_code_is_a_service_of_its_own() {
        Service canteen = Service.of("CANTEEN");

        assertThat(canteen.title()).isEqualTo("CANTEEN");
        assertThat(canteen.category()).isEqualTo(ServiceCategory.OTHER);
        assertThat(canteen.isAssuring()).isFalse();
        assertThat(canteen.isOperational()).isFalse();
    }

    @Test
    void assurance_and_challenge_assure_and_day_to_day_work_operates() {
        assertThat(catalogue())
                .filteredOn(Service::isAssuring)
                .containsExactly(Service.ASSURANCE, Service.CRITICAL_CHALLENGE);
        assertThat(catalogue())
                .filteredOn(Service::isOperational)
                .containsExactlyInAnyOrder(
                        Service.FINANCE, Service.COMMERCIAL, Service.COMMUNICATIONS, Service.SECRETARIAT);
    }

    @Test
    void a_service_with_a_title_of_the_office_is_still_what_its_code_says() {
        assertThat(new Service("CE06", "Gateway reviews").isAssuring()).isTrue();
        assertThat(new Service(Service.SECRETARIAT.code(), "Minutes").isOperational())
                .isTrue();
    }

    private static List<Service> catalogue() {
        return Stream.of(Service.class.getFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()))
                .map(field -> {
                    try {
                        return (Service) field.get(null);
                    } catch (IllegalAccessException hidden) {
                        throw new IllegalStateException(hidden);
                    }
                })
                .toList();
    }
}
