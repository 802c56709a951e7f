package dev.twodoors.boundary.testing.web;

import static dev.twodoors.boundary.testing.web.OddValues.any;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What can be wrong with a form that is sent. */
enum Mutation {
  NOTHING((form, random) -> SentForm.of(form)),
  FIELD_LEFT_OUT(
      (form, random) -> {
        var fields = new ArrayList<>(form.fields());
        fields.remove(random.nextInt(fields.size()));
        return SentForm.of(form.with(fields));
      }),
  FIELD_TWICE(
      (form, random) -> {
        var fields = new ArrayList<>(form.fields());
        var twice = any(fields, random).name();
        fields.add(
            random.nextInt(fields.size()),
            new FoundForm.Field(twice, any(OddValues.TEXTS, random)));
        return SentForm.of(form.with(fields));
      }),
  ODD_VALUE(
      (form, random) ->
          SentForm.of(form.with(changed(form, random, any(OddValues.TEXTS, random))))),
  LONG_VALUE(
      (form, random) -> {
        var text = any(OddValues.TEXTS, random) + "x".repeat(1 << random.nextInt(17));
        return SentForm.of(form.with(changed(form, random, text)));
      }),
  STRANGE_FIELD(
      (form, random) -> {
        var fields = new ArrayList<>(form.fields());
        var name = any(OddValues.TEXTS, random);
        fields.add(0, new FoundForm.Field(name, any(OddValues.TEXTS, random)));
        return SentForm.of(form.with(fields));
      }),
  MANY_FIELDS(
      (form, random) -> {
        var fields = new ArrayList<>(form.fields());
        IntStream.range(0, 1 << random.nextInt(11))
            .forEach(i -> fields.add(new FoundForm.Field("f" + i, "")));
        return SentForm.of(form.with(fields));
      }),
  UNDECODABLE(
      (form, random) -> {
        var body = SentForm.encoded(form.with(changed(form, random, "MARK")));
        return SentForm.of(
            form,
            SentForm.URL_ENCODED,
            body.replace("MARK", any(OddValues.UNDECODABLES, random))
                .getBytes(StandardCharsets.ISO_8859_1));
      }),
  CUT_OFF((form, random) -> SentForm.of(form, SentForm.URL_ENCODED, cut(body(form), random))),
  ANY_BYTES(
      (form, random) -> {
        var body = new byte[random.nextInt(2_000)];
        random.nextBytes(body);
        return SentForm.of(form, any(OddValues.TYPES, random), body);
      }),
  OTHER_TYPE((form, random) -> SentForm.of(form, any(OddValues.TYPES, random), body(form))),
  NO_TYPE((form, random) -> SentForm.of(form, null, body(form))),
  NO_BODY(
      (form, random) ->
          SentForm.of(form, random.nextBoolean() ? null : any(OddValues.TYPES, random), null)),
  IN_PARTS((form, random) -> Parts.of(form, "", "")),
  IN_PARTS_WITH_A_FILE(
      (form, random) ->
          Parts.of(
              form,
              any(form.fields(), random).name(),
              "; filename=\"a.bin\"\r\nContent-Type: image/png")),
  IN_ODD_PARTS(
      (form, random) -> {
        var sent =
            Parts.of(form, any(form.fields(), random).name(), any(OddValues.HEADERS, random));
        return random.nextBoolean()
            ? sent
            : SentForm.of(form, sent.type(), cut(sent.body(), random));
      }),
  COOKIE_LEFT_OUT(
      (form, random) -> {
        var cookies = new HashMap<>(form.cookies());
        cookies.remove(any(CookieNames.all(), random));
        return SentForm.of(form.withCookies(cookies));
      }),
  ODD_COOKIE(
      (form, random) -> {
        var cookies = new HashMap<>(form.cookies());
        cookies.put(any(CookieNames.all(), random), any(OddValues.COOKIES, random));
        return SentForm.of(form.withCookies(cookies));
      }),
  COOKIE_TWICE(
      (form, random) -> {
        var again = any(CookieNames.all(), random) + "=" + any(OddValues.COOKIES, random);
        var cookies = SentForm.cookies(form.cookies());
        return SentForm.of(form)
            .withCookie(random.nextBoolean() ? again + "; " + cookies : cookies + "; " + again);
      }),
  MANY_COOKIES(
      (form, random) -> {
        var many =
            IntStream.range(0, 1 << random.nextInt(10))
                .mapToObj(i -> "c" + i + "=x")
                .collect(Collectors.joining("; "));
        return SentForm.of(form).withCookie(many + "; " + SentForm.cookies(form.cookies()));
      }),
  GARBLED_COOKIES(
      (form, random) -> {
        var cookies = SentForm.cookies(form.cookies());
        var at = random.nextInt(cookies.length());
        return SentForm.of(form)
            .withCookie(
                cookies.substring(0, at) + any(OddValues.COOKIES, random) + cookies.substring(at));
      });

  private final Change change;

  Mutation(Change change) {
    this.change = change;
  }

  SentForm of(FoundForm form, Random random) {
    return change.of(form, random);
  }

  private interface Change {
    SentForm of(FoundForm form, Random random);
  }

  private static byte[] body(FoundForm form) {
    return SentForm.encoded(form).getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] cut(byte[] body, Random random) {
    return Arrays.copyOf(body, random.nextInt(body.length));
  }

  private static List<FoundForm.Field> changed(FoundForm form, Random random, String value) {
    var fields = new ArrayList<>(form.fields());
    var at = random.nextInt(fields.size());
    fields.set(at, new FoundForm.Field(fields.get(at).name(), value));
    return fields;
  }
}
