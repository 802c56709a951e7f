package dev.twodoors.boundary.engine.facts;

import dev.twodoors.boundary.engine.facts.BlindSpot.Kind;
import dev.twodoors.boundary.engine.facts.Template.Bound;
import dev.twodoors.boundary.engine.facts.Template.Form;
import dev.twodoors.boundary.engine.facts.Template.Link;
import dev.twodoors.boundary.engine.facts.Template.Place;
import dev.twodoors.boundary.engine.facts.Template.Sent;
import dev.twodoors.boundary.engine.facts.Template.Way;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.jsoup.parser.Parser;

/** Reads one page as a browser would: where it leads, and what it sends where. */
final class PageReader {
  /** Not {@code step}: a number field refuses fractions unless it is set. */
  private static final Set<String> BOUNDS =
      Set.of("maxlength", "minlength", "min", "max", "pattern");

  private static final Map<String, String> HTMX =
      Map.of("hx-post", "POST", "hx-put", "PUT", "hx-patch", "PATCH", "hx-delete", "DELETE");

  /** Buttons of any other type do nothing by themselves. */
  private static final Set<String> SENDING = Set.of("submit", "image");

  private static final String BUTTON = "button";

  /** An element whose name an expression gives. */
  private static final Pattern ELEMENT_BY_DATA = Pattern.compile("<\uE000\\d+\uE001");

  private record Address(String method, Target target) {}

  private final PageText text;
  private final Set<String> shows;
  private final Document document;
  private final HtmlTag.All tags;
  private final SentFields fields;
  private final WebFiles.Found found;

  private PageReader(PageWriter.Page page, WebFiles.Found found) {
    this.text = page.text();
    this.shows = page.shows();
    this.document = Parser.htmlParser().setTrackPosition(true).parseInput(text.html(), "");
    this.tags = new HtmlTag.All(text);
    this.fields = new SentFields(text, document, tags);
    this.found = found;
  }

  static void read(PageWriter.Page page, WebFiles.Found found) {
    var reader = new PageReader(page, found);
    reader.document.getAllElements().forEach(reader::read);
    ELEMENT_BY_DATA
        .matcher(page.text().html())
        .results()
        .forEach(tag -> reader.unread(Kind.MARKUP, tag.group(), tag.start()));
  }

  /** What an expression alone decides. */
  private void unread(Kind kind, String what, int at) {
    var file = text.file(at);
    if (file.ours()) {
      var shown = text.restored(what) + " in " + file.name();
      found.add(new BlindSpot(kind, text.where(at), shown));
    }
  }

  private Optional<Target> target(Element from, String address) {
    var target = target(address);
    if (target.filter(Target.Unknown.class::isInstance).isPresent()) {
      unread(Kind.LINK, address.strip(), position(from));
    }
    return target;
  }

  private void read(Element element) {
    var says = element.attributesSize() > 0 || element.normalName().equals("script");
    for (var tag : says ? tags.of(element) : List.<HtmlTag>of()) {
      Addresses.of(tag)
          .flatMap(address -> target(element, address).stream())
          .forEach(to -> found.add(new Link(to, place(element))));
      for (var verb : HTMX.entrySet()) {
        tag.get(verb.getKey())
            .flatMap(address -> target(element, address))
            .ifPresent(to -> send(verb.getValue(), to, tag, fields.ofHtmx(element)));
      }
      // A browser sends these by itself, with nothing of the page.
      tag.get("ping").stream()
          .flatMap(all -> Stream.of(all.strip().split("\\s+")))
          .flatMap(address -> target(element, address).stream())
          .forEach(to -> send("POST", to, tag, List.of()));
      typed(tag);
    }
    for (var attribute : element.attributes()) {
      if (!PageText.isFixed(attribute.getKey())) {
        unread(Kind.MARKUP, attribute.getKey(), position(element));
      }
    }
    if (element instanceof FormElement form) {
      submitted(form);
    }
  }

  private void send(String method, Target target, HtmlTag tag, List<Sent> sent) {
    send(method, target, List.of(tag.when()), sent, place(tag.element()));
  }

  private void typed(HtmlTag tag) {
    if (!Set.of("input", "textarea").contains(tag.element().normalName())) {
      return;
    }
    var place = place(tag.element());
    for (var attribute : BOUNDS) {
      tag.get(attribute)
          .filter(PageText::isFixed)
          .map(
              value ->
                  new Bound(
                      text.restored(tag.get("name").orElse("")), attribute, value.strip(), place))
          .ifPresent(found::add);
    }
  }

  /** The form by itself, if it has no button, and by each of its buttons. */
  private void submitted(FormElement form) {
    var buttons = fields.in(form, "button, input").filter(PageReader::sends).toList();
    var ways = new LinkedHashMap<Address, List<Branch>>();
    for (var tag : tags.of(form)) {
      way(ways, tag, tag, buttons.isEmpty() ? Optional.of(tag.when()) : Optional.empty());
      for (var button : buttons) {
        fields
            .usable(button)
            .forEach(pressed -> way(ways, tag, pressed, tag.when().and(pressed.when())));
      }
    }
    var sent = fields.of(form);
    ways.forEach((to, when) -> send(to.method(), to.target(), when, sent, place(form)));
  }

  private static boolean sends(Element element) {
    var type = element.attr("type").strip().toLowerCase(Locale.ROOT);
    return element.normalName().equals(BUTTON)
        ? !type.equals("reset") && !type.equals(BUTTON)
        : SENDING.contains(type);
  }

  private void way(
      Map<Address, List<Branch>> ways, HtmlTag form, HtmlTag button, Optional<Branch> when) {
    var method = method(button.get("formmethod").or(() -> form.get("method")).orElse("get"));
    var address = button.get("formaction").or(() -> form.get("action")).orElse("");
    if (!method.isEmpty()) {
      target(button.element(), address)
          .map(to -> ways.computeIfAbsent(new Address(method, to), any -> new ArrayList<>()))
          .ifPresent(ofThis -> when.ifPresent(ofThis::add));
    }
  }

  /** Empty for a dialog, which sends nothing; any other word means GET. */
  private static String method(String written) {
    if (!PageText.isFixed(written)) {
      return Form.ANY;
    }
    return switch (written.strip().toLowerCase(Locale.ROOT)) {
      case "post" -> "POST";
      case "dialog" -> "";
      default -> "GET";
    };
  }

  private void send(String method, Target target, List<Branch> when, List<Sent> sent, Place place) {
    if (method.equals("GET")) {
      found.add(new Link(target, place));
    } else {
      found.add(new Form(method, target, List.of(new Way(when, sent)), place));
    }
  }

  /** Empty for an address of another site. */
  private static Optional<Target> target(String address) {
    var path = address.split("[?#]", 2)[0].strip();
    if (path.isEmpty()) {
      return Optional.of(new Target.OwnPage());
    }
    if (path.startsWith("//") || path.matches("(?s)[A-Za-z][A-Za-z0-9+.-]*:.*")) {
      return Optional.empty();
    }
    if (PageText.startsWithExpression(path)) {
      return Optional.of(new Target.Unknown());
    }
    var written = Addresses.plain(PageText.withVariables(path));
    return Optional.of(
        path.startsWith("/")
            ? new Target.Absolute(PathTemplate.of(written))
            : new Target.Relative(written));
  }

  private Place place(Element element) {
    var at = position(element);
    var file = text.file(at);
    return new Place(file.name(), text.where(at), List.copyOf(shows), file.ours());
  }

  private static int position(Element element) {
    var range = element.sourceRange();
    return range.isTracked() ? range.startPos() : 0;
  }
}
