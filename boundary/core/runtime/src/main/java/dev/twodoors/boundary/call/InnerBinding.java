package dev.twodoors.boundary.call;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Put on {@code handle} by the build, never by hand. */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
public @interface InnerBinding {}
