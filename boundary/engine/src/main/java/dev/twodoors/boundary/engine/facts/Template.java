package dev.twodoors.boundary.engine.facts;

import dev.twodoors.boundary.engine.code.Location;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What Qute templates of the web door hold, as far as it is HTML. */
public final class Template {
  private Template() {}

  /**
   * Where something was written.
   *
   * @param template name of the template: {@code OrdersPages/order}
   * @param shownBy names of all templates that show it, from the page to the tag
   * @param ours whether the project wrote it, not a library
   */
  public record Place(String template, Location where, List<String> shownBy, boolean ours) {
    Place and(Place other) {
      var all = new TreeSet<>(shownBy);
      all.addAll(other.shownBy);
      return new Place(template, where, List.copyOf(all), ours);
    }
  }

  /** Where a browser is sent by a GET. */
  public record Link(Target target, Place place) {
    Link and(Link other) {
      return new Link(target, place.and(other.place));
    }
  }

  /**
   * A form, or an element that sends one by itself.
   *
   * @param method in capitals; {@link #ANY} when an expression decides
   * @param ways what goes with it, on each page
   */
  public record Form(String method, Target target, List<Way> ways, Place place) {
    public static final String ANY = "GET or POST";

    Form and(Form other) {
      var all = Stream.concat(ways.stream(), other.ways.stream()).distinct().toList();
      return new Form(method, target, all, place.and(other.place));
    }

    /** Whether it can be sent without anything of a kind. */
    public boolean canLack(Predicate<Sent> kind) {
      return ways.stream().anyMatch(way -> way.canLack(kind));
    }

    /** Everything that can go with it. */
    public List<Sent> sent() {
      return ways.stream().flatMap(way -> way.sent().stream()).distinct().toList();
    }
  }

  /**
   * How a form is sent from one page.
   *
   * @param when it can be sent; empty when none of its buttons sends it there
   */
  record Way(List<Branch> when, List<Sent> sent) {
    boolean canLack(Predicate<Sent> kind) {
      var there = sent.stream().filter(kind).map(Sent::when).toList();
      return when.stream().anyMatch(branch -> branch.isPossibleWithout(there));
    }
  }

  /**
   * A value that goes with a form, expressions included, as written.
   *
   * @param header whether it is a header, not a field
   */
  public record Sent(String name, String value, boolean header, Branch when) {}

  /**
   * An HTML attribute that limits what can be typed, with a value that is the same for everybody.
   *
   * @param field name of what is typed into, as written
   */
  public record Bound(String field, String attribute, String value, Place place) {
    Bound and(Bound other) {
      return new Bound(field, attribute, value, place.and(other.place));
    }
  }
}
