package org.pmokit.core.governance;

import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.pmokit.core.identifier.ComponentKind;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.identifier.OfficeId;
import org.pmokit.core.provenance.Provenance;
import org.pmokit.core.register.Pointer;
import org.pmokit.core.register.Recorded;

/**
 * How an office stands to whoever runs a programme or project. Offices differ, and one office may differ from project to
 * project, so it is recorded and never assumed.
 */
@Value.Immutable
public abstract class OfficeAuthority implements Recorded {

    OfficeAuthority() {}

    /** The office. */
    public abstract OfficeId office();

    /** The programme, project, portfolio or unit whose delivery it stands to; empty for all that the office serves. */
    public abstract Optional<ComponentRef> component();

    /** How it stands. */
    public abstract AuthorityRelation relation();

    /** Where it comes from, if told. */
    public abstract Optional<Provenance> provenance();

    @Override
    public String path() {
        return "officeAuthority[" + office().value()
                + component().map(each -> "," + each.value()).orElse("") + "]";
    }

    @Override
    public Optional<String> uniqueKey() {
        return Optional.of(
                office().value() + "," + component().map(ComponentRef::asText).orElse(""));
    }

    @Override
    public Optional<ComponentRef> about() {
        return Optional.of(office());
    }

    @Override
    public Stream<Pointer> pointers() {
        return Pointer.join(
                Pointer.to("office", office()),
                Pointer.to("component", component())
                        .map(each -> each.among(
                                ComponentKind.PORTFOLIO,
                                ComponentKind.PROGRAMME,
                                ComponentKind.PROJECT,
                                ComponentKind.UNIT)));
    }

    /** Starts an authority; {@code office} and {@code relation} are mandatory. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder filled with this. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link OfficeAuthority}. Not thread-safe; use once and let go. */
    public static final class Builder extends ImmutableOfficeAuthority.Builder {
        Builder() {}
    }
}
