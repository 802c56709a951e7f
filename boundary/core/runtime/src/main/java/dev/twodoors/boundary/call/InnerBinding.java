package dev.twodoors.boundary.call;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** The build puts this on {@code handle}. Never write it by hand. */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
public @interface InnerBinding {}
