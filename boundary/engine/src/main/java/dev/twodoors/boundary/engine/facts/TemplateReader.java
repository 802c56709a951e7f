package dev.twodoors.boundary.engine.facts;

import dev.twodoors.boundary.engine.code.Location;
import dev.twodoors.boundary.engine.facts.Template.Bound;
import dev.twodoors.boundary.engine.facts.Template.Form;
import dev.twodoors.boundary.engine.facts.Template.HiddenField;
import dev.twodoors.boundary.engine.facts.Template.Link;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Reads one template. Qute's sections become blanks, its expressions stand for anything. */
final class TemplateReader {
  private static final Set<String> BOUNDS =
      Set.of("maxlength", "minlength", "min", "max", "pattern", "step");
  private static final List<String> GETS = List.of("href", "src", "hx-get");
  private static final List<String> POSTS = List.of("hx-post", "hx-put", "hx-patch", "hx-delete");

  private final String file;
  private final QuteText text;
  private final List<Link> links = new ArrayList<>();
  private final List<Form> forms = new ArrayList<>();
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
    var document = parser.parseInput(reader.text.html(), "");
    reader.read(document);
    return new Template(
        name,
        List.copyOf(reader.links),
        List.copyOf(reader.forms),
        List.copyOf(reader.bounds),
        reader.text.tags());
  }

  private void read(Document document) {
    for (var element : document.getAllElements()) {
      for (var attribute : GETS) {
        address(element, attribute).ifPresent(path -> links.add(new Link(path, where(element))));
      }
      for (var attribute : POSTS) {
        if (element.hasAttr(attribute)) {
          forms.add(
              form(element, attribute.substring(3).toUpperCase(), address(element, attribute)));
        }
      }
      if (element.normalName().equals("form")) {
        submitters(element);
      }
      for (var attribute : BOUNDS) {
        if (element.hasAttr(attribute) && !text.isExpression(element.attr(attribute))) {
          bounds.add(
              new Bound(element.normalName(), attribute, element.attr(attribute), where(element)));
        }
      }
    }
  }

  /** The form, and each of its buttons that sends it elsewhere. */
  private void submitters(Element form) {
    var method = form.hasAttr("method") ? form.attr("method").toUpperCase() : "GET";
    var action = address(form, "action");
    send(form, method, action);
    for (var button : form.select("[formaction]")) {
      var own = button.hasAttr("formmethod") ? button.attr("formmethod").toUpperCase() : method;
      send(form, own, address(button, "formaction"));
    }
  }

  private void send(Element form, String method, Optional<PathTemplate> action) {
    if (method.equals("GET")) {
      action.ifPresent(path -> links.add(new Link(path, where(form))));
    } else {
      forms.add(form(form, method, action));
    }
  }

  private Form form(Element element, String method, Optional<PathTemplate> action) {
    var hidden =
        element.select("input[type=hidden]").stream()
            .map(
                input ->
                    new HiddenField(
                        text.restore(input.attr("name")), text.restore(input.attr("value"))))
            .toList();
    return new Form(
        method, action, hidden, text.tagsBetween(start(element), end(element)), where(element));
  }

  /**
   * Empty for an address of another site, of this page, or one that is an expression as a whole.
   */
  private Optional<PathTemplate> address(Element element, String attribute) {
    if (!element.hasAttr(attribute)) {
      return Optional.empty();
    }
    var address = element.attr(attribute).strip();
    if (!address.startsWith("/") || address.startsWith("//")) {
      return Optional.empty();
    }
    return Optional.of(PathTemplate.of(text.withVariables(address.split("[?#]", 2)[0])));
  }

  private Location where(Element element) {
    return new Location(file, element.sourceRange().start().lineNumber());
  }

  private static int start(Element element) {
    return element.sourceRange().startPos();
  }

  private int end(Element element) {
    var end = element.endSourceRange();
    return end.isTracked() ? end.endPos() : text.html().length();
  }
}
