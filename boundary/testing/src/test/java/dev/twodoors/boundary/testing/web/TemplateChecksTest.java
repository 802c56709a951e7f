package dev.twodoors.boundary.testing.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class TemplateChecksTest {
  private static final Path PAGE = Path.of("page.html");

  @Test
  void findsALongLine() {
    var longest = "x".repeat(TemplateChecks.LONGEST - 1) + "😀";

    assertEquals(List.of(), TemplateChecks.findings(PAGE, longest));
    assertEquals(
        List.of(
            "page.html:2: 141 characters, at most 140:"
                + " break the line between two attributes, where browsers do not see it."),
        TemplateChecks.findings(PAGE, "\n" + longest + "x"));
  }

  @Test
  void findsTwoBlocksOnALine() {
    assertEquals(
        List.of("page.html:3: <div> and <h1> on one line: give each a line of its own."),
        TemplateChecks.findings(
            PAGE,
            """
            <ul>
              <li><strong>One</strong> <a href="/">two</a></li>
            <div class="intro"><h1>Three</h1>
            """));
    assertEquals(List.of(), TemplateChecks.findings(Path.of("a.java.qute"), "<p><ul>"));
  }

  @Test
  void findsWhatAViewShouldDecide() {
    assertEquals(
        List.of(
            "page.html:1: {#if a && b} decides by itself:"
                + " ask one method, of the view or a @TemplateExtension.",
            "page.html:2: {#else if a\n  lt 5} decides by itself:"
                + " ask one method, of the view or a @TemplateExtension."),
        TemplateChecks.findings(
            PAGE, "  {#if a && b}\n  {#else if a\n  lt 5}{#else if !a.isBorn}{/if}{#if c??}{/if}"));
  }
}
