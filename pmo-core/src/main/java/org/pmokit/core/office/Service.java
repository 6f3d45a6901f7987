package org.pmokit.core.office;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Something that an office offers. Open: the constants are a usual catalogue of 34 services and critical challenge,
 * {@link #of(String)} makes others.
 *
 * @param code the code in the catalogue, such as {@code DL03}, or one's own
 * @param title what it is
 */
public record Service(String code, String title) implements Comparable<Service> {

    private static final Map<String, Service> KNOWN = new HashMap<>();

    /** Portfolio definition and build (list, categories, pipeline). */
    public static final Service PORTFOLIO_DEFINITION =
            known("PL01", "Portfolio definition and build (list, categories, pipeline)");
    /** Portfolio prioritisation and optimisation. */
    public static final Service PRIORITISATION = known("PL02", "Portfolio prioritisation and optimisation");
    /** Strategic alignment tracking. */
    public static final Service STRATEGIC_ALIGNMENT = known("PL03", "Strategic alignment tracking");
    /** Capacity planning for resources. */
    public static final Service CAPACITY_PLANNING = known("PL04", "Capacity planning for resources");
    /** Portfolio benefits management. */
    public static final Service PORTFOLIO_BENEFITS = known("PL05", "Portfolio benefits management");
    /** Investment/business-case review and approvals secretariat. */
    public static final Service INVESTMENT_REVIEW =
            known("PL06", "Investment/business-case review and approvals secretariat");
    /** Portfolio reporting and management dashboards. */
    public static final Service PORTFOLIO_REPORTING = known("PL07", "Portfolio reporting and management dashboards");
    /** Demand/intake and innovation funnel. */
    public static final Service DEMAND_INTAKE = known("PL08", "Demand/intake and innovation funnel");
    /** Dependency and overlap management across programmes. */
    public static final Service DEPENDENCY_MANAGEMENT =
            known("PL09", "Dependency and overlap management across programmes");
    /** Strategy-change impact notification. */
    public static final Service STRATEGY_CHANGE_NOTICE = known("PL10", "Strategy-change impact notification");
    /** Complexity/risk-potential assessment of new proposals. */
    public static final Service COMPLEXITY_ASSESSMENT =
            known("PL11", "Complexity/risk-potential assessment of new proposals");
    /** Programme/project start-up and closure support. */
    public static final Service START_UP_AND_CLOSURE = known("DL01", "Programme/project start-up and closure support");
    /** Planning and estimating. */
    public static final Service PLANNING = known("DL02", "Planning and estimating");
    /** Progress monitoring, review and reporting. */
    public static final Service PROGRESS_REPORTING = known("DL03", "Progress monitoring, review and reporting");
    /** Risk management support. */
    public static final Service RISK_SUPPORT = known("DL04", "Risk management support");
    /** Issue management support. */
    public static final Service ISSUE_SUPPORT = known("DL05", "Issue management support");
    /** Change control. */
    public static final Service CHANGE_CONTROL = known("DL06", "Change control");
    /** Configuration, document and information management. */
    public static final Service INFORMATION_MANAGEMENT =
            known("DL07", "Configuration, document and information management");
    /** Finance and cost tracking. */
    public static final Service FINANCE = known("DL08", "Finance and cost tracking");
    /** Commercial/procurement support. */
    public static final Service COMMERCIAL = known("DL09", "Commercial/procurement support");
    /** Resource management. */
    public static final Service RESOURCE_MANAGEMENT = known("DL10", "Resource management");
    /** Benefits tracking. */
    public static final Service BENEFITS_TRACKING = known("DL11", "Benefits tracking");
    /** Quality assurance and quality review facilitation. */
    public static final Service QUALITY_ASSURANCE = known("DL12", "Quality assurance and quality review facilitation");
    /** Stakeholder engagement and communications. */
    public static final Service COMMUNICATIONS = known("DL13", "Stakeholder engagement and communications");
    /** Secretariat / administration. */
    public static final Service SECRETARIAT = known("DL14", "Secretariat / administration");
    /** Coordination service. */
    public static final Service COORDINATION = known("DL15", "Coordination service");
    /** Standards, methods, templates, tailoring guidance. */
    public static final Service STANDARDS = known("CE01", "Standards, methods, templates, tailoring guidance");
    /** Internal consultancy and facilitated workshops. */
    public static final Service CONSULTANCY = known("CE02", "Internal consultancy and facilitated workshops");
    /** Training, skills development, mentoring. */
    public static final Service TRAINING = known("CE03", "Training, skills development, mentoring");
    /** Knowledge management, lessons, repository. */
    public static final Service KNOWLEDGE = known("CE04", "Knowledge management, lessons, repository");
    /** Tools ownership. */
    public static final Service TOOLS = known("CE05", "Tools ownership");
    /** Assurance: health checks, audits, gate review coordination. */
    public static final Service ASSURANCE = known("CE06", "Assurance: health checks, audits, gate review coordination");
    /** Continual improvement and maturity assessment. */
    public static final Service IMPROVEMENT = known("CE07", "Continual improvement and maturity assessment");
    /** Innovation support. */
    public static final Service INNOVATION = known("CE08", "Innovation support");
    /** Questions plans, progress, risks, issues and changes as a critical friend. */
    public static final Service CRITICAL_CHALLENGE = known("CRITICAL-CHALLENGE", "Critical challenge");

    private static final Set<Service> OPERATIONAL = Set.of(FINANCE, COMMERCIAL, COMMUNICATIONS, SECRETARIAT);
    private static final Set<Service> ASSURING = Set.of(ASSURANCE, CRITICAL_CHALLENGE);

    private static final Set<Service> ADMINISTRATIVE = Set.of(SECRETARIAT, COORDINATION);

    /** Checks that there is a code. */
    public Service {
        if (code.isBlank()) {
            throw new IllegalArgumentException("A service has no code.\nMaybe use one such as \"DL03\".");
        }
    }

    /**
     * The service of that code; one of the catalogue where the code is known, else one whose title is its code.
     *
     * @param code never blank
     */
    public static Service of(String code) {
        Service known = KNOWN.get(code);
        return known == null ? new Service(code, code) : known;
    }

    /** The usual catalogue in its order, critical challenge last. */
    public static List<Service> catalogue() {
        return KNOWN.values().stream()
                .sorted(Comparator.comparing(Service::category).thenComparing(Service::code))
                .toList();
    }

    /** What those who pay get from it, by its code; empty for a service outside the catalogue. A house default. */
    public Set<P3oOutcome> outcomes() {
        return ServiceAims.outcomesOf(code);
    }

    /** The core functions of a PMO that it carries out, by its code; empty where it is none of them. A house default. */
    public Set<CorePmoFunction> coreFunctions() {
        return ServiceAims.functionsOf(code);
    }

    /**
     * Whether it is the business of such an office.
     *
     * @param type any
     */
    public boolean isFor(OfficeType type) {
        return type.mayProvide(category());
    }

    /** Whether it is administration, of which alone an organisation gets little, by its code. */
    public boolean isAdministrative() {
        return ADMINISTRATIVE.contains(of(code));
    }

    /** The group it belongs to, by its code. */
    public ServiceCategory category() {
        if (code.matches("PL\\d\\d")) {
            return ServiceCategory.PORTFOLIO_PLANNING;
        }
        if (code.matches("DL\\d\\d")) {
            return ServiceCategory.DELIVERY;
        }
        return code.matches("CE\\d\\d") ? ServiceCategory.CENTRE_OF_EXCELLENCE : ServiceCategory.OTHER;
    }

    /** Whether it is day-to-day operation that a critical friend leaves to separate teams, by its code. */
    public boolean isOperational() {
        return OPERATIONAL.contains(of(code));
    }

    /** Whether it gives assurance on the work of others, by its code. */
    public boolean isAssuring() {
        return ASSURING.contains(of(code));
    }

    @Override
    public int compareTo(Service other) {
        return code.compareTo(other.code);
    }

    private static Service known(String code, String title) {
        Service service = new Service(code, title);
        KNOWN.put(code, service);
        return service;
    }
}
