package org.pmokit.core.information;

import java.util.List;
import java.util.Optional;
import org.pmokit.core.register.Recorded;
import org.pmokit.core.role.Role;

/**
 * A system that keeps registers.
 *
 * @param code unique among systems
 * @param title what it is called
 * @param custodian the role that keeps it in order; empty when nobody does
 * @param registers the registers in it, in the order given
 */
public record InformationSystem(String code, String title, Optional<Role> custodian, List<String> registers)
        implements Recorded {

    /** Copies. */
    public InformationSystem {
        registers = List.copyOf(registers);
    }

    @Override
    public String path() {
        return "informationSystems[" + code + "]";
    }

    @Override
    public Optional<String> uniqueKey() {
        return Optional.of(code);
    }
}
