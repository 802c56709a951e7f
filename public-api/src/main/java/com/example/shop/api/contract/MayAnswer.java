package com.example.shop.api.contract;

import com.example.shop.api.problems.ErrorCode;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the errors that are an operation's own, for the contract. Those that follow from its
 * capability, method and body need no naming.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface MayAnswer {
  ErrorCode[] value();
}
