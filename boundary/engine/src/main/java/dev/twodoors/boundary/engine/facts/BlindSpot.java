package dev.twodoors.boundary.engine.facts;

import dev.twodoors.boundary.engine.code.Location;
import java.util.List;
import java.util.Locale;

/**
 * A place that no rule can judge, because what runs, is shown or is asked there is decided when it
 * runs. It is no finding; it is counted and listed.
 *
 * @param what stands there: {@code Class.forName in Jobs.start}
 */
public record BlindSpot(Kind kind, Location where, String what) {

  /** What nobody can know at such a place. */
  public enum Kind {
    CODE(
        "which code runs",
        "name class and method by constants, or call the code",
        "door-touches-persistence",
        "endpoint-without-capability",
        "state-change-by-get",
        "api-missing",
        "door-not-declared",
        "risk-understated"),
    ENTRY(
        "what leads to this code: no rule follows this way in",
        "offer it through Jakarta REST",
        "endpoint-without-capability",
        "door-touches-persistence",
        "entity-crosses-door",
        "door-not-declared"),
    BEAN(
        "which bean answers",
        "ask for a type by its class, or inject it",
        "door-touches-persistence",
        "endpoint-without-capability",
        "state-change-by-get",
        "door-not-declared"),
    ADDRESS(
        "who gets the message",
        "make the address a constant, or choose between constants",
        "state-change-by-get",
        "endpoint-without-capability",
        "door-not-declared"),
    ROUTE(
        "which path is served",
        "make the path a constant",
        "dangling-link",
        "orphan-action",
        "endpoint-without-capability"),
    TEMPLATE(
        "which template is shown",
        "choose between templates that have a name",
        "dangling-link",
        "orphan-action",
        "form-without-csrf",
        "entity-crosses-door"),
    MARKUP(
        "which HTML is shown",
        "write it in a template, or show the text without .raw",
        "dangling-link",
        "orphan-action",
        "form-without-csrf",
        "constraint-outside-core"),
    LINK(
        "where it leads",
        "begin the address with a constant path, or choose between constants",
        "dangling-link",
        "orphan-action"),
    REDIRECT(
        "where the browser is sent", "begin the address with a constant path", "dangling-link"),
    CLIENT(
        "whom it calls",
        "write the address as a constant, or as a setting that the class names",
        "doors-know-each-other"),
    QUERY(
        "what it asks the database, or changes there",
        "choose between texts that are constants, and pass values as parameters",
        "risk-understated",
        "door-touches-persistence"),
    MEDIA(
        "whether the answer is JSON",
        "write the media type as a constant, or choose between constants",
        "json-in-web-door"),
    ENTITY(
        "which entity is written",
        "declare the entity's own type where it is handed over",
        "risk-understated");

    private final String unknown;
    private final String todo;
    private final List<String> rules;

    Kind(String unknown, String todo, String... rules) {
      this.unknown = unknown;
      this.todo = todo;
      this.rules = List.of(rules);
    }

    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** For people, as a question: {@code which code runs}. */
    public String unknown() {
      return unknown;
    }

    /** What makes it known. */
    public String todo() {
      return todo;
    }

    /** Ids of the rules that see nothing there. */
    public List<String> rules() {
      return rules;
    }
  }
}
