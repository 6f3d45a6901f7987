package org.pmokit.core.p3o;

import static org.pmokit.core.p3o.StructureReview.joined;
import static org.pmokit.core.p3o.StructureReview.named;
import static org.pmokit.core.p3o.StructureReview.texts;

import java.util.ArrayList;
import java.util.List;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.office.Authority;
import org.pmokit.core.office.ControlStyle;
import org.pmokit.core.office.Office;
import org.pmokit.core.office.Service;
import org.pmokit.core.office.Standard;

/** Whether what an office may do fits what it is. */
final class AuthorityChecks {

    private final StructureReview review;
    private final Office office;

    AuthorityChecks(StructureReview review, Office office) {
        this.review = review;
        this.office = office;
    }

    void run() {
        services();
        independence();
        delivery();
        office.control().ifPresent(this::style);
    }

    private void services() {
        if (office.services().isEmpty()) {
            add(
                    StructureCheck.SERVICES_NOT_SAID,
                    "services",
                    List.of(),
                    "does not say what it offers.",
                    "name its services, so that those it serves know what to ask for.");
        }
        if (office.isAdministrativeOnly()) {
            List<String> codes = texts(office.services(), Service::code);
            add(
                    StructureCheck.ADMIN_ONLY,
                    "services",
                    codes,
                    "offers administration only: " + joined(codes) + ".",
                    "add what helps to decide or to deliver; administration alone is worth little.");
        }
        if (office.services().contains(Service.CRITICAL_CHALLENGE) && !office.has(Authority.CHALLENGE)) {
            add(
                    StructureCheck.CHALLENGE_WITHOUT_AUTHORITY,
                    "authorities",
                    List.of(),
                    "offers challenge and has no authority for it.",
                    "grant it, and say up to which level.");
        }
    }

    private void independence() {
        List<String> operating = office.services().stream()
                .filter(Service::isOperational)
                .map(Service::code)
                .toList();
        if (office.isAssuring() && !operating.isEmpty()) {
            add(
                    StructureCheck.ASSURER_OPERATES,
                    "services",
                    operating,
                    "gives assurance and runs day-to-day functions: " + joined(operating) + ".",
                    "leave these to separate but linked teams.");
        }
        List<ComponentRef> own = new ArrayList<>(office.assures());
        own.removeIf(assured ->
                !(office.manages().contains(assured) || office.answersFor().contains(assured)));
        if (!own.isEmpty()) {
            List<String> ids = texts(own, ComponentRef::asText);
            add(
                    StructureCheck.ASSURES_ITS_OWN,
                    "assures",
                    ids,
                    "assures its own work: " + joined(ids) + ".",
                    "let another office do so.");
        }
    }

    private void delivery() {
        boolean directive =
                office.control().filter(ControlStyle.DIRECTIVE::equals).isPresent();
        if (!directive && !office.answersFor().isEmpty()) {
            List<String> ids = texts(office.answersFor(), ComponentRef::asText);
            add(
                    StructureCheck.ANSWERS_FOR_DELIVERY,
                    "answersFor",
                    ids,
                    "answers for the delivery of " + joined(ids) + " without being directive.",
                    "leave that to whoever manages it.");
        }
    }

    private void style(ControlStyle style) {
        List<String> commands = office.authorities().stream()
                .map(grant -> grant.authority())
                .filter(style.ruledOut()::contains)
                .map(Authority::code)
                .distinct()
                .toList();
        if (style == ControlStyle.SUPPORTIVE && !commands.isEmpty()) {
            add(
                    StructureCheck.SUPPORTIVE_COMMANDS,
                    "authorities",
                    commands,
                    "is supportive and may " + joined(commands) + ".",
                    "take that authority away, or call the office what it is.");
        }
        if (style == ControlStyle.CONTROLLING && !office.has(Authority.AUDIT)) {
            add(
                    StructureCheck.CONTROLLING_WITHOUT_AUDIT,
                    "authorities",
                    List.of(),
                    "is controlling and may not audit.",
                    "grant it the authority to audit.");
        }
        if (style == ControlStyle.DIRECTIVE && office.manages().isEmpty()) {
            add(
                    StructureCheck.DIRECTIVE_WITHOUT_PROJECTS,
                    "manages",
                    List.of(),
                    "is directive and manages no project.",
                    "name the projects whose managers are in its line.");
        }
        ControlStyle found = ControlStyle.identify(office, review.portfolio.all(Standard.class));
        if (found != style) {
            add(
                    StructureCheck.STYLE_DIFFERS,
                    "control",
                    List.of(style.code(), found.code()),
                    "says it is " + style.code() + " and acts as " + found.code() + ".",
                    "change the one or the other.");
        }
    }

    private void add(StructureCheck check, String attribute, List<String> values, String what, String advice) {
        review.add(check, office, attribute, values, named(office) + " " + what, advice);
    }
}
