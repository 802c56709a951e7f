package dev.twodoors.boundary.api.contract;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the errors that an operation's own code answers with, for the contract, by the codes that
 * clients see: {@code @MayAnswer("out-of-stock")}. Those that follow from its capability, method
 * and body need no naming. A code that no error has fails the build, and so does a difference
 * between this and the code (rule {@code answer-not-declared}).
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface MayAnswer {
  String[] value();
}
