package org.pmokit.core.risk;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What sort of response is made to a risk. Threats and opportunities have a vocabulary each, and some words are in both.
 *
 * <p>Source: the vocabularies of the PRINCE2 family; accepting, transferring and preparing contingent plans belong to
 * opportunities too in its later editions, where {@link #FALLBACK} became {@link #CONTINGENT_PLAN} and {@link #REJECT}
 * became {@link #ACCEPT}.
 */
public enum ResponseCategory {
    /** Make sure that it cannot occur, or cannot hurt. */
    AVOID(RiskEffect.THREAT),
    /** Make it less likely or less harmful. */
    REDUCE(RiskEffect.THREAT),
    /** Plan what to do if it occurs, and do it only then. */
    FALLBACK(RiskEffect.THREAT),
    /** Let another party carry the financial side. */
    TRANSFER(RiskEffect.THREAT, RiskEffect.OPPORTUNITY),
    /** Knowingly do nothing now. */
    ACCEPT(RiskEffect.THREAT, RiskEffect.OPPORTUNITY),
    /** Carry or enjoy it together with another party. */
    SHARE(RiskEffect.THREAT, RiskEffect.OPPORTUNITY),
    /** Have a plan ready for the day on which it occurs. */
    CONTINGENT_PLAN(RiskEffect.THREAT, RiskEffect.OPPORTUNITY),
    /** Make sure that it occurs. */
    EXPLOIT(RiskEffect.OPPORTUNITY),
    /** Make it more likely or more valuable. */
    ENHANCE(RiskEffect.OPPORTUNITY),
    /** Knowingly let it pass. */
    REJECT(RiskEffect.OPPORTUNITY);

    @SuppressWarnings("ImmutableEnumChecker") // the set is a copy that nobody can change
    private final Set<RiskEffect> kinds;

    ResponseCategory(RiskEffect first, RiskEffect... others) {
        this.kinds = Set.copyOf(EnumSet.of(first, others));
    }

    /**
     * Whether it is in the vocabulary of that kind.
     *
     * @param kind threat or opportunity
     */
    public boolean fits(RiskEffect kind) {
        return kinds.contains(kind);
    }

    /**
     * The vocabulary of a kind, in the order of this enum.
     *
     * @param kind threat or opportunity
     */
    public static Set<ResponseCategory> of(RiskEffect kind) {
        EnumSet<ResponseCategory> fitting = EnumSet.noneOf(ResponseCategory.class);
        Stream.of(values()).filter(each -> each.fits(kind)).forEach(fitting::add);
        return Collections.unmodifiableSet(fitting);
    }

    /** The name used in files, such as {@code contingent-plan}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
