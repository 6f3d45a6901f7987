/**
 * What the health checks read besides a portfolio: profiles, waivers and earlier reports, in YAML or JSON.
 *
 * <p>A taste:
 *
 * <pre>{@code
 * Profile profile = ProfileFile.readOrThrow(Path.of("transport.yaml"));
 * HealthCheck check = HealthCheck.standard();
 * check = check.under(Profiles.resolveOrThrow(List.of(profile), check.rules()));
 * }</pre>
 */
module org.pmokit.rules.file {
    requires transitive org.pmokit.rules;
    requires org.snakeyaml.engine;
    requires static transitive org.jspecify;
    requires static org.immutables.value.annotations;

    exports org.pmokit.rules.file;
}
