package dev.twodoors.boundary;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks state or a page that exists only for one interaction in the browser. It owns no domain
 * data, and no other client will need it. It frees code of the web door from needing a capability,
 * and from nothing else; in the API it has no effect.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.PACKAGE, ElementType.TYPE})
public @interface UiOnly {

  /** One sentence for the next reader. */
  String because();
}
