package org.pmokit.core.stage;

import java.util.List;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.identifier.GateId;

/**
 * Gates that belong together, under a name. An office makes sets of its own.
 *
 * @param code the name used in files
 * @param source where the set comes from
 * @param gates in the order in which they are passed
 */
public record GateSet(String code, String source, List<GateTemplate> gates) {

    /** The six of the gateway family; the first is for programmes and may be held again and again. */
    public static final GateSet GATEWAY = new GateSet(
            "gateway",
            "Gateway reviews of the UK Office of Government Commerce",
            List.of(
                    new GateTemplate(0, "strategic assessment"),
                    new GateTemplate(1, "business justification"),
                    new GateTemplate(2, "delivery strategy"),
                    new GateTemplate(3, "investment decision"),
                    new GateTemplate(4, "readiness for service"),
                    new GateTemplate(5, "operations review and benefits realisation")));

    /** A shorter family of four, as a university uses it. */
    public static final GateSet UNIVERSITY = new GateSet(
            "university",
            "Project gateway of Oxford Brookes University",
            List.of(
                    new GateTemplate(0, "strategic assessment"),
                    new GateTemplate(1, "investment justification"),
                    new GateTemplate(2, "delivery proposals"),
                    new GateTemplate(3, "readiness for service")));

    /** Copies, and refuses gates that are out of order. */
    public GateSet {
        gates = List.copyOf(gates);
        for (int place = 1; place < gates.size(); place++) {
            if (gates.get(place).number() <= gates.get(place - 1).number()) {
                throw new IllegalArgumentException("In the set \"" + code + "\" gate "
                        + gates.get(place).number() + " follows on gate "
                        + gates.get(place - 1).number() + ".\nMaybe sort them by number.");
            }
        }
    }

    /**
     * The gates of this set for a component, without dates and criteria; their ids are those of the component, a slash,
     * {@code G} and the number.
     *
     * @param component a programme or project
     */
    public List<Gate> gatesOf(ComponentRef component) {
        return gates.stream()
                .map(each -> Gate.builder()
                        .id(GateId.of(component.value() + "/G" + each.number()))
                        .component(component)
                        .number(each.number())
                        .title(each.name())
                        .gateSet(code)
                        .build())
                .toList();
    }
}
