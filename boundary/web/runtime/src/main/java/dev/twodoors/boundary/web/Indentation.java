package dev.twodoors.boundary.web;

import io.quarkus.qute.EngineBuilder;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Leaves the indentation of templates out of pages. Templates are indented for those who write
 * them; to a browser one blank says as much as twenty (HTML, "white space"). It happens once, when
 * a template is read, and lines keep their numbers. What stands in {@code pre} and {@code textarea}
 * stays as it is, and so does a template that is no HTML.
 */
@Singleton
class Indentation {
  private static final Pattern KEPT_OR_INDENTED =
      Pattern.compile("(?is)<(pre|textarea)\\b.*?</\\1>|(?<=\\n)[ \\t]+");

  void leaveOut(@Observes EngineBuilder builder) {
    builder.addParserHook(parsing -> parsing.addContentFilter(Indentation::without));
  }

  static String without(String template) {
    if (!template.contains("</")) {
      return template;
    }
    return KEPT_OR_INDENTED
        .matcher(template)
        .replaceAll(found -> found.group(1) == null ? "" : Matcher.quoteReplacement(found.group()));
  }
}
