package dev.twodoors.boundary.testing.web;

import java.util.List;
import java.util.Random;

/** What nobody types, and no browser sends. */
final class OddValues {
  static final List<String> COOKIES =
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

  static final List<String> TEXTS =
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

  static final List<String> UNDECODABLES =
      List.of("%zz", "%", "%4", "%+1", "%ff", "%c0%af", "%ed%a0%80", "%f8%88%80%80%80", "ÿ", "%é");

  static final List<String> TYPES =
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

  static final List<String> HEADERS =
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

  private OddValues() {}

  static <T> T any(List<T> some, Random random) {
    return some.get(random.nextInt(some.size()));
  }
}
