package dev.twodoors.boundary.testing.web;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.FormElement;

/**
 * A form on a page, as a browser would send it.
 *
 * @param cookies of whoever looks at the page
 */
public record FoundForm(
    String method, String action, List<Field> fields, Map<String, String> cookies) {
  private static final int MOST_PAGES = 60;

  /** What one input, area, choice or button sends. */
  public record Field(String name, String value) {}

  /** Each kind of form on each kind of page that a person can go to. */
  public static List<FoundForm> onPagesOf(Browser person) {
    var found = new ArrayList<FoundForm>();
    var kinds = new HashSet<String>();
    var paths = new ArrayDeque<>(List.of("/sign-in", "/"));
    var walked = new HashSet<String>();
    while (!paths.isEmpty() && walked.size() < MOST_PAGES) {
      var page = person.get(paths.remove());
      for (var form : page.forms()) {
        if (!form.formData().isEmpty()
            && kinds.add(form.attr("method") + " " + kind(form.attr("action")))) {
          found.add(of(form, person));
        }
      }
      for (var link : page.html().select("a[href^=/]").eachAttr("href")) {
        if (walked.add(kind(link))) {
          paths.add(link);
        }
      }
    }
    return found;
  }

  /** Addresses that differ in ids or in their query lead to the same kind of page. */
  private static String kind(String address) {
    return address.replaceAll("\\?.*", "").replaceAll("/[^/]*\\d[^/]*", "/*");
  }

  private static FoundForm of(FormElement form, Browser person) {
    var fields =
        new ArrayList<>(
            form.formData().stream().map(it -> new Field(it.key(), it.value())).toList());
    Optional.ofNullable(form.selectFirst("button[name]"))
        .ifPresent(button -> fields.add(new Field(button.attr("name"), button.attr("value"))));
    return new FoundForm(
        form.attr("method").equals("post") ? "POST" : "GET",
        form.attr("action"),
        List.copyOf(fields),
        Map.copyOf(person.cookies()));
  }

  FoundForm with(List<Field> others) {
    return new FoundForm(method, action, others, cookies);
  }

  FoundForm withCookies(Map<String, String> others) {
    return new FoundForm(method, action, fields, others);
  }

  @Override
  public String toString() {
    return method + " " + action;
  }
}
