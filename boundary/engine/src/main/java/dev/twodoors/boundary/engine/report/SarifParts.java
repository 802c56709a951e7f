package dev.twodoors.boundary.engine.report;

import dev.twodoors.boundary.engine.code.Location;
import dev.twodoors.boundary.engine.judge.Finding;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/** Objects that SARIF uses in many places. */
final class SarifParts {
  private SarifParts() {}

  /**
   * @param pairs names and values in turn
   */
  static Map<String, Object> object(Object... pairs) {
    var object = new LinkedHashMap<String, Object>();
    for (var i = 0; i < pairs.length; i += 2) {
      object.put((String) pairs[i], pairs[i + 1]);
    }
    return object;
  }

  static Map<String, Object> text(String text) {
    return object("text", text);
  }

  /** A {@code location}; its file is relative to the project's root. */
  static Map<String, Object> place(Location where) {
    var artifact = object("uri", relative(where.file()), "uriBaseId", "%SRCROOT%");
    return object(
        "physicalLocation",
        object(
            "artifactLocation",
            artifact,
            "region",
            object("startLine", Math.max(1, where.line()))));
  }

  /** The same finding in the next build, wherever it then stands. */
  static String fingerprint(Finding finding) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      var about = finding.rule() + "\n" + finding.subject();
      return HexFormat.of().formatHex(digest.digest(about.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String relative(String file) {
    try {
      return new URI(null, null, file, null).toASCIIString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
