package org.pmokit.core.identifier;

/**
 * Names a milestone: the id of the programme or project that owns it, and a name that is unique there.
 *
 * @param owner id of the programme or project
 * @param name unique inside the owner; has no slash
 */
public record MilestoneId(String owner, String name) implements ComponentRef {

    /** Checks both parts. */
    public MilestoneId {
        Identifiers.check("milestone owner's", owner);
        Identifiers.check("milestone", name);
        if (name.indexOf('/') >= 0) {
            throw new IllegalArgumentException("A milestone's name has a slash: \"" + Identifiers.shortened(name)
                    + "\".\nMaybe use a hyphen; the slash parts owner and name.");
        }
    }

    /**
     * Reads {@code owner/name}.
     *
     * @param value such as {@code PRJ-014/G3}
     * @throws IllegalArgumentException if there is no slash or a part is blank
     */
    public static MilestoneId of(String value) {
        int slash = value.lastIndexOf('/');
        if (slash < 0) {
            throw new IllegalArgumentException("\"" + Identifiers.shortened(value)
                    + "\" is not a milestone id.\nMaybe write its owner first, such as \"PRJ-014/G3\".");
        }
        return new MilestoneId(value.substring(0, slash), value.substring(slash + 1));
    }

    /**
     * A milestone of that programme or project.
     *
     * @param owner programme or project
     * @param name unique inside the owner
     */
    public static MilestoneId of(ComponentRef owner, String name) {
        return new MilestoneId(owner.value(), name);
    }

    /** {@code owner/name}. */
    @Override
    public String value() {
        return owner + "/" + name;
    }

    @Override
    public ComponentKind kind() {
        return ComponentKind.MILESTONE;
    }
}
