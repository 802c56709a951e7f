package dev.twodoors.boundary.testing.people;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.nodes.FormElement;

/** A form of a page with its fields, hidden ones included, as a browser would send them. */
public record Form(String action, Map<String, String> fields) {

  static Form of(FormElement element) {
    var fields = new LinkedHashMap<String, String>();
    element.formData().forEach(field -> fields.putIfAbsent(field.key(), field.value()));
    return new Form(element.attr("action"), fields);
  }

  public Form with(String name, String value) {
    var changed = new LinkedHashMap<>(fields);
    changed.put(name, value);
    return new Form(action, changed);
  }

  public Form without(String name) {
    var changed = new LinkedHashMap<>(fields);
    changed.remove(name);
    return new Form(action, changed);
  }

  /** The same keys sent to another address: what somebody does whom no page offers a button. */
  public Form to(String other) {
    return new Form(other, fields);
  }

  String encoded() {
    return fields.entrySet().stream()
        .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
        .collect(Collectors.joining("&"));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
