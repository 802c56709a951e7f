package dev.twodoors.boundary.testing.web;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jsoup.Jsoup;

/**
 * A form that somebody opened before a new build went out is as good as one of the new build. A
 * project keeps the forms as the previous build gave them, each in a file of the test resources
 * below {@value #FOLDER}; a name in braces stands for what is different each time. Its test extends
 * this and is a {@code @QuarkusTest}.
 */
public abstract class OldFormsChecks {
  private static final String FOLDER = "/forms-of-the-previous-build/";
  private static final List<String> TECHNICAL = List.of("csrf", "requestKey", "version");

  /**
   * Sends a form without each of its technical fields: then it is done, or shown again with what
   * was typed. Then whole, with a field beside its own that this build does not know.
   *
   * @param form the file's name without its ending
   * @param given what stands for the names in braces, but for the token and the request key
   * @param typed by the names of fields that the form has
   * @return the answer to the whole one
   */
  protected Page send(
      Browser person, String form, Map<String, String> given, Map<String, String> typed) {
    var old = Jsoup.parse(filled(form, person, given)).forms().getFirst();
    var action = old.attr("action");
    typed.keySet().forEach(name -> assertFalse(old.select("[name=" + name + "]").isEmpty(), name));
    var fields = Browser.filled(old, typed);
    for (var hidden : TECHNICAL) {
      var fewer = new LinkedHashMap<>(fields);
      fewer.remove(hidden);
      assertNotLost(person.post(action, fewer), hidden, typed);
    }
    fields.put("ofAnotherBuild", "x");
    return person.post(action, fields);
  }

  private static void assertNotLost(Page page, String hidden, Map<String, String> typed) {
    if (page.status() == 303 || page.status() == 200) {
      return;
    }
    assertTrue(page.status() == 422 || page.status() == 400, hidden + " " + page.status());
    for (var text : typed.values()) {
      assertTrue(
          page.html().html().contains(text), hidden + " loses " + text + ":\n" + page.html());
    }
  }

  private String filled(String form, Browser person, Map<String, String> given) {
    var today = person.get("/sign-in").html().select("input[name=csrf]").val();
    var all = new HashMap<>(given);
    all.put("csrf", today);
    all.put("requestKey", UUID.randomUUID().toString());
    var text = text(form);
    for (var one : all.entrySet()) {
      text = text.replace("{" + one.getKey() + "}", one.getValue());
    }
    return text;
  }

  private String text(String form) {
    try (var file = file(FOLDER + form + ".html")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(form, e);
    }
  }

  private InputStream file(String path) {
    return Objects.requireNonNull(getClass().getResourceAsStream(path), path);
  }
}
