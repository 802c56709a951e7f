package dev.twodoors.boundary;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares one thing the business can do or answer. The annotated class is a {@link Command} or a
 * {@link Query}, becomes a singleton bean, and each call of its {@code handle} method passes the
 * whole chain of {@link dev.twodoors.boundary.call}.
 *
 * <p>There are no defaults for kind, risk and consumers: they are the decision. The doors are never
 * declared; they follow from the calls. The guard is a standard Jakarta security annotation beside
 * this one; a capability without any is denied to everyone.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Capability {

  /** Unique in the project, {@code noun.verb} in lower case: {@code orders.place}. */
  String id();

  Kind kind();

  Risk risk();

  /** Who needs it. {@link Consumer#OWN_WEB} alone means that a page is enough. */
  Consumer[] consumers();

  /**
   * An ISO date, at most 180 days ahead, until which speed of delivery comes first. Empty: now.
   * Never with {@link Risk#HIGH}.
   */
  String speedFirstUntil() default "";
}
