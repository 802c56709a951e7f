package dev.twodoors.boundary.api.contract;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the errors that are an operation's own, for the contract, by the codes that clients see:
 * {@code @MayAnswer("out-of-stock")}. Those that follow from its capability, method and body need
 * no naming. A code that no error has fails the build.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface MayAnswer {
  String[] value();
}
