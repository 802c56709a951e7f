package dev.twodoors.template;

import java.util.Arrays;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Blocks of imports, in the order of google-java-format: by ASCII. */
final class Imports {
  private static final Pattern BLOCK = Pattern.compile("(?m)(?:^import [^\n]+;\n)+");

  private Imports() {}

  static String sorted(String source) {
    return BLOCK
        .matcher(source)
        .replaceAll(
            block ->
                Matcher.quoteReplacement(
                    Arrays.stream(block.group().split("(?<=\n)"))
                        .sorted(Comparator.comparing(line -> line.replace(";\n", "")))
                        .collect(Collectors.joining())));
  }
}
