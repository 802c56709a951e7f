package dev.twodoors.boundary.engine.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** WCAG 2.2, success criterion 1.4.3 (AA): text stands out from its ground by 4.5 to 1. */
class HtmlContrastTest {
  private static final Pattern PALETTE = Pattern.compile("(?s):root \\{(.*?)\\}");
  private static final Pattern COLOUR = Pattern.compile("--([\\w-]+): #(\\w+)");
  private static final List<String> ON_PAPER = List.of("ink", "soft", "high", "medium", "low");
  private static final List<String> DOORS = List.of("web", "both", "api", "none");

  @Test
  void textStandsOutInLightInDarkAndOnPaper() {
    var palettes =
        PALETTE.matcher(HtmlMap.of(Maps.of(), "Shop", "")).results().map(m -> colours(m)).toList();

    assertEquals(3, palettes.size());
    for (var palette : palettes) {
      for (var text : ON_PAPER) {
        check(palette, text, "paper");
        check(palette, text, "card");
        check(palette, text, "both-tint");
      }
      for (var door : DOORS) {
        check(palette, door, door + "-tint");
        check(palette, "ink", door + "-tint");
      }
    }
  }

  private static Map<String, String> colours(MatchResult palette) {
    return COLOUR
        .matcher(palette.group(1))
        .results()
        .collect(Collectors.toMap(colour -> colour.group(1), colour -> colour.group(2)));
  }

  private static void check(Map<String, String> palette, String text, String ground) {
    var one = luminance(palette.get(text));
    var other = luminance(palette.get(ground));
    var ratio = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    assertTrue(ratio >= 4.5, () -> text + " on " + ground + " " + ratio);
  }

  private static double luminance(String hex) {
    var six = hex.length() == 3 ? hex.replaceAll("(.)", "$1$1") : hex;
    var parts =
        IntStream.of(0, 2, 4)
            .mapToDouble(at -> Integer.parseInt(six.substring(at, at + 2), 16) / 255.0)
            .map(c -> c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4))
            .toArray();
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2];
  }
}
