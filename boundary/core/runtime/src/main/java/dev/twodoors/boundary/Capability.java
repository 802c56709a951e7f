package dev.twodoors.boundary;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares one thing that people or programs can do or look up. The annotated class is a {@link
 * Command} or a {@link Query}, becomes a singleton bean, and each call of its {@code handle} method
 * passes the whole chain of {@link dev.twodoors.boundary.call}.
 *
 * <p>Kind, risk and consumers have no defaults, because they are the decision. Nobody declares the
 * doors; they follow from the calls. The guard is a standard Jakarta security annotation on the
 * same class. Without a guard, nobody can call the capability.
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
   * Speed of delivery comes first until this date: the API operation may wait. An ISO date, at most
   * 180 days ahead, never with {@link Risk#HIGH}. If it is empty, nothing waits.
   */
  String speedFirstUntil() default "";
}
