package dev.twodoors.boundary.law;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The parts of a page between {@code <!-- mark -->} and {@code <!-- end -->}. */
final class Drawn {
  private Drawn() {}

  /** Writes it anew by {@code -Ddocs.refresh}. */
  static void assertFresh(String page, String mark, String wanted) throws IOException {
    var document = Document.of(page);
    var block = Pattern.compile("<!-- " + mark + " -->\n.*?<!-- end -->", Pattern.DOTALL);
    assertEquals(1, block.matcher(document.text()).results().count(), page + " has no " + mark);
    var marked = "<!-- " + mark + " -->\n" + wanted + "<!-- end -->";
    var fresh = block.matcher(document.text()).replaceFirst(Matcher.quoteReplacement(marked));
    if (System.getProperty("docs.refresh") != null) {
      Files.writeString(Document.ROOT.resolve(page), fresh);
      return;
    }
    assertEquals(fresh, document.text(), page + " is stale: run this test with -Ddocs.refresh");
  }
}
