package dev.twodoors.boundary.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.twodoors.boundary.Violation;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StorableTextTest {
  private record Part(String text, Integer number) {}

  private record Input(String text, Part part, List<Part> parts, Map<String, String> named) {}

  private record Other(
      CharSequence text, Optional<String> maybe, Set<Object> set, Object[] array, Object plain) {}

  private static final String BAD = "a\u0000b";

  @Test
  void saysWhereInAnInputATextIsThatCannotBeKept() {
    var parts = Arrays.asList(new Part("good", 1), null, new Part("\uDE00\uD83D", null));
    var input = new Input(BAD, new Part(BAD, 1), parts, Map.of("key", BAD));

    assertEquals(
        List.of("text", "part.text", "parts[2].text", "named[key]"),
        StorableText.violations(input).stream().map(Violation::path).toList());
  }

  @Test
  void looksIntoWhateverTextStandsIn() {
    var builder = new StringBuilder(BAD);
    var array = new Object[] {1, List.of(Optional.of(builder)), new String[] {BAD}};
    var input = new Other(builder, Optional.of(BAD), Set.of(new Part(BAD, 1)), array, null);

    assertEquals(
        List.of("text", "maybe", "set.text", "array[1][0]", "array[2][0]"),
        StorableText.violations(input).stream().map(Violation::path).toList());
  }

  @Test
  void findsNothingInWhatCanBeKept() {
    var text = " \t\r\n\uD83D\uDE00\uFFFF\uFEFFe\u0301";

    assertTrue(StorableText.is(text));
    assertEquals(
        List.of(), StorableText.violations(new Input(text, null, null, Map.of(text, text))));
    var other = new Other(text, Optional.empty(), Set.of(text), new Object[0], Thread.State.NEW);
    assertEquals(List.of(), StorableText.violations(other));
  }
}
