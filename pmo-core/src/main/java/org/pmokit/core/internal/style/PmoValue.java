package org.pmokit.core.internal.style;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;
import org.pmokit.core.problem.IncompleteException;

/** How generated value types look in every module: hidden implementation, plain accessors, one builder. */
@Target({ElementType.PACKAGE, ElementType.TYPE})
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        get = {"is*", "has*", "*"},
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
        overshadowImplementation = true,
        throwForInvalidImmutableState = IncompleteException.class,
        jdkOnly = true,
        depluralize = true,
        depluralizeDictionary = {"is:is", "progress:progress", "basis:bases"},
        allowedClasspathAnnotations = {Override.class},
        defaults = @Value.Immutable(copy = false))
public @interface PmoValue {}
