package org.pmokit.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.pmokit.io.published.Oc4idsReader;

/** Projects of the Open Contracting for Infrastructure Data Standard. */
class Oc4idsTest {

    @FuzzTest(maxDuration = "4s")
    void read(byte[] input) {
        Inputs.check(Oc4idsReader.read(Inputs.file(input), Inputs.LIMITS));
    }
}
