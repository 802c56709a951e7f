package dev.twodoors.archetype;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Something that the next version does otherwise.
 *
 * @param file below the folder {@code boundary}
 * @param before a text of it, or all of a file that is not there yet
 * @param after what stands there instead
 * @param seen what shows it to somebody outside
 */
record Change(String file, String before, String after, String seen) {
  private static final String JAVA = "/runtime/src/main/java/dev/twodoors/boundary/";
  private static final String RESOURCES = "/runtime/src/main/resources/";

  /** What the values of an input must be. */
  static final Change CORE =
      new Change(
          "core" + JAVA + "call/StorableText.java",
          "must not contain NUL or half of a surrogate pair",
          "holds NUL or half of a surrogate pair",
          "holds NUL or half of a surrogate pair");

  /** A header by default. */
  static final Change HTTP =
      new Change(
          "http" + RESOURCES + "META-INF/microprofile-config.properties",
          "quarkus.shutdown.timeout=10s\n",
          "quarkus.shutdown.timeout=10s\nquarkus.http.header.\"X-Next\".value=by version\n",
          "x-next: by version");

  /** A step of its own migrations, far behind all others. */
  static final Change STORE =
      new Change(
          "store" + RESOURCES + "db/boundary/V1000__next_version.sql",
          "",
          "COMMENT ON TABLE boundary.audit_record IS 'of the next version';\n",
          "of the next version");

  /** Words of a page. */
  static final Change WEB =
      new Change(
          "web" + JAVA + "web/signin/SignInText.java",
          "Then you find what is yours",
          "Next you find what is yours",
          "Next you find what is yours");

  /** The title of a problem that no contract of an operation names. */
  static final Change API =
      new Change(
          "api" + JAVA + "api/problems/StandardError.java",
          "Nothing is published under this address",
          "Nothing is published here yet",
          "Nothing is published here yet");

  /**
   * @param root of a copy of this repository
   */
  void make(Path root) throws IOException {
    Path changed = root.resolve("boundary").resolve(file);
    if (before.isEmpty()) {
      assertTrue(Files.notExists(changed), file);
      Files.writeString(changed, after);
    } else {
      String text = Files.readString(changed);
      assertTrue(text.contains(before), file);
      Files.writeString(changed, text.replace(before, after));
    }
  }
}
