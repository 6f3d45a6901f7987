package org.pmokit.io.form;

import org.pmokit.core.identifier.ComponentKind;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.tolerance.ManagementLevel;
import org.pmokit.core.tolerance.ToleranceDimension;
import org.pmokit.core.tolerance.ToleranceUnit;

/** The forms of single values that several kinds of control have in common. */
final class ControlForms {

    static final Scalar<ManagementLevel> LEVEL =
            Scalars.oneOf("management level", ManagementLevel.values(), ManagementLevel::code);
    static final Scalar<ToleranceDimension> DIMENSION =
            Scalars.oneOf("tolerance dimension", ToleranceDimension.values(), ToleranceDimension::code);
    static final Scalar<ToleranceUnit> UNIT =
            Scalars.oneOf("tolerance unit", ToleranceUnit.values(), ToleranceUnit::code);
    /** Whatever has tolerances. */
    static final Scalar<ComponentRef> CONTROLLED = Scalars.reference(
            Scope.of(ComponentKind.PROGRAMME, ComponentKind.PROJECT, ComponentKind.STAGE, ComponentKind.WORK_PACKAGE));
    /** Whoever makes something. */
    static final Scalar<ComponentRef> TEAM =
            Scalars.reference(Scope.of(ComponentKind.OFFICE, ComponentKind.UNIT, ComponentKind.TEAM));
    /** Whoever is reported to. */
    static final Scalar<ComponentRef> BODY =
            Scalars.reference(Scope.of(ComponentKind.OFFICE, ComponentKind.UNIT, ComponentKind.BOARD));

    private ControlForms() {}
}
