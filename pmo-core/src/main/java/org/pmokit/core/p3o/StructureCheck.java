package org.pmokit.core.p3o;

import org.pmokit.core.review.CheckText;
import org.pmokit.core.review.ReviewCheck;
import org.pmokit.core.review.ReviewLimit;

/**
 * What a review of a model looks for. None is an error: whatever can be resolved can be worked with, and a house may have
 * decided otherwise.
 */
public enum StructureCheck implements ReviewCheck {
    /** Looks whether it holds: an office runs the disciplines of its level. */
    LEVEL_RUNS_OTHER_DISCIPLINE(CheckText.warning("An office runs the disciplines of its level")
            .because("an office that does the work of another level is missing at its own")
            .remedy("Leave it to an office of another level, or record the tailoring decision behind it.")
            .source("P3O models of offices")),
    /** Looks whether it holds: an office works at the usual level of its type. */
    TYPE_AT_OTHER_LEVEL(CheckText.notice("An office works at the usual level of its type")
            .because("those it serves expect something else from that type")
            .remedy("Correct the type or the level, if it is not meant.")
            .source("P3O models of offices")),
    /** Looks whether it holds: an office reports to somebody. */
    NO_REPORTING_LINE(CheckText.warning("An office reports to somebody")
            .because("an office without a line of reporting has no mandate and no escalation")
            .remedy("Name a senior person's unit, a board or an office; the higher, the better it is heard.")
            .source("P3O reporting lines")),
    /** Looks whether it holds: an office reports to offices that exist. */
    SUPERIOR_GONE(CheckText.warning("An office reports to offices that exist")
            .because("what is reported reaches nobody")
            .remedy("Lead the line to an office that exists.")
            .source("P3O reporting lines")),
    /** Looks whether it holds: a programme office answers to the senior responsible owner. */
    NOT_TO_OWNER(CheckText.warning("A programme office answers to the senior responsible owner")
            .because("whoever answers for the programme has to hear it first")
            .remedy("Let the office report to the senior responsible owner.")
            .source("P3O reporting lines")),
    /** Looks whether it holds: a portfolio office stands above the supporting functions. */
    PORTFOLIO_OFFICE_UNDER_FUNCTION(CheckText.notice("A portfolio office stands above the supporting functions")
            .because("an office below one function is not taken for neutral by the others")
            .remedy("Lead the line to the main board.")
            .source("P3O reporting lines")),
    /** Looks whether it holds: an office says what it offers. */
    SERVICES_NOT_SAID(CheckText.notice("An office says what it offers")
            .because("who does not know what is offered does not ask for it")
            .remedy("Name the services, so that those it serves know what to ask for.")
            .source("P3O services")),
    /** Looks whether it holds: an office offers more than administration. */
    ADMIN_ONLY(CheckText.warning("An office offers more than administration")
            .because("an office that only administers is the first to be cut")
            .remedy("Add what helps to decide or to deliver.")
            .source("P3O services")),
    /** Looks whether it holds: who offers challenge may challenge. */
    CHALLENGE_WITHOUT_AUTHORITY(CheckText.warning("Who offers challenge may challenge")
            .because("a challenge that may be refused is none")
            .remedy("Grant the authority, and say up to which level.")
            .source("P3O services")),
    /** Looks whether it holds: an office that assures is free of day-to-day functions. */
    ASSURER_OPERATES(CheckText.warning("An office that assures is free of day-to-day functions")
            .because("nobody keeps a critical eye on what they run themselves")
            .remedy("Leave day-to-day functions to separate but linked teams.")
            .source("London 2012 case study in the P3O guidance")),
    /** Looks whether it holds: no office assures what it manages or answers for. */
    ASSURES_ITS_OWN(CheckText.warning("No office assures what it manages or answers for")
            .because("assurance of one's own work assures nobody")
            .remedy("Let another office assure it.")
            .source("P3O assurance")),
    /** Looks whether it holds: delivery stays with those who manage it, unless the office is directive. */
    ANSWERS_FOR_DELIVERY(CheckText.warning("Delivery stays with those who manage it, unless the office is directive")
            .because("two who answer for the same delivery wait for each other")
            .remedy("Leave that to whoever manages it.")
            .source("P3O control styles in usual practice")),
    /** Looks whether it holds: a supportive office does not command. */
    SUPPORTIVE_COMMANDS(CheckText.warning("A supportive office does not command")
            .because("help that commands is no longer asked for")
            .remedy("Take that authority away, or call the office what it is.")
            .source("P3O control styles in usual practice")),
    /** Looks whether it holds: a controlling office may audit. */
    CONTROLLING_WITHOUT_AUDIT(CheckText.warning("A controlling office may audit")
            .because("a standard that nobody may check is advice")
            .remedy("Grant the authority to audit.")
            .source("P3O control styles in usual practice")),
    /** Looks whether it holds: a directive office manages projects. */
    DIRECTIVE_WITHOUT_PROJECTS(CheckText.warning("A directive office manages projects")
            .because("who directs has to have something to direct")
            .remedy("Name the projects whose managers are in its line.")
            .source("P3O control styles in usual practice")),
    /** Looks whether it holds: an office is what it says it is. */
    STYLE_DIFFERS(CheckText.notice("An office is what it says it is")
            .because("those it serves expect something else")
            .remedy("Change what the office says, or what it does.")
            .source("P3O control styles in usual practice")),
    /** Looks whether it holds: the functions of a virtual office are somebody's role. */
    VIRTUAL_WITHOUT_ROLES(CheckText.warning("The functions of a virtual office are somebody's role")
            .because("an office without rooms exists by the people who work for it")
            .remedy("Name the roles that carry its functions.")
            .source("P3O models of offices")),
    /** Looks whether it holds: every office has a hub where there are hubs. */
    SPOKE_WITHOUT_HUB(CheckText.warning("Every office has a hub where there are hubs")
            .because("what reaches no hub is missing in the whole")
            .remedy("Add a line of information to the hub of its division.")
            .source("P3O hub-and-spoke models")),
    /** Looks whether it holds: no office has several hubs. */
    SPOKE_WITH_SEVERAL_HUBS(CheckText.warning("No office has several hubs")
            .because("the same figures are counted twice")
            .remedy("Keep one hub; the others get the information from there.")
            .source("P3O hub-and-spoke models")),
    /** Looks whether it holds: all information comes together in one place. */
    SEVERAL_TOP_HUBS(CheckText.warning("All information comes together in one place")
            .because("nobody sees the whole")
            .remedy("Let one hub put it all together.")
            .source("P3O hub-and-spoke models")),
    /** Looks whether it holds: no permanent office is below a temporary one. */
    TEMPORARY_ABOVE_PERMANENT(CheckText.warning("No permanent office is below a temporary one")
            .because("the line breaks when the temporary office ends")
            .remedy("Lead the line to a permanent office.")
            .source("P3O models of offices")),
    /** Looks whether it holds: a hub says what is to be reported. */
    HUB_WITHOUT_STANDARD(CheckText.notice("A hub says what is to be reported")
            .because("figures of different kinds cannot be added up")
            .remedy("Set a standard for what is reported.")
            .source("P3O hub-and-spoke models")),
    /** Looks whether it holds: offices below a hub report by its standard. */
    STANDARD_NOT_ADOPTED(CheckText.warning("Offices below a hub report by its standard")
            .because("figures of different kinds cannot be added up")
            .remedy("Adopt the standard, or agree with the hub how to get from one to the other.")
            .source("P3O hub-and-spoke models")),
    /** Looks whether it holds: somebody offers what is promised and needed. */
    SERVICE_WITHOUT_PROVIDER(CheckText.warning("Somebody offers what is promised and needed")
            .because("what was promised is missed by those it was promised to")
            .remedy("Let an office offer it, or stop promising it.")
            .source("P3O services")),
    /** Looks whether it holds: nobody is offered the same service by two offices. */
    SERVICE_DUPLICATED(CheckText.warning("Nobody is offered the same service by two offices")
            .because("two that do the same give two answers")
            .remedy("Leave it to one of the offices.")
            .source("P3O services")),
    /** Looks whether it holds: services come from offices whose business they are. */
    SERVICE_OF_OTHER_TYPE(CheckText.notice("Services come from offices whose business they are")
            .because("work that belongs elsewhere is done twice or at the wrong level")
            .remedy("Say which type of office it hosts, or let another office offer it.")
            .source("P3O services")),
    /** Looks whether it holds: some service is for each outcome. */
    OUTCOME_SERVED_BY_NOBODY(CheckText.warning("Some service is for each outcome")
            .because("what no service is for does not come about")
            .remedy("Offer a service that is for it.")
            .source("P3O outcomes")),
    /** Looks whether it holds: an office keeps each objective in view. */
    OBJECTIVE_WITHOUT_OVERSEER(CheckText.warning("An office keeps each objective in view")
            .because("nobody notices when the objective drifts out of sight")
            .remedy("Let an office oversee it, or serve whoever pursues it.")
            .source("P3O portfolio strategy and planning")),
    /** Looks whether it holds: a permanent office was shaped with every core factor in mind. */
    FACTOR_WITHOUT_DECISION(CheckText.warning("A permanent office was shaped with every core factor in mind")
            .because("an office that was copied fits another organisation")
            .remedy("Record for each factor what was found and what follows, even if nothing does.")
            .source("P3O tailoring")),
    /** Looks whether it holds: a permanent office has a charter. */
    CHARTER_MISSING(CheckText.notice("A permanent office has a charter")
            .because("what an office is for is told differently by everybody")
            .remedy("Write a charter of a page: purpose, authority, services, customers, review date.")
            .source("P3O set-up of an office")),
    /** Looks whether it holds: a charter says all that it should. */
    CHARTER_INCOMPLETE(CheckText.notice("A charter says all that it should")
            .because("what a charter leaves out is argued about later")
            .remedy("Complete the charter at the next review.")
            .source("P3O set-up of an office")),
    /** Looks whether it holds: an office is reviewed in time. */
    REVIEW_OVERDUE(CheckText.warning("An office is reviewed in time")
            .because("an office that stands still loses those it serves")
            .remedy("Review the office now.")
            .source("P3O life cycle of offices")
            .limit("interval", "365", ReviewLimit.Unit.DAYS)),
    /** Looks whether it holds: an office that was closed is gone. */
    LIFE_ENDED(CheckText.warning("An office that was closed is gone")
            .because("the model shows what is no longer there")
            .remedy("End its period on the day it was closed.")
            .source("P3O life cycle of offices")),
    /** Looks whether it holds: a temporary office has an end. */
    TEMPORARY_WITHOUT_END(CheckText.warning("A temporary office has an end")
            .because("what has no end becomes permanent without a decision")
            .remedy("Say its last day, or what ends it.")
            .source("P3O life cycle of offices")),
    /** Looks whether it holds: a temporary office lasts as long as what it serves. */
    ENDS_TOO_EARLY(CheckText.warning("A temporary office lasts as long as what it serves")
            .because("the last part of the work is done without support")
            .remedy("Let it last, or say who supports the rest.")
            .source("P3O life cycle of offices")),
    /** Looks whether it holds: a temporary office has a closure plan. */
    NO_CLOSURE_PLAN(CheckText.warning("A temporary office has a closure plan")
            .because("what it knows is lost when it ends")
            .remedy("Say what ends it and which permanent office takes its archive.")
            .source("P3O life cycle of offices")),
    /** Looks whether it holds: the archive of a temporary office goes to a permanent one. */
    ARCHIVE_NOT_TO_PERMANENT(CheckText.warning("The archive of a temporary office goes to a permanent one")
            .because("what it knows is lost when its keeper ends as well")
            .remedy("Name a permanent office.")
            .source("P3O life cycle of offices")),
    /** Looks whether it holds: somebody takes over what an office leaves open. */
    ORPHAN_ITEMS(CheckText.warning("Somebody takes over what an office leaves open")
            .because("what nobody took over goes on unseen")
            .remedy("Close them, or hand them to an office that goes on and record it in the closure plan.")
            .source("P3O life cycle of offices")),
    /** An office serves and was not set up in the order of setting up. */
    WORKS_BEFORE_SET_UP(CheckText.warning("An office is set up before it serves")
            .because("an office without a case, a leader and a charter serves nobody for long")
            .remedy("Take the steps that were left out, or let the office serve later.")
            .source("P3O set-up: business case, leadership, charter, project lifecycle"));

    @SuppressWarnings("ImmutableEnumChecker") // its list is a copy that cannot be changed
    private final CheckText text;

    StructureCheck(CheckText text) {
        this.text = text;
    }

    @Override
    public CheckText text() {
        return text;
    }
}
