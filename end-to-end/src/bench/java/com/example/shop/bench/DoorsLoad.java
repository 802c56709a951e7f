package com.example.shop.bench;

import static io.hyperfoil.http.steps.HttpStepCatalog.SC;

import io.hyperfoil.api.config.SequenceBuilder;
import io.hyperfoil.api.session.Session;
import io.hyperfoil.http.api.HttpMethod;
import io.hyperfoil.http.steps.HttpRequestStepBuilder;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufUtil;
import io.netty.buffer.Unpooled;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;

/** What the virtual users do. Orders go to random products, so that they rarely share a shelf. */
final class DoorsLoad {
  private static final String FORM = "application/x-www-form-urlencoded";

  private final List<String> skus;
  private final List<Shopper> shoppers;
  private final String token;

  private DoorsLoad(List<String> skus, List<Shopper> shoppers, String token) {
    this.skus = skus;
    this.shoppers = shoppers;
    this.token = token;
  }

  /** By users who are signed in at its doors, each with a cart of their own. */
  static DoorsLoad of(Stand stand) throws Exception {
    var web = stand.stack().door("web").address();
    var shoppers = new ArrayList<Shopper>();
    for (var i = 0; i < Stand.SHOPPERS; i++) {
      shoppers.add(Shopper.signedIn(web, Stand.shopper(i)));
    }
    return new DoorsLoad(
        stand.texts("SELECT sku FROM product"), shoppers, stand.stack().tokens().mint("buyer"));
  }

  void catalogPage(SequenceBuilder sequence) {
    step(sequence, HttpMethod.GET, "/", Load.COUNTED).endStep();
  }

  void productPage(SequenceBuilder sequence) {
    step(sequence, HttpMethod.GET, "/products/" + skus.getFirst(), Load.COUNTED).endStep();
  }

  void productAsJson(SequenceBuilder sequence) {
    step(sequence, HttpMethod.GET, "/v1/products/" + skus.getFirst(), Load.COUNTED).endStep();
  }

  void productsAsJson(SequenceBuilder sequence) {
    step(sequence, HttpMethod.GET, "/v1/products", Load.COUNTED).endStep();
  }

  /**
   * Places an order of two lines.
   *
   * @return where it is
   */
  String placedOrder(URI api) throws IOException, InterruptedException {
    var answer =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(api.resolve("/v1/orders"))
                    .header("Authorization", "Bearer " + token)
                    .header("Idempotency-Key", anyKey())
                    .header("Content-Type", "application/json")
                    .POST(
                        HttpRequest.BodyPublishers.ofString(
                            String.format(
                                Locale.ROOT,
                                "{\"lines\":[{\"sku\":\"%s\",\"quantity\":1},{\"sku\":\"%s\",\"quantity\":2}]}",
                                skus.getFirst(),
                                skus.getLast())))
                    .build(),
                HttpResponse.BodyHandlers.ofString());
    return answer
        .headers()
        .firstValue("Location")
        .map(location -> URI.create(location).getPath())
        .orElseThrow(() -> new IllegalStateException("no order: " + answer.body()));
  }

  void readOrder(SequenceBuilder sequence, String path) {
    step(sequence, HttpMethod.GET, path, Load.COUNTED)
        .headerAppender((session, request) -> request.putHeader("authorization", "Bearer " + token))
        .endStep();
  }

  void orderAsJson(SequenceBuilder sequence) {
    var post = step(sequence, HttpMethod.POST, "/v1/orders", Load.COUNTED);
    body(
        post,
        "application/json",
        session -> "{\"lines\":[{\"sku\":\"" + anySku() + "\",\"quantity\":1}]}");
    post.headerAppender(
        (session, request) -> {
          request.putHeader("authorization", "Bearer " + token);
          request.putHeader("idempotency-key", UUID.randomUUID().toString());
        });
  }

  /** Into the cart, a look at it, and the order button, which alone is counted. */
  void orderByForm(SequenceBuilder sequence) {
    var add = step(sequence, HttpMethod.POST, "/cart/lines", "cart");
    body(add, FORM, s -> "sku=" + anySku() + "&quantity=1&" + shopper(s).keys(anyKey()));
    withCookies(add);
    var look = step(sequence, HttpMethod.GET, "/cart", "cart");
    look.handler()
        .body(
            fragmented ->
                (session, data, offset, length, last) ->
                    shopper(session).reads(data.toString(offset, length, StandardCharsets.UTF_8)));
    withCookies(look);
    var order = step(sequence, HttpMethod.POST, "/checkout", Load.COUNTED);
    body(order, FORM, s -> "version=" + shopper(s).version() + "&" + shopper(s).keys(anyKey()));
    withCookies(order);
  }

  private static HttpRequestStepBuilder step(
      SequenceBuilder sequence, HttpMethod method, String path, String metric) {
    return sequence.step(SC).httpRequest(method).path(path).metric(metric).timeout("30s");
  }

  private static void body(
      HttpRequestStepBuilder request, String type, Function<Session, String> text) {
    request.body((session, connection) -> utf8(text.apply(session)));
    request.headerAppender((session, writer) -> writer.putHeader("content-type", type));
  }

  private static ByteBuf utf8(String text) {
    return ByteBufUtil.writeUtf8(Unpooled.buffer().alloc(), text);
  }

  private void withCookies(HttpRequestStepBuilder request) {
    request.headerAppender(
        (session, writer) -> writer.putHeader("cookie", shopper(session).cookies()));
  }

  /** Virtual users of one phase have consecutive numbers. */
  private Shopper shopper(Session session) {
    return shoppers.get(session.uniqueId() % shoppers.size());
  }

  private String anySku() {
    return skus.get(ThreadLocalRandom.current().nextInt(skus.size()));
  }

  private static String anyKey() {
    return UUID.randomUUID().toString();
  }
}
