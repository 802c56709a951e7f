package dev.twodoors.boundary.engine.judge;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the test class whose scenarios are played through both doors. It names each capability by
 * its id, as a string; {@code parity-untested} looks for those.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface ParityScenarios {}
