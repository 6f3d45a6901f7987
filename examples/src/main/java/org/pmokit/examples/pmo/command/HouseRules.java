package org.pmokit.examples.pmo.command;

import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pmokit.core.problem.Problem;
import org.pmokit.rules.HealthCheck;
import org.pmokit.rules.cel.CelRules;
import org.pmokit.rules.file.AcceptanceFile;
import org.pmokit.rules.file.ProfileFile;
import org.pmokit.rules.profile.Profile;
import org.pmokit.rules.profile.Profiles;
import org.pmokit.rules.rule.Rule;
import picocli.CommandLine.Option;

/** How the house differs from the standard, the rules that it adds, and what it has accepted. */
final class HouseRules {

    @Option(
            names = "--rules-file",
            split = ",",
            paramLabel = "FILE",
            description = "Rules of the house in YAML or JSON, asked after the shipped ones.")
    private List<Path> ruleFiles = List.of();

    @Option(
            names = "--profile",
            split = ",",
            paramLabel = "FILE",
            description = "Profiles in YAML or JSON, and those that they build on.")
    private List<Path> profiles = List.of();

    @Option(names = "--waivers", paramLabel = "FILE", description = "Waivers and frozen findings in YAML or JSON.")
    private @Nullable Path waivers;

    /** The shipped rules and those of the house. */
    HealthCheck rules() {
        HealthCheck all = HealthCheck.standard();
        for (Path file : ruleFiles) {
            for (Rule<?> rule : orThrow(CelRules.read(file))) {
                if (all.rules().stream().anyMatch(known -> known.id().equals(rule.id()))) {
                    throw UnusableInputException.saying(file.getFileName() + ": There is a rule " + rule.id()
                            + " already. Maybe give this one an id of its own.");
                }
                all = all.plus(rule);
            }
        }
        return all;
    }

    HealthCheck applied(HealthCheck check) {
        List<Profile> read =
                profiles.stream().map(file -> orThrow(ProfileFile.read(file))).toList();
        HealthCheck under = read.isEmpty() ? check : check.under(orThrow(Profiles.resolve(read, rules().rules())));
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
