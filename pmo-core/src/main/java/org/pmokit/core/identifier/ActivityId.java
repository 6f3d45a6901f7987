package org.pmokit.core.identifier;

/**
 * Names an activity of a schedule: the id of the project that owns the schedule, and a name that is unique there.
 *
 * @param owner id of the project
 * @param name unique inside the owner; has no slash
 */
public record ActivityId(String owner, String name) implements ComponentRef {

    /** Checks both parts. */
    public ActivityId {
        Identifiers.check("activity owner's", owner);
        Identifiers.check("activity", name);
        if (name.indexOf('/') >= 0) {
            throw new IllegalArgumentException("An activity's name has a slash: \"" + Identifiers.shortened(name)
                    + "\".\nMaybe use a hyphen; the slash parts owner and name.");
        }
    }

    /**
     * Reads {@code owner/name}.
     *
     * @param value such as {@code PRJ-014/A1010}
     * @throws IllegalArgumentException if there is no slash or a part is blank
     */
    public static ActivityId of(String value) {
        int slash = value.lastIndexOf('/');
        if (slash < 0) {
            throw new IllegalArgumentException("\"" + Identifiers.shortened(value)
                    + "\" is not an activity id.\nMaybe write its owner first, such as \"PRJ-014/A1010\".");
        }
        return new ActivityId(value.substring(0, slash), value.substring(slash + 1));
    }

    /**
     * An activity of that project.
     *
     * @param owner project
     * @param name unique inside the owner
     */
    public static ActivityId of(ComponentRef owner, String name) {
        return new ActivityId(owner.value(), name);
    }

    /** {@code owner/name}. */
    @Override
    public String value() {
        return owner + "/" + name;
    }

    @Override
    public ComponentKind kind() {
        return ComponentKind.ACTIVITY;
    }
}
