package org.pmokit.core.information;

import java.util.Optional;
import org.pmokit.core.register.Recorded;
import org.pmokit.core.role.Role;

/**
 * Which register is believed on a fact; all others hold copies.
 *
 * @param fact such as {@code finish}
 * @param register that is believed
 * @param custodian the role that may change the master copy; empty when nobody was named
 */
public record MasterRecord(String fact, String register, Optional<Role> custodian) implements Recorded {

    @Override
    public String path() {
        return "masterRecords[" + fact + "]";
    }

    @Override
    public Optional<String> uniqueKey() {
        return Optional.of(fact);
    }
}
