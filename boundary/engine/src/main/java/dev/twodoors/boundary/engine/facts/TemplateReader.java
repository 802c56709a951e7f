package dev.twodoors.boundary.engine.facts;

import dev.twodoors.boundary.engine.code.Location;
import dev.twodoors.boundary.engine.facts.Template.Bound;
import dev.twodoors.boundary.engine.facts.Template.Form;
import dev.twodoors.boundary.engine.facts.Template.HiddenField;
import dev.twodoors.boundary.engine.facts.Template.Link;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.jsoup.parser.Parser;

/** Reads one template. Qute's sections become blanks, its expressions stand for anything. */
final class TemplateReader {
  /** Not {@code step}: a number field refuses fractions unless it is set. */
  private static final Set<String> BOUNDS =
      Set.of("maxlength", "minlength", "min", "max", "pattern");

  private static final List<String> GETS = List.of("href", "src", "hx-get");
  private static final List<String> SENDS = List.of("hx-post", "hx-put", "hx-patch", "hx-delete");

  private static final String HTMX_AS_DATA = "data-hx-";

  private final String file;
  private final QuteText text;
  private final List<Link> links = new ArrayList<>();
  private final List<Form> forms = new ArrayList<>();
  private final List<HiddenField> hidden = new ArrayList<>();
  private final List<String> headers = new ArrayList<>();
  private final List<Bound> bounds = new ArrayList<>();

  private TemplateReader(String file, String content) {
    this.file = file;
    this.text = QuteText.of(content);
  }

  /**
   * @param file relative to the project's root
   */
  static Template read(String name, String file, String content) {
    var reader = new TemplateReader(file, content);
    var parser = Parser.htmlParser().setTrackPosition(true);
    reader.read(parser.parseInput(reader.text.html(), ""));
    return new Template(
        name,
        List.copyOf(reader.links),
        List.copyOf(reader.forms),
        List.copyOf(reader.hidden),
        List.copyOf(reader.headers),
        List.copyOf(reader.bounds),
        reader.text.uses());
  }

  private void read(Document document) {
    for (var element : document.getAllElements()) {
      shorten(element);
      for (var attribute : GETS) {
        if (element.hasAttr(attribute) && !element.attr(attribute).isBlank()) {
          target(element, attribute).ifPresent(to -> links.add(new Link(to, where(element))));
        }
      }
      for (var attribute : SENDS) {
        if (element.hasAttr(attribute)) {
          var around = element.closest("form");
          send(
              around == null ? element : around,
              attribute.substring("hx-".length()).toUpperCase(Locale.ROOT),
              target(element, attribute),
              true);
        }
      }
      if (element instanceof FormElement form) {
        submitters(document, form);
      }
      if (element.hasAttr("hx-headers")) {
        headers.add(text.restore(element.attr("hx-headers")));
      }
      if (element.normalName().equals("input") || element.normalName().equals("textarea")) {
        typed(element);
      }
    }
    var inForms = new LinkedHashSet<Element>();
    document.select("form").forEach(form -> inForms.addAll(fields(form)));
    document.select("input").stream()
        .filter(input -> !inForms.contains(input))
        .flatMap(input -> field(input).stream())
        .forEach(hidden::add);
  }

  /** Attributes of htmx under the longer name that is valid HTML mean the same. */
  private static void shorten(Element element) {
    for (var attribute : element.attributes().asList()) {
      if (attribute.getKey().startsWith(HTMX_AS_DATA)) {
        element.attr(attribute.getKey().substring("data-".length()), attribute.getValue());
      }
    }
  }

  private void typed(Element element) {
    for (var attribute : BOUNDS) {
      var value = text.literal(element.attr(attribute));
      if (element.hasAttr(attribute) && value.isPresent()) {
        var field = text.restore(element.attr("name"));
        bounds.add(new Bound(field, attribute, value.get(), where(element)));
      }
    }
  }

  /** The form, and each of its buttons that sends it elsewhere. */
  private void submitters(Document document, FormElement form) {
    var method = method(form, "method", "GET");
    send(form, method, target(form, "action"), false);
    for (var button : document.select("[formaction]")) {
      var belongs =
          button.hasAttr("form")
              ? !form.id().isEmpty() && button.attr("form").equals(form.id())
              : form.equals(button.closest("form"));
      if (belongs) {
        send(form, method(button, "formmethod", method), target(button, "formaction"), false);
      }
    }
  }

  private static String method(Element element, String attribute, String otherwise) {
    return element.hasAttr(attribute)
        ? element.attr(attribute).strip().toUpperCase(Locale.ROOT)
        : otherwise;
  }

  private void send(Element form, String method, Optional<Target> target, boolean htmx) {
    if (target.isEmpty() || method.equals("DIALOG")) {
      return;
    }
    if (method.equals("POST") || htmx) {
      forms.add(form(form, method, target.get(), htmx));
    } else {
      links.add(new Link(target.get(), where(form)));
    }
  }

  private Form form(Element element, String method, Target target, boolean htmx) {
    return new Form(
        method,
        target,
        htmx,
        fields(element).stream().flatMap(input -> field(input).stream()).toList(),
        text.usesBetween(start(element), end(element)),
        text.opensBetween(start(element), end(element)),
        where(element));
  }

  /** What is sent with a form, also from where the browser moved it out of a table. */
  private static Set<Element> fields(Element element) {
    var fields = new LinkedHashSet<Element>(element.select("input"));
    if (element instanceof FormElement form) {
      fields.addAll(form.elements());
    }
    if (!element.id().isEmpty() && element.ownerDocument() != null) {
      fields.addAll(element.ownerDocument().getElementsByAttributeValue("form", element.id()));
    }
    return fields;
  }

  private Optional<HiddenField> field(Element input) {
    return input.attr("type").equalsIgnoreCase("hidden") && !input.hasAttr("disabled")
        ? Optional.of(
            new HiddenField(text.restore(input.attr("name")), text.restore(input.attr("value"))))
        : Optional.empty();
  }

  /** Empty for an address of another site. */
  private Optional<Target> target(Element element, String attribute) {
    var path = element.attr(attribute).split("[?#]", 2)[0].strip();
    if (path.isEmpty()) {
      return Optional.of(new Target.OwnPage());
    }
    if (path.startsWith("//") || path.matches("(?s)[A-Za-z][A-Za-z0-9+.-]*:.*")) {
      return Optional.empty();
    }
    // Blanks stand where a section decides.
    if (text.startsWithExpression(path) || path.matches("(?s).*\\s.*")) {
      return Optional.of(new Target.Unknown());
    }
    var written = text.withVariables(path);
    return Optional.of(
        path.startsWith("/")
            ? new Target.Absolute(PathTemplate.of(written))
            : new Target.Relative(written));
  }

  private Location where(Element element) {
    return new Location(file, element.sourceRange().start().lineNumber());
  }

  private static int start(Element element) {
    return element.sourceRange().startPos();
  }

  /** A form ends where it says so, also in a table, where the parser moves it. */
  private int end(Element element) {
    var close =
        element instanceof FormElement
            ? text.html().toLowerCase(Locale.ROOT).indexOf("</form", start(element))
            : -1;
    if (close >= 0) {
      return close;
    }
    var end = element.endSourceRange();
    return end.isTracked() ? end.endPos() : text.html().length();
  }
}
