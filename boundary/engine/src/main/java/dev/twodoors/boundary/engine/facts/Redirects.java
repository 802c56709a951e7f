package dev.twodoors.boundary.engine.facts;

import dev.twodoors.boundary.engine.code.ClassFact;
import dev.twodoors.boundary.engine.code.MethodFact;
import dev.twodoors.boundary.engine.code.MethodFact.Call;
import dev.twodoors.boundary.engine.code.MethodFact.Named;
import dev.twodoors.boundary.engine.code.Names;
import dev.twodoors.boundary.engine.code.Outlets;
import dev.twodoors.boundary.engine.code.Values;
import dev.twodoors.boundary.engine.facts.Template.Form;
import dev.twodoors.boundary.engine.facts.Template.Link;
import dev.twodoors.boundary.engine.facts.Template.Place;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Where code sends a browser: answers that redirect, and headers that name an address. */
final class Redirects {
  private static final Set<String> GOING = Set.of("seeOther", "location", "redirect");

  /** The browser sends the same request again (RFC 9110, section 15.4.8). */
  private static final Set<String> REPEATING = Set.of("temporaryRedirect", "permanentRedirect");

  private static final Set<String> HEADERS =
      Set.of("location", "hx-redirect", "hx-location", "hx-push-url", "hx-replace-url");

  private Redirects() {}

  /** Those of a class of the door. */
  static void in(ClassFact type, Values values, WebFiles.Found found) {
    for (var method : type.methods()) {
      for (var call : method.calls()) {
        if (Outlets.isAnswer(call.target())) {
          add(type, method, call, values, found);
        }
      }
    }
  }

  private static void add(
      ClassFact type, MethodFact method, Call call, Values values, WebFiles.Found found) {
    var named =
        values
            .names(method)
            .filter(is -> is.line() == call.line() && is.by().equals(call.target()))
            .flatMap(Named::texts);
    var texts =
        Stream.concat(call.given().stream().flatMap(values::texts), named).distinct().toList();
    var repeats = REPEATING.contains(call.target().name());
    var isThrown = call.target().owner().equals("jakarta.ws.rs.RedirectionException");
    if (!repeats && !isThrown && !GOING.contains(call.target().name()) && !namesHeader(texts)) {
      return;
    }
    for (var text : texts) {
      if (text.startsWith("/") && !text.startsWith("//")) {
        var path = PathTemplate.of(Addresses.plain(text.split("[?#]", 2)[0]));
        var name = method.ref().shown().replace(" (lambda)", "");
        var place = new Place(name, type.locationAt(call.line()), List.of(), !repeats);
        if (repeats) {
          found.add(new Form(Form.ANY, new Target.Absolute(path), List.of(), place));
        } else {
          found.add(new Link(new Target.Absolute(path), place));
        }
      }
    }
  }

  /** As a text, or by a constant of a library: {@code io.vertx.core.http.HttpHeaders.LOCATION}. */
  private static boolean namesHeader(List<String> texts) {
    return texts.stream()
        .map(text -> text.contains("HttpHeaders.") ? Names.simple(text) : text)
        .map(text -> text.toLowerCase(Locale.ROOT))
        .anyMatch(HEADERS::contains);
  }
}
