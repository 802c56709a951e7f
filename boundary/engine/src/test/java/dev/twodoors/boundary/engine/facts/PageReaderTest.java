package dev.twodoors.boundary.engine.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.twodoors.boundary.engine.code.InputProblem;
import dev.twodoors.boundary.engine.code.Location;
import dev.twodoors.boundary.engine.facts.Template.Form;
import dev.twodoors.boundary.engine.facts.Template.Sent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class PageReaderTest {
  private static final String PAGE = "Pages/page";

  private final List<InputProblem> problems = new ArrayList<>();

  private WebFiles.Found read(Map<String, String> templates) {
    var files =
        new TreeMap<>(templates)
            .entrySet().stream()
                .map(
                    it ->
                        new TemplateFile(
                            it.getKey(),
                            new Location(it.getKey() + ".html", 1),
                            true,
                            it.getValue(),
                            !it.getKey().startsWith("library/")))
                .toList();
    var found = new WebFiles.Found();
    WebFiles.read(new QuteTemplates(files, List.of("html"), Map.of(), problems), found);
    return found;
  }

  private WebFiles.Found read(String html) {
    return read(Map.of(PAGE, html));
  }

  private List<Target> links(String html) {
    return read(html).links().stream().map(Template.Link::target).toList();
  }

  private List<String> fields(String html) {
    return read(html).forms().getFirst().sent().stream().map(Sent::name).toList();
  }

  private List<String> methods(String html) {
    return read(html).forms().stream().map(Form::method).toList();
  }

  private static Target path(String path) {
    return new Target.Absolute(PathTemplate.of(path));
  }

  @Test
  void readsWhereLinksLeadAndOnWhichLine() {
    var link = read("<p>\n{! a\n !}<a\nhref='/orders/{id}?x={y}#z'>x</a>").links().getFirst();
    assertEquals(path("/orders/{}"), link.target());
    assertEquals(new Location("Pages/page.html", 3), link.place().where());
    assertEquals(List.of(PAGE), link.place().shownBy());
  }

  @Test
  void followsEveryAttributeThatLoadsSomething() {
    assertEquals(
        List.of(path("/a"), path("/b"), path("/c"), path("/d"), path("/e")),
        links(
            "<a href='/a'></a><img src='/b'><p hx-get='/c'></p><p data-hx-get='/d'></p>"
                + "<map><area href='/e'></map>"));
    assertEquals(
        List.of(path("/a"), path("/b"), path("/c"), path("/d")),
        links("<video poster='/a'></video><img srcset='/b 1x, /c 2x'><object data='/d'></object>"));
    assertEquals(List.of(path("/a")), links("<meta http-equiv='refresh' content='0; url=/a'>"));
    assertEquals(List.of(path("/a")), links("<p hx-push-url='/a' hx-replace-url='true'></p>"));
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
    assertEquals(List.of(path("/a")), links("<a href=' /a '>x</a>"));
    assertEquals(
        List.of(path("/a/b c"), path("/%2Fd")),
        links("<a href='/a;x=1/b c'></a><a href='/%2F%64'></a>"));
  }

  @Test
  void readsHtmlThatATemplateHandsOnAsItIs() {
    var html = "{#let link=\"<a href='/a'>x</a>\"}%s{/let}";
    assertEquals(List.of(path("/a")), links(html.replace("%s", "{link.raw}")));
    assertEquals(List.of(), links(html.replace("%s", "{link}")));
  }

  @Test
  void readsEachBranchOfATag() {
    assertEquals(
        List.of(path("/a/c/d"), path("/a/d")), links("<a href='/a{#if b}/c{/if}/d'>x</a>"));
    assertEquals(List.of(path("/a")), links("<a href='{#if b}/a{/if}'>x</a>"));
    assertEquals(List.of(path("/a"), path("/b")), links("<a href=\"{x ? '/a' : '/b'}\">x</a>"));
    assertEquals(
        List.of(path("/a"), path("/b")), links("<a {#if b}href='/a'{#else}href='/b'{/if}>x</a>"));
    assertEquals(List.of(path("/a")), links("<a href='{#if true}/a{#else}/b{/if}'>x</a>"));
  }

  @Test
  void readsFormsWithTheirMethod() {
    assertEquals(List.of("POST"), methods("<form method=' Post ' action='/a'></form>"));
    assertEquals(List.of(Form.ANY), methods("<form method='{m}'></form>"));
    assertEquals(List.of(path("/b")), links("<form action='/b'></form>"));
    assertEquals(List.of(path("/b")), links("<form action='/b' method='put'></form>"));
    for (var none : List.of("method='dialog'", "action='/b'", "method='post' action='https://a'")) {
      assertEquals(List.of(), methods("<form " + none + "></form>"), none);
    }
    assertEquals(List.of(), links("<form method='dialog'></form>"));
    assertEquals(
        new Target.OwnPage(), read("<form method='post'></form>").forms().getFirst().target());
  }

  @Test
  void readsWhatEachButtonSends() {
    var found =
        read(
            """
            <form id="f" method="post" action="/a"><button>a</button><button formaction="/b">b</button>
            <button formmethod="get" formaction="/c">c</button><button disabled formaction="/x">x</button></form>
            <input type="submit" form="f" formaction="/d"><button type="button" form="f" formaction="/x">x</button>
            <button form="g" formaction="/e">e</button><button formaction="/e">e</button>
            """);
    assertEquals(
        List.of(path("/a"), path("/b"), path("/d")),
        found.forms().stream().map(Form::target).toList());
    assertEquals(List.of(path("/c")), found.links().stream().map(Template.Link::target).toList());
  }

  @Test
  void readsWhatHtmxSends() {
    assertEquals(
        List.of("POST", "PUT", "PATCH", "DELETE"),
        methods(
            """
            <button hx-post="/a">a</button><p data-hx-put="/b"></p><p hx-patch="/c"></p>
            <form><input type="hidden" name="n" value="v"><b hx-delete="/d"></b></form>
            """));
    assertEquals(List.of("n"), fields("<form><input name=n><b hx-delete='/d'></b></form>"));
    assertEquals(
        List.of("b", "{a}", "c"),
        fields(
            "<p hx-headers='{\"{a}\": 1}'><i hx-post='/a' hx-vals='{\"b\": 2}'"
                + " hx-include='#c'></i></p><input id=c name=c>"));
    assertEquals(List.of(), fields("<i hx-post='/a' hx-vals='js:{a: 1}' hx-include='<'></i>"));
  }

  @Test
  void findsTheFieldsOfAForm() {
    assertEquals(
        List.of("far", "{n}", "typed"),
        fields(
            """
            <input name="out"><input type="hidden" form="f" name="far">
            <form id="f" method="post"><input type="hidden" name="{n}" value="a{v}b">
            <input name="typed"><input type="hidden" name="off" disabled><input type="checkbox" name="box">
            <fieldset disabled><input name="off"></fieldset><template><input name="off"></template></form>
            """));
    assertEquals(
        List.of("b", "a"),
        fields(
            "<table><form method='post'><tr><td><input name='a'></td></tr><input"
                + " name='b'></form></table>"));
  }

  @Test
  void writesPagesAsQuteDoes() {
    var found =
        read(
            Map.of(
                PAGE,
                "{#include base x=1}{#body}{#field name='a' /}{#wrap}{#field 'b'"
                    + " /}{/wrap}{/body}{/include}",
                "base",
                "<form method=post>{#insert body}<input name=none>{/insert}{#insert foot}<input"
                    + " name=foot>{/}</form>",
                "tags/field",
                "\n<input name='{name ?: it}'>",
                "tags/wrap",
                "<p>{nested-content}</p>{#wrap /}"));
    var form = found.forms().getFirst();
    assertEquals(
        List.of("a", "{name}", "b", "foot"), form.sent().stream().map(Sent::name).toList());
    assertEquals(List.of(PAGE, "base", "tags/field", "tags/wrap"), form.place().shownBy());
    assertEquals(new Location("base.html", 1), form.place().where());
    assertEquals("base", form.place().template());
  }

  @Test
  void findsWhatManyPagesShowOnce() {
    var found =
        read(
            Map.of(
                "a", "{#include library/l /}{#include part /}",
                "b", "{#include part.html /}",
                "c", "{#include part$f /}",
                "part", "{#fragment f}<a href='/x'></a>{/fragment}",
                "library/l", "<a href='/l'></a>",
                "library/unused", "<a href='/m'></a>"));
    assertEquals(
        List.of(path("/l"), path("/x")),
        found.links().stream().map(Template.Link::target).toList());
    assertEquals(
        List.of("a", "b", "c", "library/l", "part"), found.links().getLast().place().shownBy());
    assertFalse(found.links().getFirst().place().ours());
    assertTrue(found.links().getLast().place().ours());
  }

  @Test
  void readsBoundsOfWhatIsTyped() {
    var bounds =
        read("""
        <input name="a{b}" maxlength="5" min="{c}" step="1">
        <textarea name="t" minlength="{2}"></textarea><meter min="0" max="1"></meter>
        """)
            .bounds();
    assertEquals(
        List.of("a{b} maxlength 5 1", "t minlength 2 2"),
        bounds.stream()
            .map(
                it ->
                    it.field()
                        + " "
                        + it.attribute()
                        + " "
                        + it.value()
                        + " "
                        + it.place().where().line())
            .toList());
  }

  @Test
  void seesNothingInCommentsAndScripts() {
    assertEquals(
        List.of(),
        links(
            "<!-- <a href='/a'>a</a> -->{! <a href='/b'>b</a> !}<script>f('<a"
                + " href=\"/c\">')</script>"));
  }

  @Test
  void saysWhatQuteCannotRead() {
    read("<p>\n{#if a}");
    assertEquals(1, problems.size());
    assertTrue(problems.getFirst().message().contains("unterminated section"));
    problems.clear();
    read(Map.of("library/l", "{#if a}"));
    assertEquals(List.of(), problems);
  }

  @Test
  void endsWithWhatIncludesItselfAndWithOddAttributes() {
    assertEquals(
        List.of(path("/x")),
        links("{#fragment id=f}<a href='/x'></a>{#include Pages/page$f /}{/fragment}"));
    assertEquals(List.of(path("/x")), links("<a href='/x'></a>{#include Pages/page /}"));
    assertEquals(List.of(), fields("<form method=post id=''><input name=t form=''></form>"));
  }
}
