package dev.twodoors.boundary.engine.facts;

import dev.twodoors.boundary.engine.code.Location;
import java.util.List;
import java.util.Optional;

/**
 * One Qute template of the web door, as far as it is HTML.
 *
 * @param name path below {@code templates}, without its ending: {@code OrdersPages/order}
 * @param tags user tags and includes that it uses anywhere
 */
public record Template(
    String name, List<Link> links, List<Form> forms, List<Bound> bounds, List<String> tags) {

  /** An address that the browser is sent to by a GET. */
  public record Link(PathTemplate path, Location where) {}

  /**
   * A form, or an element that sends one by htmx.
   *
   * @param method in capitals
   * @param action empty when it posts to the page's own address
   * @param inputs names and values of its hidden fields, expressions included, as written
   * @param tags user tags between its start and its end
   */
  public record Form(
      String method,
      Optional<PathTemplate> action,
      List<HiddenField> inputs,
      List<String> tags,
      Location where) {}

  public record HiddenField(String name, String value) {}

  /** An HTML attribute that limits what can be typed, with a value that no expression gives. */
  public record Bound(String element, String attribute, String value, Location where) {}
}
