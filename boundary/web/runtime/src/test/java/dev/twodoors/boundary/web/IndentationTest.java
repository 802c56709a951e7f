package dev.twodoors.boundary.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class IndentationTest {

  @Test
  void leavesIndentationOutAndKeepsLines() {
    assertEquals(
        "<ul>\n{#for a in b}\n<li\nclass=\"x\">{a}  {b}</li>\n{/for}\n</ul>\n",
        Indentation.without(
            "<ul>\n  {#for a in b}\n\t<li\n      class=\"x\">{a}  {b}</li>\n  {/for}\n</ul>\n"));
  }

  @Test
  void keepsWhatPeopleSee() {
    String lines =
        "<pre>\n  one\n    two $1\n</pre>\n<TEXTAREA rows=\"2\">\n  three\n</TEXTAREA>\n";
    assertEquals(lines, Indentation.without(lines));
  }

  @Test
  void keepsWhatIsNoHtml() {
    String mail = "Dear {name},\n\n  your order is < 3 days away.\n";
    assertEquals(mail, Indentation.without(mail));
  }
}
