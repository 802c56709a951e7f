package dev.twodoors.boundary.engine.facts;

import dev.twodoors.boundary.engine.code.Location;
import java.util.List;

/**
 * One Qute template of the web door, as far as it is HTML.
 *
 * @param name path below {@code templates}, without its ending: {@code OrdersPages/order}
 * @param hidden its hidden fields that stand in no form of its own
 * @param headers values of {@code hx-headers}, expressions included, as written
 * @param uses names of the templates that it includes, user tags among them: {@code
 *     tags/csrfTokenAndRequestKey}
 */
public record Template(
    String name,
    List<Link> links,
    List<Form> forms,
    List<HiddenField> hidden,
    List<String> headers,
    List<Bound> bounds,
    List<String> uses) {

  /** Where a browser is sent by a GET. */
  public record Link(Target target, Location where) {}

  /**
   * A form, or an element that sends one by htmx.
   *
   * @param method in capitals, never GET
   * @param htmx whether htmx sends it, with the headers that are asked for around it
   * @param hidden its hidden fields
   * @param uses templates included between its start and its end
   * @param open whether templates that include this one put something into it
   */
  public record Form(
      String method,
      Target target,
      boolean htmx,
      List<HiddenField> hidden,
      List<String> uses,
      boolean open,
      Location where) {}

  /** Name and value, expressions included, as written. */
  public record HiddenField(String name, String value) {}

  /**
   * An HTML attribute that limits what can be typed, with a value that is the same for everybody.
   *
   * @param field name of what is typed into, as written
   */
  public record Bound(String field, String attribute, String value, Location where) {}
}
