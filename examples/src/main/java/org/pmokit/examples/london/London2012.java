package org.pmokit.examples.london;

import java.time.LocalDate;
import java.util.List;
import org.pmokit.core.Portfolio;
import org.pmokit.core.identifier.MilestoneId;
import org.pmokit.examples.bundled.BundledFolder;
import org.pmokit.io.reading.Reading;

/**
 * The bundled portfolio: the London 2012 programme as public documents told it between 2005 and 2012. One set of registers
 * serves every status date, because each fact carries the day on which it became known.
 */
public final class London2012 {

    /** The date that the page is about unless said: the auditors' last look before the Games. */
    public static final LocalDate BEFORE_THE_GAMES = LocalDate.of(2011, 12, 6);

    /** Dates at which the picture is worth a look, from the start of the big build to the auditors' last report. */
    public static final List<LocalDate> STATUS_DATES = List.of(
            LocalDate.of(2008, 6, 30),
            LocalDate.of(2009, 1, 31),
            LocalDate.of(2011, 2, 28),
            BEFORE_THE_GAMES,
            LocalDate.of(2012, 7, 15),
            LocalDate.of(2012, 12, 5));

    /** The date that could not move: the opening of the Games. */
    public static final MilestoneId OPENING = MilestoneId.of("games/opening");

    private London2012() {}

    /** The portfolio as of its last status date, 5 December 2012; {@code knownOn} gives it for an earlier one. */
    public static Portfolio portfolio() {
        return reading().orThrow();
    }

    /** The registers as read, with what the reader has to remark. */
    public static Reading reading() {
        return BundledFolder.read("london2012");
    }
}
