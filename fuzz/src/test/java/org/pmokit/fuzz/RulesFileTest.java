package org.pmokit.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.nio.charset.StandardCharsets;
import org.pmokit.core.problem.Problem;
import org.pmokit.rules.file.AcceptanceFile;
import org.pmokit.rules.file.ProfileFile;
import org.pmokit.rules.file.ReportFile;
import org.pmokit.rules.file.RuleFile;

/** Profiles, accepted findings, reports and rules, as YAML or JSON. */
class RulesFileTest {

    @FuzzTest(maxDuration = "4s")
    void read(byte[] input) {
        String text = new String(input, StandardCharsets.UTF_8);
        check(ProfileFile.parse(text, "profile.yaml"));
        check(AcceptanceFile.parse(text, "waivers.yaml"));
        check(ReportFile.parse(text, "report.json"));
        check(RuleFile.parse(text, "rules.yaml"));
    }

    private static void check(Validation<Seq<Problem>, ?> outcome) {
        if (outcome.isInvalid()) {
            Inputs.check(outcome.getError().asJava());
        }
    }
}
