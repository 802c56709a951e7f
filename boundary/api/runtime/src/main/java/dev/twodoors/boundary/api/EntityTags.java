package dev.twodoors.boundary.api;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a client sends in If-Match or If-None-Match: a list of entity tags, on one line or several,
 * or {@code *} for any state (RFC 9110, sections 8.8.3 and 13.1). A value of another form names
 * nothing.
 *
 * @param any whether it is {@code *}
 * @param tags as they were sent, weak ones with {@code W/} in front
 */
public record EntityTags(boolean any, List<String> tags) {
  private static final Pattern ITEM =
      Pattern.compile("\\G[ \\t,]*((?:W/)?\"[\\x21\\x23-\\x7E\\x80-\\xFF]*\")[ \\t]*(?=,|$)");
  private static final String END = "[ \\t,]*";

  /**
   * @param lines of the header field; null or empty when it was not sent
   */
  public static EntityTags of(List<String> lines) {
    var value = lines == null ? "" : String.join(",", lines).strip();
    var items = ITEM.matcher(value).results().toList();
    var end = items.isEmpty() ? 0 : items.getLast().end();
    var tags = items.stream().map(item -> item.group(1)).toList();
    return new EntityTags(value.equals("*"), value.substring(end).matches(END) ? tags : List.of());
  }

  /** Those that name one state to the byte, as If-Match needs it (strong comparison). */
  public Stream<String> strong() {
    return tags.stream().filter(tag -> tag.startsWith("\""));
  }

  /** Whether one of them names the very state of this strong tag (strong comparison). */
  boolean match(String tag) {
    return any || strong().anyMatch(tag::equals);
  }

  /** Whether one of them names the same as this strong tag (weak comparison). */
  boolean include(String tag) {
    return any || tags.stream().anyMatch(sent -> sent.equals(tag) || sent.equals("W/" + tag));
  }
}
