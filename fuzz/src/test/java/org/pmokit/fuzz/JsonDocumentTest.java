package org.pmokit.fuzz;

import static org.pmokit.fuzz.Inputs.LIMITS;
import static org.pmokit.fuzz.Inputs.check;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import org.pmokit.io.json.LenientReading;
import org.pmokit.io.json.PortfolioJson;

/** Documents, strictly and leniently. */
class JsonDocumentTest {

    @FuzzTest(maxDuration = "4s")
    void read(byte[] input) {
        check(PortfolioJson.read(new ByteArrayInputStream(input), "input", LIMITS));
        LenientReading lenient = PortfolioJson.readLeniently(new ByteArrayInputStream(input), "input", LIMITS);
        check(lenient.reading());
        if (lenient.reading().portfolio().isValid()) {
            writeAgain(lenient);
        }
    }

    /** What was read can be written and read again, unless it says that it has a value that cannot be. */
    private static void writeAgain(LenientReading lenient) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            PortfolioJson.write(lenient.reading().orThrow(), lenient.unknownFields(), out);
        } catch (IllegalArgumentException refused) {
            return;
        }
        check(PortfolioJson.readLeniently(new ByteArrayInputStream(out.toByteArray()), "output", LIMITS)
                .reading());
    }
}
