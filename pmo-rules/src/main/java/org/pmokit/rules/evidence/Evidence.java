package org.pmokit.rules.evidence;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.pmokit.core.assurance.DeliveryConfidence;
import org.pmokit.core.date.DateRange;
import org.pmokit.core.dependency.Disposition;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.identifier.DependencyId;
import org.pmokit.core.identifier.OfficeId;
import org.pmokit.core.identifier.ProjectId;
import org.pmokit.core.money.Money;
import org.pmokit.core.money.Ratio;
import org.pmokit.core.office.Service;
import org.pmokit.core.problem.Severity;
import org.pmokit.core.role.Role;
import org.pmokit.rules.rag.Rag;

/**
 * One piece of evidence: data first, sentence second. Equal evidence is the same evidence. Each record's components are
 * the facts that a machine should read.
 */
public sealed interface Evidence {

    /**
     * The evidence as a sentence without a full stop.
     *
     * @param names tells what to call components
     */
    String sentence(Names names);

    /**
     * Something that a review of a register found amiss.
     *
     * @param check code of the check that found it
     * @param severity how much it matters
     * @param subjects what is concerned; empty when it has no id
     * @param message a sentence with its values
     */
    record ReviewNote(String check, Severity severity, List<ComponentRef> subjects, String message)
            implements Evidence {

        /** Copies the subjects. */
        public ReviewNote {
            subjects = List.copyOf(subjects);
        }

        @Override
        public String sentence(Names names) {
            return message.endsWith(".") ? message.substring(0, message.length() - 1) : message;
        }
    }

    /**
     * A share of something in which too much, or too little, was found.
     *
     * @param what was counted, in words
     * @param numerator how many, or how much
     * @param denominator among which
     * @param variant by which of several ways in use it was counted; empty where there is but one
     * @param offenders which, in the order met
     */
    record Counted(
            String what, BigDecimal numerator, BigDecimal denominator, String variant, List<ComponentRef> offenders)
            implements Evidence {

        private static final int SHOWN = 10;

        /** Copies the offenders. */
        public Counted {
            offenders = List.copyOf(offenders);
        }

        @Override
        public String sentence(Names names) {
            String some =
                    offenders.stream().limit(SHOWN).map(ComponentRef::value).collect(Collectors.joining(", "));
            String more = offenders.size() > SHOWN ? " and " + (offenders.size() - SHOWN) + " more" : "";
            return what + ": " + numerator.toPlainString() + " of " + denominator.toPlainString()
                    + (some.isEmpty() ? "" : ": " + some + more)
                    + (variant.isEmpty() ? "" : " (" + variant + ")");
        }
    }

    /**
     * A date moved: calendar days from planned to expected.
     *
     * @param what the milestone or component
     * @param planned the baseline
     * @param expected the forecast, or the actual date if it has happened
     */
    record Slip(ComponentRef what, LocalDate planned, LocalDate expected) implements Evidence {

        /** Calendar days; positive is late. */
        public long days() {
            return ChronoUnit.DAYS.between(planned, expected);
        }

        @Override
        public String sentence(Names names) {
            return names.of(what) + ": planned " + planned + ", expected " + expected + ", " + counted(Math.abs(days()))
                    + (days() >= 0 ? " late" : " early");
        }
    }

    /**
     * Something was due and has not happened.
     *
     * @param what the milestone or component
     * @param due the newest date for it
     * @param asOf the status date
     */
    record Overdue(ComponentRef what, LocalDate due, LocalDate asOf) implements Evidence {

        /** Calendar days since it was due. */
        public long days() {
            return ChronoUnit.DAYS.between(due, asOf);
        }

        @Override
        public String sentence(Names names) {
            return names.of(what) + ": due " + due + ", not recorded as done " + counted(days()) + " later";
        }
    }

    /**
     * A forecast that differs from its budget.
     *
     * @param budget approved
     * @param forecast expected
     * @param variance forecast less budget, as a share of the budget
     */
    record CostVariance(Money budget, Money forecast, Ratio variance) implements Evidence {
        @Override
        public String sentence(Names names) {
            return "forecast " + names.of(forecast) + " against a budget of " + names.of(budget) + " ("
                    + signed(variance) + ")";
        }
    }

    /**
     * A forecast of one period that differs from the period's budget.
     *
     * @param period its name
     * @param budget approved for it
     * @param forecast expected in it
     * @param variance forecast less budget, as a share of the budget
     */
    record PeriodVariance(String period, Money budget, Money forecast, Ratio variance) implements Evidence {
        @Override
        public String sentence(Names names) {
            return period + ": forecast " + names.of(forecast) + " against a budget of " + names.of(budget) + " ("
                    + signed(variance) + ")";
        }
    }

    /**
     * A budget that differs from the first one.
     *
     * @param first approved first
     * @param newest approved last
     * @param variance newest less first, as a share of the first
     */
    record BudgetGrowth(Money first, Money newest, Ratio variance) implements Evidence {
        @Override
        public String sentence(Names names) {
            return "budget moved from " + names.of(first) + " to " + names.of(newest) + " (" + signed(variance) + ")";
        }
    }

    /**
     * Contingency used beside work done.
     *
     * @param provided contingency at first
     * @param left contingency now
     * @param used share of it that is gone
     * @param complete share of the work that is done
     */
    record ContingencyUse(Money provided, Money left, Ratio used, Ratio complete) implements Evidence {
        @Override
        public String sentence(Names names) {
            return names.of(left) + " left of a contingency of " + names.of(provided) + ": " + used.asPercent(0)
                    + " used with " + complete.asPercent(0) + " of the work done";
        }
    }

    /**
     * What a funding limit leaves above the forecast.
     *
     * @param funding the most that may be spent
     * @param forecast expected
     * @param share what is left, as a share of the funding; negative when the forecast is above it
     */
    record Headroom(Money funding, Money forecast, Ratio share) implements Evidence {
        @Override
        public String sentence(Names names) {
            String left = forecast.isMoreThan(funding)
                    ? names.of(forecast.minus(funding)) + " short"
                    : names.of(funding.minus(forecast)) + " left";
            return "forecast " + names.of(forecast) + " against funding of " + names.of(funding) + ": " + left + " ("
                    + share.asPercent(1) + ")";
        }
    }

    /**
     * A role that nobody holds.
     *
     * @param on the component
     * @param role which
     */
    record Vacancy(ComponentRef on, Role role) implements Evidence {
        @Override
        public String sentence(Names names) {
            return "nobody holds the role " + role.title() + " on " + names.of(on);
        }
    }

    /**
     * A component without anybody in one of some roles.
     *
     * @param on the component
     * @param anyOf the roles of which one would do
     */
    record MissingRole(ComponentRef on, List<Role> anyOf) implements Evidence {

        /** Copies the roles. */
        public MissingRole {
            anyOf = List.copyOf(anyOf);
        }

        @Override
        public String sentence(Names names) {
            return "nobody is on record as " + anyOf.stream().map(Role::title).collect(Collectors.joining(" or "))
                    + " of " + names.of(on);
        }
    }

    /**
     * An office that does not report to the holder of a role.
     *
     * @param office which
     * @param role to which it should report
     */
    record NoLineTo(OfficeId office, Role role) implements Evidence {
        @Override
        public String sentence(Names names) {
            return names.of(office) + " has no line of reporting to a " + role.title() + " on record";
        }
    }

    /**
     * A report that has grown old.
     *
     * @param lastReport its day
     * @param asOf the status date
     */
    record Stale(LocalDate lastReport, LocalDate asOf) implements Evidence {

        /** Calendar days since. */
        public long days() {
            return ChronoUnit.DAYS.between(lastReport, asOf);
        }

        @Override
        public String sentence(Names names) {
            return "last reported " + lastReport + ", " + counted(days()) + " ago";
        }
    }

    /**
     * A commitment that comes after the day on which it is needed.
     *
     * @param dependency the commitment
     * @param giver who provides
     * @param receiver who needs it
     * @param promised when the giver promises or is now expected to provide it
     * @param needed when the receiver needs it
     */
    record LateCommitment(
            DependencyId dependency, ComponentRef giver, ComponentRef receiver, LocalDate promised, LocalDate needed)
            implements Evidence {

        /** Calendar days between promise and need; negative here. */
        public long floatDays() {
            return ChronoUnit.DAYS.between(promised, needed);
        }

        @Override
        public String sentence(Names names) {
            return names.of(giver) + " provides on " + promised + " what " + names.of(receiver) + " needs by " + needed
                    + ", " + counted(-floatDays()) + " too late";
        }
    }

    /**
     * Components that depend on each other in a circle.
     *
     * @param members in the order of the circle
     */
    record Circle(List<ComponentRef> members) implements Evidence {

        /** Copies the members. */
        public Circle {
            members = List.copyOf(members);
        }

        @Override
        public String sentence(Names names) {
            return members.stream().map(names::of).collect(Collectors.joining(" -> ")) + " -> "
                    + names.of(members.get(0));
        }
    }

    /**
     * Two projects that touch the same things.
     *
     * @param one a project
     * @param other another
     * @param shared what they share, in words
     */
    record Clash(ProjectId one, ProjectId other, List<String> shared) implements Evidence {

        /** Copies the words. */
        public Clash {
            shared = List.copyOf(shared);
        }

        @Override
        public String sentence(Names names) {
            return names.of(one) + " and " + names.of(other) + " share " + String.join(", ", shared);
        }
    }

    /**
     * An entry of the risk or issue register that lacks something.
     *
     * @param entry the risk or issue
     * @param lacking what it lacks, such as {@code response}
     * @param raised when it was registered, if told
     */
    record IncompleteEntry(ComponentRef entry, String lacking, Optional<LocalDate> raised) implements Evidence {
        @Override
        public String sentence(Names names) {
            return entry.kind().code() + " " + entry.value() + " (" + names.of(entry) + ") has no " + lacking
                    + raised.map(day -> ", raised " + day).orElse("");
        }
    }

    /**
     * What somebody declared.
     *
     * @param rating declared
     * @param assessor who declared it
     * @param asOf when, if told
     * @param statement what was said, in short, if anything
     */
    record Judgement(DeliveryConfidence rating, String assessor, Optional<LocalDate> asOf, Optional<String> statement)
            implements Evidence {
        @Override
        public String sentence(Names names) {
            return assessor + " says " + rating.code()
                    + asOf.map(day -> " on " + day).orElse("")
                    + statement.map(said -> ": " + shortened(said)).orElse("");
        }
    }

    /**
     * A declared colour beside a computed one.
     *
     * @param declared by a person
     * @param assessor who declared it
     * @param computed by the rules
     */
    record Disagreement(DeliveryConfidence declared, String assessor, Rag computed) implements Evidence {
        @Override
        public String sentence(Names names) {
            return "declared " + declared.code() + " by " + assessor + ", computed " + computed.code();
        }
    }

    /**
     * Two dates that cannot both be right.
     *
     * @param what the milestone or component
     * @param first name of the date that should come first
     * @param firstDate its value
     * @param second name of the date that should not come before it
     * @param secondDate its value
     */
    record Contradiction(ComponentRef what, String first, LocalDate firstDate, String second, LocalDate secondDate)
            implements Evidence {
        @Override
        public String sentence(Names names) {
            return names.of(what) + ": " + second + " " + secondDate + " lies before " + first + " " + firstDate;
        }
    }

    /**
     * An objective that no open or finished project contributes to.
     *
     * @param objective which
     */
    record Unserved(ComponentRef objective) implements Evidence {
        @Override
        public String sentence(Names names) {
            return "no programme or project contributes to objective " + objective.value() + " (" + names.of(objective)
                    + ")";
        }
    }

    /**
     * An assuring office that also runs day-to-day operations.
     *
     * @param office which
     * @param operations what it runs
     */
    record MixedDuties(OfficeId office, List<Service> operations) implements Evidence {

        /** Copies the services. */
        public MixedDuties {
            operations = List.copyOf(operations);
        }

        @Override
        public String sentence(Names names) {
            return names.of(office) + " gives assurance and also runs "
                    + operations.stream()
                            .map(service -> service.title().toLowerCase(java.util.Locale.ROOT))
                            .collect(Collectors.joining(", "));
        }
    }

    /**
     * An office whose lines of reporting lead nowhere.
     *
     * @param office which
     */
    record NoReportingLine(OfficeId office) implements Evidence {
        @Override
        public String sentence(Names names) {
            return names.of(office) + " reports to nobody on record";
        }
    }

    /**
     * A commitment that lacks something.
     *
     * @param dependency the commitment
     * @param giver who provides
     * @param receiver who needs it
     * @param amiss what is amiss, such as {@code no promised date}
     */
    record OpenCommitment(DependencyId dependency, ComponentRef giver, ComponentRef receiver, String amiss)
            implements Evidence {
        @Override
        public String sentence(Names names) {
            return "what " + names.of(receiver) + " needs of " + names.of(giver) + " (" + dependency.value() + "): "
                    + amiss;
        }
    }

    /**
     * A slip of a giver that a commitment does not absorb.
     *
     * @param dependency the commitment
     * @param giver who slipped
     * @param slipDays calendar days
     * @param roomDays calendar days that the commitment absorbs
     */
    record ArrivingSlip(DependencyId dependency, ComponentRef giver, long slipDays, long roomDays) implements Evidence {
        /** Calendar days that arrive; more than 0. */
        public long arrivingDays() {
            return slipDays - roomDays;
        }

        @Override
        public String sentence(Names names) {
            return names.of(giver) + " has slipped by " + counted(slipDays) + ", " + dependency.value() + " absorbs "
                    + roomDays + ": " + counted(arrivingDays()) + " arrive";
        }
    }

    /**
     * Who depends on whom, one after the other.
     *
     * @param members in the order of the chain
     */
    record Chain(List<ComponentRef> members) implements Evidence {
        /** Copies the members. */
        public Chain {
            members = List.copyOf(members);
        }

        @Override
        public String sentence(Names names) {
            return members.stream().map(names::of).collect(Collectors.joining(" -> "));
        }
    }

    /**
     * A component that every chain of dependencies towards something passes.
     *
     * @param component which
     * @param target towards which
     */
    record Bottleneck(ComponentRef component, ComponentRef target) implements Evidence {
        @Override
        public String sentence(Names names) {
            return "every chain towards " + names.of(target) + " passes " + names.of(component);
        }
    }

    /**
     * A decision that no longer holds.
     *
     * @param one a project or an office
     * @param other another
     * @param decided what was decided
     * @param until its last day
     */
    record ExpiredDecision(ComponentRef one, ComponentRef other, Disposition decided, LocalDate until)
            implements Evidence {
        @Override
        public String sentence(Names names) {
            return names.of(one) + " and " + names.of(other) + " still overlap, the decision to " + decided.code()
                    + " held until " + until;
        }
    }

    /**
     * Value of benefits that is counted more than once.
     *
     * @param benefits concerned
     * @param how such as {@code repeated}
     * @param excess by how much the sum is too large
     */
    record DoubleValue(List<ComponentRef> benefits, String how, Money excess) implements Evidence {
        /** Copies the benefits. */
        public DoubleValue {
            benefits = List.copyOf(benefits);
        }

        @Override
        public String sentence(Names names) {
            return benefits.stream().map(names::of).collect(Collectors.joining(", ")) + ": " + how + ", "
                    + names.of(excess) + " too much";
        }
    }

    /**
     * How much change lands on a group of people in a month.
     *
     * @param group which
     * @param month when
     * @param load in points
     * @param capacity in points
     * @param from what brings it, the most first
     */
    record ChangeLoaded(
            ComponentRef group, YearMonth month, BigDecimal load, BigDecimal capacity, List<ComponentRef> from)
            implements Evidence {
        /** Copies what brings it. */
        public ChangeLoaded {
            from = List.copyOf(from);
        }

        @Override
        public String sentence(Names names) {
            return names.of(group) + " in " + month + ": " + load.toPlainString() + " of " + capacity.toPlainString()
                    + " points, from " + from.stream().map(names::of).collect(Collectors.joining(", "));
        }
    }

    /**
     * Offices that offer the same to the same.
     *
     * @param one an office
     * @param other another
     * @param served to whom
     * @param services codes of what both offer
     */
    record SharedServices(ComponentRef one, ComponentRef other, ComponentRef served, List<String> services)
            implements Evidence {
        /** Copies the codes. */
        public SharedServices {
            services = List.copyOf(services);
        }

        @Override
        public String sentence(Names names) {
            return names.of(one) + " and " + names.of(other) + " both offer " + String.join(", ", services) + " to "
                    + names.of(served);
        }
    }

    /**
     * Days on which more is asked of a resource than there is.
     *
     * @param resource which
     * @param period from the first to the last of the days
     * @param demand on the worst days, in units
     * @param capacity on the worst days, in units
     * @param excess over all of the days, in unit-days
     * @param from what asks for it, the most first
     */
    record Overload(
            ComponentRef resource,
            DateRange period,
            BigDecimal demand,
            BigDecimal capacity,
            BigDecimal excess,
            List<ComponentRef> from)
            implements Evidence {
        /** Copies what asks for it. */
        public Overload {
            from = List.copyOf(from);
        }

        @Override
        public String sentence(Names names) {
            return names.of(resource) + " " + period + ": " + demand.toPlainString() + " asked of "
                    + capacity.toPlainString() + ", " + excess.toPlainString() + " unit-days too many, for "
                    + from.stream().map(names::of).collect(Collectors.joining(", "));
        }
    }

    /**
     * Projects on which somebody works at once.
     *
     * @param resource who
     * @param period when
     * @param most at once
     * @param components which, in order
     */
    record AtOnce(ComponentRef resource, DateRange period, int most, List<ComponentRef> components)
            implements Evidence {
        /** Copies the components. */
        public AtOnce {
            components = List.copyOf(components);
        }

        @Override
        public String sentence(Names names) {
            return names.of(resource) + " works on up to " + most + " at once, " + period + ": "
                    + components.stream().map(names::of).collect(Collectors.joining(", "));
        }
    }

    /**
     * An allocation that cannot be kept as it stands.
     *
     * @param component for which
     * @param needed who or what is needed
     * @param period when
     * @param amiss why
     */
    record DoubtfulBooking(ComponentRef component, String needed, DateRange period, String amiss) implements Evidence {
        @Override
        public String sentence(Names names) {
            return needed + " for " + names.of(component) + ", " + period + ": " + amiss;
        }
    }

    /**
     * A number of a rule of one's own.
     *
     * @param label what it is
     * @param value its value
     */
    record Value(String label, BigDecimal value) implements Evidence {
        @Override
        public String sentence(Names names) {
            return label + ": " + value.toPlainString();
        }
    }

    /**
     * What an expression of a rule of one's own came to, and the facts that it read on the way.
     *
     * @param expression as it was written
     * @param result what it came to
     * @param facts name and value of each, in the order in which they were read; not on record where there was none
     * @param more facts that were read and are not told
     */
    record Expression(String expression, String result, List<Fact> facts, int more) implements Evidence {

        /**
         * A fact that was read.
         *
         * @param name such as {@code project.finish}
         * @param value as people read it
         */
        public record Fact(String name, String value) {}

        /** Copies the facts. */
        public Expression {
            facts = List.copyOf(facts);
        }

        @Override
        public String sentence(Names names) {
            String read = facts.stream()
                    .map(fact -> fact.name() + " = " + fact.value())
                    .collect(Collectors.joining(", "));
            String rest = more == 0 ? "" : " and " + more + " more";
            return expression + " is " + result + (read.isEmpty() ? "" : " (" + read + rest + ")");
        }
    }

    /**
     * A remark of a rule of one's own.
     *
     * @param text a phrase
     */
    record Remark(String text) implements Evidence {
        @Override
        public String sentence(Names names) {
            return text;
        }
    }

    private static String counted(long days) {
        return days + (days == 1 ? " day" : " days");
    }

    private static String signed(Ratio ratio) {
        return (ratio.value().signum() > 0 ? "+" : "") + ratio.asPercent(1);
    }

    private static String shortened(String text) {
        String oneLine = text.replaceAll("\\s+", " ").strip();
        return oneLine.length() <= 160 ? oneLine : oneLine.substring(0, 157) + "...";
    }
}
