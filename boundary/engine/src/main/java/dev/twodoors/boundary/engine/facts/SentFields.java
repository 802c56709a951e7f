package dev.twodoors.boundary.engine.facts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.twodoors.boundary.engine.facts.Template.Sent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.jsoup.select.Selector.SelectorParseException;

/** What goes with a form (HTML, "constructing the form data set"), or with a request of htmx. */
final class SentFields {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Types of fields that are sent by choice or never. */
  private static final Set<String> NOT_ALWAYS =
      Set.of("button", "checkbox", "file", "image", "radio", "reset", "submit");

  private final PageText text;
  private final Document document;
  private final HtmlTag.All tags;
  private final Map<Element, FormElement> owners;

  SentFields(PageText text, Document document, HtmlTag.All tags) {
    this.text = text;
    this.document = document;
    this.tags = tags;
    this.owners = owners(document);
  }

  /** Each form with what belongs to it, also where the parser moved it out of a table. */
  private static Map<Element, FormElement> owners(Document document) {
    var owners = new HashMap<Element, FormElement>();
    for (var element : document.select("form")) {
      var form = (FormElement) element;
      form.elements().forEach(field -> owners.put(field, form));
      form.select("*").forEach(inner -> owners.put(inner, form));
    }
    for (var element : document.select("[form]")) {
      owners.remove(element);
      var id = element.attr("form");
      if (!id.isEmpty() && document.getElementById(id) instanceof FormElement form) {
        owners.put(element, form);
      }
    }
    return owners;
  }

  /** What belongs to a form, and to the same template element if it stands in one. */
  Stream<Element> in(FormElement form, String selector) {
    return document.select(selector).stream()
        .filter(element -> form.equals(owners.get(element)))
        .filter(element -> Objects.equals(element.closest("template"), form.closest("template")));
  }

  /** Fields that no filter of tokens reads: the body is text, or JSON. */
  private static boolean isNoForm(Element element) {
    return element.attr("enctype").strip().equalsIgnoreCase("text/plain");
  }

  List<Sent> of(FormElement form) {
    return isNoForm(form) ? List.of() : in(form, "input").flatMap(this::field).toList();
  }

  private Stream<Sent> field(Element input) {
    return usable(input)
        .filter(tag -> !NOT_ALWAYS.contains(tag.word("type")))
        .map(
            tag ->
                new Sent(
                    text.restored(tag.get("name").orElse("")),
                    text.restored(tag.get("value").orElse("")),
                    false,
                    tag.when()));
  }

  /** The tag in each branch in which it is not disabled, by itself or by a fieldset around it. */
  Stream<HtmlTag> usable(Element field) {
    var found = tags.of(field).stream().filter(tag -> !tag.has("disabled"));
    for (var set : field.parents()) {
      if (set.normalName().equals("datalist")) {
        return Stream.empty();
      }
      if (set.normalName().equals("fieldset") && !isInLegend(field, set)) {
        var on = tags.of(set).stream().filter(tag -> !tag.has("disabled")).toList();
        found =
            found.flatMap(
                tag ->
                    on.stream()
                        .flatMap(it -> tag.when().and(it.when()).stream())
                        .map(when -> new HtmlTag(field, when, tag.attributes())));
      }
    }
    return found;
  }

  private static boolean isInLegend(Element field, Element fieldset) {
    var legend = fieldset.selectFirst("> legend");
    return legend != null && field.parents().contains(legend);
  }

  /** What htmx sends: the form around, what it is told to include, and values and headers. */
  List<Sent> ofHtmx(Element element) {
    var sent = new ArrayList<Sent>();
    var fields = new LinkedHashSet<Element>();
    if (element.normalName().equals("input")) {
      fields.add(element);
    }
    if (element instanceof FormElement form) {
      sent.addAll(of(form));
    } else if (owners.get(element) != null) {
      sent.addAll(of(owners.get(element)));
    }
    Stream.concat(Stream.of(element), element.parents().stream())
        .flatMap(around -> tags.of(around).stream())
        .forEach(
            tag -> {
              tag.get("hx-vals").ifPresent(it -> sent.addAll(values(it, false, tag.when())));
              tag.get("hx-headers").ifPresent(it -> sent.addAll(values(it, true, tag.when())));
              tag.get("hx-include")
                  .ifPresent(it -> fields.addAll(named(tag.element(), element, it)));
            });
    for (var field : fields) {
      (field instanceof FormElement form
              ? of(form).stream()
              : field.select("input").stream().flatMap(this::field))
          .forEach(sent::add);
    }
    return sent.stream()
        .filter(field -> field.header() || !isJson(element) && isKept(element, field))
        .toList();
  }

  /** The extension of htmx that makes JSON of what is sent. */
  private boolean isJson(Element element) {
    return Stream.concat(Stream.of(element), element.parents().stream())
        .flatMap(around -> tags.of(around).stream())
        .flatMap(tag -> tag.get("hx-ext").stream())
        .anyMatch(extensions -> extensions.matches("(?s).*\\bjson-enc\\b.*"));
  }

  /** {@code hx-params} of the element, or of the nearest one around it, leaves fields out. */
  private boolean isKept(Element element, Sent field) {
    var params =
        Stream.concat(Stream.of(element), element.parents().stream())
            .flatMap(around -> tags.of(around).stream())
            .flatMap(tag -> tag.get("hx-params").stream())
            .findFirst()
            .map(text::restored)
            .orElse("*")
            .strip();
    var isLeftOut = params.startsWith("not ");
    var named =
        Stream.of(params.replaceFirst("^not ", "").split(","))
            .map(String::strip)
            .anyMatch(field.name()::equals);
    return params.equals("*") || !params.equals("none") && named != isLeftOut;
  }

  private List<Sent> values(String json, boolean header, Branch when) {
    try {
      return JSON.readTree(json).properties().stream()
          .map(
              value ->
                  new Sent(
                      text.restored(value.getKey()),
                      text.restored(value.getValue().asText()),
                      header,
                      when))
          .toList();
    } catch (JsonProcessingException script) {
      return List.of();
    }
  }

  /** The extended selectors of {@code hx-include}; {@code this} is where it stands. */
  private List<Element> named(Element on, Element from, String selector) {
    var words = selector.strip().split("\\s+", 2);
    var rest = words.length == 1 ? "" : words[1];
    try {
      return switch (words[0]) {
        case "this" -> List.of(on);
        case "closest" -> Optional.ofNullable(from.closest(rest)).stream().toList();
        case "find" -> from.select(rest);
        case "next", "previous" -> document.select(rest);
        default -> document.select(selector);
      };
    } catch (SelectorParseException | IllegalArgumentException unreadable) {
      return List.of();
    }
  }
}
