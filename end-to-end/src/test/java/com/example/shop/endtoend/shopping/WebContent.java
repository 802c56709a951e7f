package com.example.shop.endtoend.shopping;

import dev.twodoors.boundary.testing.people.Page;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** What the pages show, in the words that both doors share. */
final class WebContent {
  private static final Map<String, String> REFUND_STATUS =
      Map.of("Waiting for a clerk", "REQUESTED");

  private WebContent() {}

  static List<String> products(Page page) {
    return Stream.concat(
            page.html().select("ul.products li").eachAttr("data-sku").stream(), next(page))
        .toList();
  }

  static List<String> product(Page page) {
    var html = page.html();
    return List.of(
        html.select(".facts dd").first().text(),
        html.select("h1").text(),
        html.select(".description").text(),
        money(html.selectFirst(".product .price")),
        html.select(".facts dd").last().text().replaceAll("\\D", ""));
  }

  static List<String> orders(Page page) {
    return Stream.concat(
            page.html().select("ul.rows li").stream()
                .map(
                    row ->
                        row.select(".code").text()
                            + " "
                            + status(row.selectFirst(".badge"))
                            + " "
                            + money(row.selectFirst(".price"))),
            next(page))
        .toList();
  }

  static List<String> order(Page page) {
    var html = page.html();
    return Stream.of(
            Stream.of(
                html.selectFirst("p.hush .code").text(),
                status(html.selectFirst("h1 .badge")),
                money(html.selectFirst("tfoot td"))),
            html.select("tbody tr").stream()
                .map(
                    row ->
                        row.select("td a").text()
                            + " "
                            + row.select("td").get(1).text()
                            + " "
                            + money(row.select("td").get(3))),
            html.select("ul.refunds li").stream()
                .map(
                    row ->
                        money(row.selectFirst(".price")) + " " + status(row.selectFirst(".badge"))))
        .flatMap(part -> part)
        .toList();
  }

  static List<String> refunds(Page page) {
    return Stream.concat(
            page.html().select("ul.desk li").stream()
                .map(
                    row ->
                        row.attr("data-refund")
                            + " "
                            + money(row.selectFirst(".price"))
                            + " "
                            + row.select(".description").text()),
            next(page))
        .toList();
  }

  static List<String> audit(Page page) {
    return Stream.concat(
            page.html().select("table.trail tbody tr").stream()
                .map(row -> row.select("td").eachText())
                .map(cells -> String.join(" ", cells.subList(1, 7))),
            next(page))
        .toList();
  }

  private static Stream<String> next(Page page) {
    return page.html().select("a[rel=next]").stream().map(link -> "and more");
  }

  private static String money(Element price) {
    return price.text().replaceAll("[€,]", "") + " EUR";
  }

  private static String status(Element badge) {
    return REFUND_STATUS.getOrDefault(badge.text(), badge.text().toUpperCase(Locale.ROOT));
  }
}
