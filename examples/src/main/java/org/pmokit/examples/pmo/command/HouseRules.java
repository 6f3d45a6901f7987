package org.pmokit.examples.pmo.command;

import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pmokit.core.problem.Problem;
import org.pmokit.rules.HealthCheck;
import org.pmokit.rules.file.AcceptanceFile;
import org.pmokit.rules.file.ProfileFile;
import org.pmokit.rules.profile.Profile;
import org.pmokit.rules.profile.Profiles;
import picocli.CommandLine.Option;

/** How the house differs from the standard, and what it has accepted. */
final class HouseRules {

    @Option(
            names = "--profile",
            split = ",",
            paramLabel = "FILE",
            description = "Profiles in YAML or JSON, and those that they build on.")
    private List<Path> profiles = List.of();

    @Option(names = "--waivers", paramLabel = "FILE", description = "Waivers and frozen findings in YAML or JSON.")
    private @Nullable Path waivers;

    HealthCheck applied(HealthCheck check) {
        List<Profile> read =
                profiles.stream().map(file -> orThrow(ProfileFile.read(file))).toList();
        HealthCheck under = read.isEmpty()
                ? check
                : check.under(
                        orThrow(Profiles.resolve(read, HealthCheck.standard().rules())));
        Path store = waivers;
        return store == null ? under : under.accepting(orThrow(AcceptanceFile.read(store)));
    }

    static <T> T orThrow(Validation<Seq<Problem>, T> outcome) {
        if (outcome.isInvalid()) {
            throw UnusableInputException.of(outcome.getError().asJava());
        }
        return outcome.get();
    }
}
