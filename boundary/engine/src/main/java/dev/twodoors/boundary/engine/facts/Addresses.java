package dev.twodoors.boundary.engine.facts;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Where the tags of HTML and htmx lead by a GET. */
final class Addresses {
  private static final Set<String> LEADING =
      Set.of("href", "src", "poster", "hx-get", "sse-connect");

  /** They put an address into the address bar, where it can be loaded again. */
  private static final Set<String> SHOWN = Set.of("hx-push-url", "hx-replace-url");

  private static final Pattern GOING =
      Pattern.compile(
          "\\blocation(?:\\.href)?\\s*(?:=|\\.(?:assign|replace)\\()\\s*(['\"`])(/[^'\"`$+]*)\\1(?!\\s*[+.])");

  private static final Pattern REFRESH =
      Pattern.compile(
          "\\s*[\\d.]*\\s*[;,]?\\s*url\\s*=\\s*['\"]?([^'\"]*)['\"]?\\s*",
          Pattern.CASE_INSENSITIVE);

  /** Letters that mean the same with and without encoding (RFC 3986, section 2.3). */
  private static final Pattern ENCODED = Pattern.compile("%([2-7][0-9A-Fa-f])");

  private Addresses() {}

  static Stream<String> of(HtmlTag tag) {
    var leading = LEADING.stream().flatMap(name -> tag.get(name).stream());
    var shown =
        SHOWN.stream()
            .flatMap(name -> tag.get(name).stream())
            .filter(value -> !value.strip().matches("true|false"));
    var drawn =
        tag.get("srcset").stream()
            .flatMap(value -> Stream.of(value.split(",\\s+|,$")))
            .map(candidate -> candidate.strip().split("\\s+")[0]);
    return Stream.of(
            leading,
            shown,
            drawn,
            of(tag, "meta", "content"),
            of(tag, "object", "data"),
            scripted(tag))
        .flatMap(all -> all)
        .filter(address -> !address.isBlank());
  }

  /** Where a script goes, on an event or by itself: {@code location.href = '/orders'}. */
  private static Stream<String> scripted(HtmlTag tag) {
    var onEvents =
        tag.attributes().asList().stream()
            .filter(attribute -> attribute.getKey().startsWith("on"))
            .map(attribute -> attribute.getValue());
    return Stream.concat(onEvents, Stream.of(tag.element().data()))
        .flatMap(script -> GOING.matcher(script).results())
        .map(going -> going.group(2));
  }

  private static Stream<String> of(HtmlTag tag, String element, String attribute) {
    if (!tag.element().normalName().equals(element)) {
      return Stream.empty();
    }
    if (!element.equals("meta")) {
      return tag.get(attribute).stream();
    }
    return tag.word("http-equiv").equals("refresh")
        ? tag.get(attribute).stream()
            .map(REFRESH::matcher)
            .filter(Matcher::matches)
            .map(refresh -> refresh.group(1))
        : Stream.empty();
  }

  /**
   * A path as Jakarta REST compares it: without matrix parameters (section 3.7.2), and with plain
   * letters for encoded ones that mean the same.
   */
  static String plain(String path) {
    return ENCODED
        .matcher(path.replaceAll(";[^/]*", ""))
        .replaceAll(
            code -> {
              var letter = (char) Integer.parseInt(code.group(1), 16);
              return Matcher.quoteReplacement(
                  Character.isLetterOrDigit(letter) || "-._~".indexOf(letter) >= 0
                      ? String.valueOf(letter)
                      : code.group());
            });
  }
}
