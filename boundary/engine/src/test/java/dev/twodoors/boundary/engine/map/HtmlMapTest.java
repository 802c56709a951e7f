package dev.twodoors.boundary.engine.map;

import static dev.twodoors.boundary.engine.map.Maps.capability;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.twodoors.boundary.engine.map.CapabilityMap.Operation;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class HtmlMapTest {
  private static final CapabilityMap MAP =
      Maps.of(
          capability("audit.read").query().owner("").risk("HIGH").kind("SUPPORTING").web(),
          capability("orders.cancel").excused(Maps.WAIVER, Maps.DECISION),
          capability("orders.tip").risk("LOW").api().speedFirst("2027-01-01").excused(Maps.WAIVER));

  private static Document page(CapabilityMap map) {
    return Jsoup.parse(HtmlMap.of(map, "Fish & <Chips>", "../../docs/"));
  }

  @Test
  void isOneFileWithoutScripts() {
    var html = HtmlMap.of(MAP, "Shop", "");
    var page = Jsoup.parse(html);

    assertTrue(html.startsWith("<!doctype html>\n<html lang=\"en\">\n"));
    assertTrue(html.endsWith("</html>\n"));
    assertFalse(html.contains("\r"));
    assertEquals(0, page.select("script, link, img, iframe, [src], [onclick]").size());
    assertFalse(page.select("style").html().contains("url("));
    assertFalse(page.select("style").html().contains("@import"));
    assertTrue(page.select("style").html().contains("prefers-color-scheme: dark"));
  }

  @Test
  void namesTheProjectAsText() {
    var page = page(MAP);

    assertEquals("Capability map of Fish & <Chips>", page.title());
    assertEquals("Fish & <Chips>", page.select(".project").text());
    assertEquals("Capability map", page.select("h1").text());
    assertEquals(
        "Drawn from the code by ./doors map; nobody edits it by hand.",
        page.select("footer").text());
  }

  @Test
  void countsWhatALeaderAsksFor() {
    var page = page(MAP);

    assertEquals(
        List.of("capabilities 3", "owner 1", "of high risk 1", "exceptions 3"),
        page.select(".figures div").eachText());
    assertEquals(
        List.of("1 Web only", "1 Both doors", "1 API only"), page.select(".share li").eachText());
    assertEquals(
        List.of("web-only", "both-doors", "api-only"), page.select(".share li").eachAttr("class"));
    assertEquals(List.of("--n:1", "--n:1", "--n:1"), page.select(".share li").eachAttr("style"));
  }

  @Test
  void showsRiskByDoor() {
    var risks = page(MAP).select("section[aria-labelledby=risks] table").first();

    assertEquals(
        List.of(
            "Risk",
            "Web only our pages, no contract",
            "Both doors pages and contract",
            "API only contract, no page"),
        risks.select("thead th").eachText());
    assertEquals(
        List.of(
            "high 1 capability | | | audit.read",
            "medium 1 capability | | orders.cancel orders 2 exceptions |",
            "low 1 capability | orders.tip orders 1 exception | |"),
        rows(risks));
    assertEquals("chip HIGH SUPPORTING", risks.select("a[href=#audit.read]").attr("class"));
    assertEquals(
        List.of("Web only", "Both doors", "API only"),
        risks.select("tbody tr").first().select("td").eachAttr("data-label"));
    assertEquals(6, risks.select("td.empty").size());
  }

  @Test
  void leavesOutARiskThatNothingHas() {
    var page = page(Maps.of(capability("orders.cancel")));

    assertEquals(
        List.of("medium 1 capability"),
        page.select("section[aria-labelledby=risks] tbody th").eachText());
  }

  @Test
  void givesEachOwnerALane() {
    var owners = page(MAP).select("section[aria-labelledby=owners] table").first();

    assertEquals("Owner", owners.select("thead th").first().text());
    assertEquals(
        List.of(
            "nobody 1 capability | | | audit.read high risk",
            "orders 2 capabilities | orders.tip low risk 1 exception | orders.cancel medium risk 2 exceptions |"),
        rows(owners));
  }

  @Test
  void hasAColumnForWhatNoDoorReachesOnlyWhenThereIsSomething() {
    var lost = page(Maps.of(capability("orders.lost").web().api()));

    assertEquals(2, lost.select("thead th.no-door").size());
    assertEquals("1 No door", lost.select(".share li").text());
    assertEquals("No door nobody can use it", lost.select("thead th.no-door").first().text());
    assertEquals(0, page(MAP).select("thead th.no-door").size());
  }

  @Test
  void tellsExceptionsWithTheirReason() {
    var page = page(MAP);

    assertEquals(
        List.of(
            "orders.cancel may break api-missing until 2027-03-01, by waiver Mobile takes <it> over.",
            "orders.cancel may break parity-untested until 2027-04-01, by decision 0012-later Later",
            "orders.tip may break api-missing until 2027-03-01, by waiver Mobile takes <it> over."),
        page.select(".exceptions li").eachText());
    assertEquals(
        List.of("#orders.cancel", "../../docs/adr/0012-later.md"),
        page.select(".exceptions li").get(1).select("a").eachAttr("href"));
    assertEquals(
        "../../docs/governance/waivers.yaml",
        page.select(".exceptions li").first().select("a").last().attr("href"));
  }

  @Test
  void saysThatThereIsNoException() {
    assertEquals(
        "None: every rule holds for every capability.",
        page(Maps.of(capability("orders.cancel")))
            .select("section[aria-labelledby=exceptions] .intro")
            .text());
  }

  @Test
  void saysWhenAnExceptionHasNoEnd() {
    var endless = new CapabilityMap.Exception("api-missing", "0013-never", "Never", "");

    assertEquals(
        "orders.cancel may break api-missing without end, by decision 0013-never Never",
        page(Maps.of(capability("orders.cancel").excused(endless)))
            .select(".exceptions li")
            .text());
  }

  @Test
  void hasARowForEachCapability() {
    var other = new Operation("GET", "/a<b", "X.y", "x");
    var details =
        page(Maps.of(
                speedFirst(),
                capability("orders.tip").api().query().web(Maps.PAGE, Maps.PAGE, other)))
            .select("table.details")
            .first();

    assertEquals(
        List.of(
            "Capability",
            "Kind",
            "Risk",
            "Owner",
            "For whom",
            "Who may",
            "Web",
            "API",
            "Exceptions"),
        details.select("thead th").eachText());
    assertEquals(
        List.of(
            "orders.cancel command | core | medium | orders | own web, other app speed first until 2027-01-01 | buyer | POST /orders/{id}/cancel | POST /v1/orders/{id}/cancellation | api-missing until 2027-03-01",
            "orders.tip query | core | medium | orders | own web, other app | buyer | POST /orders/{id}/cancel GET /a<b | |"),
        rows(details));
    assertEquals(2, details.select("td.empty").size());
    assertEquals(
        List.of("Kind", "Risk", "Owner", "For whom", "Who may", "Web", "API", "Exceptions"),
        details.select("tbody tr").first().select("td").eachAttr("data-label"));
  }

  private static Maps.Draft speedFirst() {
    return capability("orders.cancel").speedFirst("2027-01-01").excused(Maps.WAIVER);
  }

  @Test
  void everyLinkInsideThePageLeadsSomewhere() {
    var page = page(MAP);

    for (var link : page.select("a[href^=#]")) {
      assertNotNull(page.getElementById(link.attr("href").substring(1)), link.toString());
    }
    for (var labelled : page.select("[aria-labelledby]")) {
      assertNotNull(page.getElementById(labelled.attr("aria-labelledby")), labelled.tagName());
    }
  }

  @Test
  void anEmptyMapSaysSo() {
    var page = page(Maps.of());

    assertEquals(0, page.select("table").size());
    assertEquals(
        "There is no capability yet.",
        page.select("section[aria-labelledby=details] .intro").text());
    assertNotNull(page.getElementById("details"));
  }

  private static List<String> rows(Element table) {
    return table.select("tbody tr").stream()
        .map(row -> String.join(" | ", row.select("th, td").stream().map(Element::text).toList()))
        .map(row -> row.replace("|  |", "| |").replace("|  |", "| |").strip())
        .toList();
  }
}
