package org.pmokit.graph.capacity;

import java.util.Locale;

/** By what demand and capacity are added up. Whoever has two skills counts in full under both. */
public enum Perspective {
    /** One person, over all resources that stand for that person. */
    PERSON,
    /** One team: the resources that belong to it. */
    TEAM,
    /** One role: the resources that fill it. */
    ROLE,
    /** One skill: the resources that have it. */
    SKILL,
    /** One part of the organisation: the resources that it provides. */
    UNIT,
    /** One resource of any kind, equipment among them. */
    RESOURCE;

    /** The name used in files, in lower case with hyphens. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
