package com.example.shop.web;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What can be wrong with a form that is sent. */
enum Mutation {
  NOTHING {
    @Override
    SentForm of(FoundForm form, Random random) {
      return SentForm.of(form);
    }
  },
  FIELD_LEFT_OUT {
    @Override
    SentForm of(FoundForm form, Random random) {
      var fields = new ArrayList<>(form.fields());
      fields.remove(random.nextInt(fields.size()));
      return SentForm.of(form.with(fields));
    }
  },
  FIELD_TWICE {
    @Override
    SentForm of(FoundForm form, Random random) {
      var fields = new ArrayList<>(form.fields());
      var twice = any(fields, random);
      fields.add(
          random.nextInt(fields.size()), new FoundForm.Field(twice.name(), any(TEXTS, random)));
      return SentForm.of(form.with(fields));
    }
  },
  ODD_VALUE {
    @Override
    SentForm of(FoundForm form, Random random) {
      return SentForm.of(form.with(changed(form, random, any(TEXTS, random))));
    }
  },
  LONG_VALUE {
    @Override
    SentForm of(FoundForm form, Random random) {
      var text = any(TEXTS, random) + "x".repeat(1 << random.nextInt(17));
      return SentForm.of(form.with(changed(form, random, text)));
    }
  },
  STRANGE_FIELD {
    @Override
    SentForm of(FoundForm form, Random random) {
      var fields = new ArrayList<>(form.fields());
      fields.add(0, new FoundForm.Field(any(TEXTS, random), any(TEXTS, random)));
      return SentForm.of(form.with(fields));
    }
  },
  MANY_FIELDS {
    @Override
    SentForm of(FoundForm form, Random random) {
      var fields = new ArrayList<>(form.fields());
      IntStream.range(0, 1 << random.nextInt(11))
          .forEach(i -> fields.add(new FoundForm.Field("f" + i, "")));
      return SentForm.of(form.with(fields));
    }
  },
  UNDECODABLE {
    @Override
    SentForm of(FoundForm form, Random random) {
      var fields = changed(form, random, "MARK");
      var body = SentForm.encoded(form.with(fields)).replace("MARK", any(UNDECODABLES, random));
      return SentForm.of(form, SentForm.URL_ENCODED, body.getBytes(StandardCharsets.ISO_8859_1));
    }
  },
  CUT_OFF {
    @Override
    SentForm of(FoundForm form, Random random) {
      var body = SentForm.encoded(form);
      return SentForm.of(
          form,
          SentForm.URL_ENCODED,
          body.substring(0, random.nextInt(body.length())).getBytes(StandardCharsets.UTF_8));
    }
  },
  ANY_BYTES {
    @Override
    SentForm of(FoundForm form, Random random) {
      var body = new byte[random.nextInt(2_000)];
      random.nextBytes(body);
      return SentForm.of(form, any(TYPES, random), body);
    }
  },
  OTHER_TYPE {
    @Override
    SentForm of(FoundForm form, Random random) {
      return SentForm.of(
          form, any(TYPES, random), SentForm.encoded(form).getBytes(StandardCharsets.UTF_8));
    }
  },
  NO_TYPE {
    @Override
    SentForm of(FoundForm form, Random random) {
      return SentForm.of(form, null, SentForm.encoded(form).getBytes(StandardCharsets.UTF_8));
    }
  },
  NO_BODY {
    @Override
    SentForm of(FoundForm form, Random random) {
      return SentForm.of(form, random.nextBoolean() ? null : any(TYPES, random), null);
    }
  },
  IN_PARTS {
    @Override
    SentForm of(FoundForm form, Random random) {
      return parts(form, "", "");
    }
  },
  IN_PARTS_WITH_A_FILE {
    @Override
    SentForm of(FoundForm form, Random random) {
      return parts(
          form,
          any(form.fields(), random).name(),
          "; filename=\"a.bin\"\r\nContent-Type: image/png");
    }
  },
  IN_ODD_PARTS {
    @Override
    SentForm of(FoundForm form, Random random) {
      var sent = parts(form, any(form.fields(), random).name(), any(ODD_HEADERS, random));
      return random.nextBoolean() ? sent : cut(form, sent, random);
    }

    private SentForm cut(FoundForm form, SentForm sent, Random random) {
      var body = new String(sent.body(), StandardCharsets.UTF_8);
      return SentForm.of(
          form,
          sent.type(),
          body.substring(0, random.nextInt(body.length())).getBytes(StandardCharsets.UTF_8));
    }
  },
  COOKIE_LEFT_OUT {
    @Override
    SentForm of(FoundForm form, Random random) {
      var cookies = new HashMap<>(form.cookies());
      cookies.remove(any(COOKIES, random));
      return SentForm.of(form.withCookies(cookies));
    }
  },
  ODD_COOKIE {
    @Override
    SentForm of(FoundForm form, Random random) {
      var cookies = new HashMap<>(form.cookies());
      cookies.put(any(COOKIES, random), any(COOKIE_VALUES, random));
      return SentForm.of(form.withCookies(cookies));
    }
  },
  COOKIE_TWICE {
    @Override
    SentForm of(FoundForm form, Random random) {
      var again = any(COOKIES, random) + "=" + any(COOKIE_VALUES, random);
      var cookies = SentForm.cookies(form.cookies());
      return SentForm.of(form)
          .withCookie(random.nextBoolean() ? again + "; " + cookies : cookies + "; " + again);
    }
  },
  MANY_COOKIES {
    @Override
    SentForm of(FoundForm form, Random random) {
      var many =
          IntStream.range(0, 1 << random.nextInt(10))
              .mapToObj(i -> "c" + i + "=x")
              .collect(Collectors.joining("; "));
      return SentForm.of(form).withCookie(many + "; " + SentForm.cookies(form.cookies()));
    }
  },
  GARBLED_COOKIES {
    @Override
    SentForm of(FoundForm form, Random random) {
      var cookies = SentForm.cookies(form.cookies());
      var at = random.nextInt(cookies.length());
      return SentForm.of(form)
          .withCookie(
              cookies.substring(0, at) + any(COOKIE_VALUES, random) + cookies.substring(at));
    }
  };

  private static final List<String> COOKIES =
      List.of(Browser.SESSION, Browser.CSRF, Browser.RETURN_TO, Browser.SAID);
  private static final List<String> COOKIE_VALUES =
      List.of(
          "",
          "zzz",
          "\"",
          "\"quoted\"",
          "=",
          "==",
          "a,b",
          "a b",
          "%zz",
          "\\",
          "AAAAAAAAAAAAAAAAAAAAAA",
          "AAAA",
          "http://other.example/",
          "https://localhost:1/x",
          "//other.example/",
          "/\\other.example",
          "javascript:alert(1)",
          "/sign-out",
          "cart.added",
          "../..",
          "x".repeat(3_000),
          "é");
  private static final List<String> TEXTS =
      List.of(
          "",
          " ",
          "\u0000",
          "a\u0000b",
          "\t\r\n",
          "-1",
          "0",
          "1e3",
          "１２",
          "٥",
          "99999999999999999999",
          "10000",
          "NaN",
          "null",
          "'; DROP TABLE orders; --",
          "<script>alert(1)</script>",
          "{inject:foo}",
          "${jndi:ldap://x}",
          "\uFFFD",
          "\uFEFF",
          "\u202E",
          "👩‍👩‍👧",
          "é",
          "e\u0301",
          "../../etc/passwd",
          "%zz",
          "%00",
          "&",
          "=",
          "csrf",
          "requestKey",
          "a".repeat(300),
          "\u0001\u001f\u007f");
  private static final List<String> UNDECODABLES =
      List.of("%zz", "%", "%4", "%+1", "%ff", "%c0%af", "%ed%a0%80", "%f8%88%80%80%80", "ÿ", "%é");
  private static final List<String> TYPES =
      List.of(
          "application/json",
          "text/plain",
          "application/xml",
          ";;;",
          "x",
          "multipart/form-data",
          "multipart/form-data; boundary=",
          "multipart/form-data; boundary=\"a b\"",
          "multipart/mixed; boundary=x",
          "application/x-www-form-urlencoded; charset=utf-16",
          "application/x-www-form-urlencoded; charset=bogus",
          "application/x-www-form-urlencoded; charset=\"UTF-8\"",
          "Application/X-WWW-Form-URLEncoded",
          "application/x-www-form-urlencoded; charset",
          "*/*",
          "application/*",
          "text/html; charset=\"");
  private static final List<String> ODD_HEADERS =
      List.of(
          "\r\nContent-Type: text/plain; charset=utf-16",
          "\r\nContent-Type: ;;;",
          "\r\nContent-Type: application/octet-stream",
          "\r\nContent-Transfer-Encoding: base64",
          "\r\nContent-Transfer-Encoding: quoted-printable",
          "; filename*=utf-16''%zz",
          "; filename=\"",
          "\r\nno header",
          "\r\n: nothing",
          "; name=\"again\"");

  abstract SentForm of(FoundForm form, Random random);

  private static <T> T any(List<T> some, Random random) {
    return some.get(random.nextInt(some.size()));
  }

  private static List<FoundForm.Field> changed(FoundForm form, Random random, String value) {
    var fields = new ArrayList<>(form.fields());
    var at = random.nextInt(fields.size());
    fields.set(at, new FoundForm.Field(fields.get(at).name(), value));
    return fields;
  }

  /**
   * @param oddName the field whose part gets more in its header
   */
  private static SentForm parts(FoundForm form, String oddName, String more) {
    var body = new StringBuilder();
    for (var field : form.fields()) {
      body.append("--parts\r\nContent-Disposition: form-data; name=\"")
          .append(field.name())
          .append('"')
          .append(field.name().equals(oddName) ? more : "")
          .append("\r\n\r\n")
          .append(field.value())
          .append("\r\n");
    }
    return SentForm.of(
        form,
        "multipart/form-data; boundary=parts",
        body.append("--parts--\r\n").toString().getBytes(StandardCharsets.UTF_8));
  }
}
