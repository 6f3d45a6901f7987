package org.pmokit.io.register;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import org.pmokit.core.problem.Origin;
import org.pmokit.core.problem.Problem;
import org.pmokit.core.problem.ProblemCode;
import org.pmokit.core.problem.Severity;
import org.pmokit.io.codec.ProblemLog;
import org.pmokit.io.reading.ReadLimits;
import org.pmokit.io.reading.Reading;
import org.pmokit.io.table.RowBudget;

/** Makes a portfolio of registers, whatever carries them. */
public final class RegisterReader {

    private final RegisterCarrier carrier;
    private final Map<String, Register> byPlace = new HashMap<>();
    private final ProblemLog log;
    private final RowBudget budget;

    private RegisterReader(RegisterCarrier carrier, ReadLimits limits) {
        this.carrier = carrier;
        this.log = new ProblemLog(
                limits.problems(), Comparator.<Origin>comparingInt(this::rank).thenComparing(Origin::file));
        this.budget = new RowBudget(limits.rows());
        Registers.ALL.forEach(register -> byPlace.put(carrier.placeOf(register.name()), register));
    }

    /**
     * Reads all registers that are carried.
     *
     * @param carrier with at least one register
     * @param limits how large they may be
     */
    public static Reading read(RegisterCarrier carrier, ReadLimits limits) {
        return new RegisterReader(carrier, limits).read();
    }

    private Reading read() {
        Assembly assembly = new Assembly(new Profile(carrier.portfolioName()), log);
        for (Register register : Registers.ALL) {
            if (carrier.names().contains(register.name())) {
                RegisterFile file = new RegisterFile(register, carrier.placeOf(register.name()), assembly, log);
                file.conclude(carrier.read(register.name(), budget, log, file));
            }
            if (register.equals(Registers.ALL.get(0))) {
                assembly.references().add(assembly.profile().id());
            }
        }
        carrier.names().stream()
                .filter(name -> Registers.named(name).isEmpty() && !Registers.isApart(name))
                .forEach(name -> log.add(unread(name)));
        return log.conclude(assembly.draft(), new Place(assembly, byPlace)::complete);
    }

    private int rank(Origin place) {
        Register register = byPlace.get(place.file());
        return register == null ? Integer.MAX_VALUE : Registers.rank(register);
    }

    private Problem unread(String name) {
        boolean planned = Registers.isPlanned(name);
        return Problem.builder()
                .code(ProblemCode.UNKNOWN_FIELD)
                .severity(Severity.NOTICE)
                .path(carrier.placeOf(name))
                .message(
                        planned
                                ? "This register is known, but not read yet; nothing of it is used."
                                : "There is no register of this name; the " + carrier.part() + " is not read.")
                .advice(
                        planned
                                ? "keep it for a later version."
                                : "correct the name, which is one of: " + Registers.names(carrier) + ".")
                .origin(Origin.file(carrier.placeOf(name)))
                .build();
    }
}
