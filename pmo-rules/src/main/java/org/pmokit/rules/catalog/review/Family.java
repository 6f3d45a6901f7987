package org.pmokit.rules.catalog.review;

import java.util.ArrayList;
import java.util.List;
import org.pmokit.core.review.ReviewCheck;
import org.pmokit.core.role.Role;
import org.pmokit.rules.rule.RuleGroup;

/** The rules that come from one review. */
record Family(Review review, RuleGroup group, Role owner, List<Member> members) {

    /** A check with the identity of its rule. */
    record Member(String id, ReviewCheck check, String name) {}

    Family(Review review, RuleGroup group, Role owner) {
        this(review, group, owner, List.of());
    }

    Family check(String id, ReviewCheck check, String name) {
        List<Member> more = new ArrayList<>(members);
        more.add(new Member(id, check, name));
        return new Family(review, group, owner, List.copyOf(more));
    }
}
