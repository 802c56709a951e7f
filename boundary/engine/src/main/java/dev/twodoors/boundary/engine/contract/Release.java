package dev.twodoors.boundary.engine.contract;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A contract that clients were given.
 *
 * @param version as in <a href="https://semver.org">Semantic Versioning</a>, without more
 */
public record Release(Version version, ApiDocument document) {
  private static final String DATE = "x-released";
  private static final String BECAUSE = "x-breaks-because";

  /**
   * A contract as it is kept.
   *
   * @param date ISO
   * @param because why it breaks clients; null when it does not
   */
  public static Release of(Version version, ApiDocument document, String date, String because) {
    var info = new LinkedHashMap<>(Tree.map(document.tree(), "info"));
    info.put("version", version.toString());
    info.put(DATE, date);
    if (because != null) {
      info.put(BECAUSE, because);
    }
    var kept = new LinkedHashMap<>(document.tree());
    kept.put("info", info);
    return new Release(version, new ApiDocument(kept));
  }

  /** ISO; long ago when the file does not say it. */
  public String date() {
    return info(DATE).orElse("1970-01-01");
  }

  /** Why it breaks clients; empty when it does not. */
  public String because() {
    return info(BECAUSE).orElse("");
  }

  public String text() {
    return ContractText.write(document);
  }

  private Optional<String> info(String key) {
    return Tree.text(Tree.map(document.tree(), "info"), key);
  }

  /** {@code 1.4.0}. */
  public record Version(int major, int minor, int patch) implements Comparable<Version> {
    private static final Pattern FORM =
        Pattern.compile("([1-9]\\d{0,4})\\.(0|[1-9]\\d{0,4})\\.(0|[1-9]\\d{0,4})");

    /** Empty when it is no version. */
    public static Optional<Version> of(String text) {
      var parts = FORM.matcher(text);
      return parts.matches()
          ? Optional.of(
              new Version(
                  Integer.parseInt(parts.group(1)),
                  Integer.parseInt(parts.group(2)),
                  Integer.parseInt(parts.group(3))))
          : Optional.empty();
    }

    /** {@code v1}. */
    public String majorName() {
      return "v" + major;
    }

    /** The next one that adds something. */
    public Version nextMinor() {
      return new Version(major, minor + 1, 0);
    }

    @Override
    public int compareTo(Version other) {
      return Comparator.comparingInt(Version::major)
          .thenComparingInt(Version::minor)
          .thenComparingInt(Version::patch)
          .compare(this, other);
    }

    @Override
    public String toString() {
      return major + "." + minor + "." + patch;
    }
  }
}
