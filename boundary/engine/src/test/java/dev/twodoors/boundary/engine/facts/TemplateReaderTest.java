package dev.twodoors.boundary.engine.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.twodoors.boundary.engine.code.Location;
import dev.twodoors.boundary.engine.facts.Template.Bound;
import dev.twodoors.boundary.engine.facts.Template.HiddenField;
import dev.twodoors.boundary.engine.facts.Template.Link;
import java.util.List;
import org.junit.jupiter.api.Test;

class TemplateReaderTest {
  private static Template read(String html) {
    return TemplateReader.read("Pages/page", "web/page.html", html);
  }

  private static List<Target> links(String html) {
    return read(html).links().stream().map(Link::target).toList();
  }

  private static Target path(String path) {
    return new Target.Absolute(PathTemplate.of(path));
  }

  @Test
  void readsWhereLinksLeadAndOnWhichLine() {
    assertEquals(
        List.of(new Link(path("/orders/{}"), new Location("web/page.html", 2))),
        read("<p>\n<a\nhref='/orders/{id}?x={y}#z'>x</a>").links());
  }

  @Test
  void followsEveryAttributeThatLoadsSomething() {
    assertEquals(
        List.of(path("/a"), path("/b"), path("/c")),
        links("<a href='/a'></a><img src='/b'><p hx-get='/c'></p>"));
    assertEquals(List.of(path("/d")), links("<p data-hx-get='/d'></p>"));
  }

  @Test
  void leavesOutOtherSitesAndEmptyAddresses() {
    for (var address :
        List.of("https://a/b", "HTTP://a", "//a/b", "mailto:a@b", "data:x", "javascript:a()", "")) {
      assertEquals(List.of(), links("<a href='" + address + "'>x</a>"), address);
    }
  }

  @Test
  void tellsRelativeOwnAndUnknownAddressesApart() {
    assertEquals(List.of(new Target.Relative("../a/{}")), links("<a href='../a/{b}'>x</a>"));
    assertEquals(List.of(new Target.OwnPage()), links("<a href='#top'>x</a>"));
    assertEquals(List.of(new Target.OwnPage()), links("<a href='?page=2'>x</a>"));
    assertEquals(List.of(new Target.Unknown()), links("<a href='{next}'>x</a>"));
    assertEquals(List.of(new Target.Unknown()), links("<a href='/a{#if b}/c{/if}/d'>x</a>"));
    assertEquals(List.of(path("/a")), links("<a href=' /a '>x</a>"));
    assertEquals(List.of(path("/a")), links("<a href='{#if b}/a{/if}'>x</a>"));
  }

  @Test
  void readsFormsWithTheirMethod() {
    var forms = read("<form method=' Post ' action='/a'></form>").forms();
    assertEquals("POST", forms.getFirst().method());
    assertEquals(path("/a"), forms.getFirst().target());
    assertFalse(forms.getFirst().htmx());
    assertEquals(List.of(path("/b")), links("<form action='/b'></form>"));
    assertEquals(List.of(), read("<form action='/b'></form>").forms());
    assertEquals(List.of(), read("<form method='dialog'></form>").forms());
    assertEquals(List.of(), read("<form method='dialog'></form>").links());
    assertEquals(List.of(), read("<form method='post' action='https://a/b'></form>").forms());
    assertEquals(
        new Target.OwnPage(), read("<form method='post'></form>").forms().getFirst().target());
  }

  @Test
  void readsButtonsThatSendElsewhere() {
    var template =
        read(
            """
            <form id="f" method="post" action="/a"><button formaction="/b">b</button>
            <button formmethod="get" formaction="/c">c</button></form>
            <button form="f" formaction="/d">d</button>
            <button form="g" formaction="/e">e</button><button formaction="/e">e</button>
            """);
    assertEquals(
        List.of(path("/a"), path("/b"), path("/d")),
        template.forms().stream().map(Template.Form::target).toList());
    assertEquals(List.of(path("/c")), template.links().stream().map(Link::target).toList());
  }

  @Test
  void readsWhatHtmxSends() {
    var forms =
        read("""
                <button hx-post="/a">a</button><p data-hx-put="/b"></p><p hx-patch="/c"></p>
                <form><input type="hidden" name="n" value="v"><b hx-delete="/d"></b></form>
                """)
            .forms();
    assertEquals(
        List.of("POST", "PUT", "PATCH", "DELETE"),
        forms.stream().map(Template.Form::method).toList());
    assertTrue(forms.stream().allMatch(Template.Form::htmx));
    assertEquals(List.of(new HiddenField("n", "v")), forms.getLast().hidden());
    assertEquals(List.of("{\"{a}\": 1}"), read("<p hx-headers='{\"{a}\": 1}'></p>").headers());
  }

  @Test
  void findsHiddenFieldsOfAForm() {
    var template =
        read(
            """
            <input type="HIDDEN" name="out" value="{x}"><input type="hidden" form="f" name="far">
            <form id="f" method="post"><input type="hidden" name="{n}" value="a{v}b">
            <input name="typed"><input type="hidden" name="off" disabled></form>
            """);
    assertEquals(List.of(new HiddenField("out", "{x}")), template.hidden());
    assertEquals(
        List.of(new HiddenField("{n}", "a{v}b"), new HiddenField("far", "")),
        template.forms().getFirst().hidden());
  }

  @Test
  void findsFieldsAndTagsOfAFormThatATableBreaksUp() {
    var form =
        read("<table><form method='post'><tr><td><input type='hidden' name='a'>{#csrfTokenAndRequestKey /}</td></tr>"
                + "</form></table>{#other /}")
            .forms()
            .getFirst();
    assertEquals(List.of(new HiddenField("a", "")), form.hidden());
    assertEquals(List.of("tags/csrfTokenAndRequestKey"), form.uses());
    assertFalse(form.open());
  }

  @Test
  void knowsWhatIsIncludedInAForm() {
    var template =
        read(
            "{#a /}<form method='post'>{#b /}{#insert c /}</form>{#d /}<p hx-post='/x'>{#e /}</p>");
    assertEquals(List.of("tags/b"), template.forms().getFirst().uses());
    assertTrue(template.forms().getFirst().open());
    assertEquals(List.of("tags/e"), template.forms().getLast().uses());
    assertEquals(List.of("tags/a", "tags/b", "tags/d", "tags/e"), template.uses());
    assertEquals("Pages/page", template.name());
  }

  @Test
  void readsBoundsOfWhatIsTyped() {
    var template =
        read(
            """
            <input name="a{b}" maxlength="5" min="{c}" step="1">
            <textarea name="t" minlength="{2}"></textarea><meter min="0" max="1"></meter>
            """);
    assertEquals(
        List.of(
            new Bound("a{b}", "maxlength", "5", new Location("web/page.html", 1)),
            new Bound("t", "minlength", "2", new Location("web/page.html", 2))),
        template.bounds());
  }

  @Test
  void seesNothingInCommentsAndScripts() {
    var template =
        read(
            "<!-- <a href='/a'>a</a> -->{! <a href='/b'>b</a> !}<script>f('<a href=\"/c\">')</script>");
    assertEquals(List.of(), template.links());
  }
}
