package dev.twodoors.boundary;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Tells clients of an API operation that they should stop using it, until when it answers, and
 * which operation replaces it. It is on the operation, because other operations may still offer the
 * same capability. Each answer and the contract say the same.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9745">RFC 9745, Deprecation</a>
 * @see <a href="https://www.rfc-editor.org/rfc/rfc8594">RFC 8594, Sunset</a>
 * @see <a href="https://www.rfc-editor.org/rfc/rfc5829">RFC 5829, successor-version</a>
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Deprecation {

  /** The first day on which clients were told: {@code 2026-12-01}, in UTC. */
  String since();

  /** The day from which it may be gone: {@code 2027-06-30}, in UTC. */
  String sunset();

  /** The path of the operation to use instead, with its variables: {@code /v2/things/{id}}. */
  String successor();
}
