package dev.twodoors.boundary.tools;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a project's tests may need of a machine: {@code test.needs} in its settings. */
public enum Tool {
  /** Chromium or Chrome; that it shows an empty page without a screen is tried. */
  BROWSER(
      "CHROME",
      List.of(
          "chromium",
          "chromium-browser",
          "google-chrome",
          "google-chrome-stable",
          "chrome",
          "Google Chrome",
          "Chromium"),
      Map.of(
          "apt-get", List.of("chromium"),
          "dnf", List.of("chromium"),
          "apk", List.of("chromium")),
      """
      apt-get install chromium             (Debian)
      dnf install chromium                 (Fedora)
      brew install --cask google-chrome    (macOS)
      winget install Google.Chrome         (Windows)\
      """),

  /** Node.js 20 or newer, with npm beside it. */
  NODE(
      "NODE",
      List.of("node"),
      Map.of(
          "apt-get", List.of("nodejs", "npm"),
          "dnf", List.of("nodejs"),
          "apk", List.of("nodejs", "npm")),
      """
      https://nodejs.org/en/download       (every system)
      dnf install nodejs                   (Fedora)
      brew install node                    (macOS)
      winget install OpenJS.NodeJS.LTS     (Windows)\
      """),

  /** Prometheus 2.26 or newer, with promtool beside it. */
  PROMETHEUS(
      "PROMETHEUS",
      List.of("prometheus"),
      Map.of(
          "apt-get", List.of("prometheus"),
          "apk", List.of("prometheus")),
      """
      apt-get install prometheus           (Debian)
      brew install prometheus              (macOS)
      https://prometheus.io/download       (every system)\
      """);

  /** The environment variable that names the tools which tests have to do without. */
  public static final String LEFT_OUT = "DOORS_WITHOUT";

  private static final int FIRST_NODE = 20;
  private static final Pattern PROMETHEUS_VERSION =
      Pattern.compile("prometheus, version (\\d{1,3})\\.(\\d{1,3})\\.");

  private final String variable;
  private final List<String> commands;
  private final Map<String, List<String>> packages;
  private final String advice;

  Tool(String variable, List<String> commands, Map<String, List<String>> packages, String advice) {
    this.variable = variable;
    this.commands = commands;
    this.packages = packages;
    this.advice = advice;
  }

  /** As the settings and {@code --without} call it. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The environment variable by which somebody says where it is, and by which tests are told. */
  public String variable() {
    return variable;
  }

  /** Whether the tests that need it are not to run, by {@code ./doors test --without}. */
  public boolean isLeftOut() {
    return List.of(System.getenv().getOrDefault(LEFT_OUT, "").split(",")).contains(key());
  }

  String shown() {
    return switch (this) {
      case BROWSER -> "a browser (Chromium or Chrome)";
      case NODE -> "Node.js " + FIRST_NODE + " or newer, with npm";
      case PROMETHEUS -> "Prometheus 2.26 or newer, with promtool";
    };
  }

  /** The names under which it may lie in a folder, without the ending of a system. */
  List<String> commands() {
    return commands;
  }

  /** What a package manager calls it; empty when this one has none. */
  List<String> packages(String manager) {
    return packages.getOrDefault(manager, List.of());
  }

  String advice() {
    return advice;
  }

  /**
   * Whether it does what tests need, by starting it.
   *
   * @return how it is told to a person; empty when it does not
   */
  Optional<String> tried(Path program, Machine machine) {
    return switch (this) {
      case BROWSER -> shows(program, machine);
      case NODE -> isNewEnough(program, machine);
      case PROMETHEUS -> keepsExemplars(program, machine);
    };
  }

  /** A window on an empty page: libraries that are missing, or a stand-in for a package, show. */
  private static Optional<String> shows(Path browser, Machine machine) {
    return machine.withFolder(
        profile ->
            machine
                .output(
                    browser.toString(),
                    "--headless",
                    "--no-sandbox",
                    "--disable-gpu",
                    "--user-data-dir=" + profile,
                    "--dump-dom",
                    "about:blank")
                .filter(page -> page.contains("<html"))
                .map(page -> browser.toString()));
  }

  private static Optional<String> isNewEnough(Path node, Machine machine) {
    return machine
        .output(node.toString(), "--version")
        .map(String::strip)
        .filter(version -> version.matches("v\\d{1,5}\\..*"))
        .filter(v -> Integer.parseInt(v.substring(1, v.indexOf('.'))) >= FIRST_NODE)
        .filter(version -> machine.has(node, "npm"))
        .map(version -> node + ", " + version);
  }

  private static Optional<String> keepsExemplars(Path prometheus, Machine machine) {
    return machine
        .output(prometheus.toString(), "--version")
        .map(PROMETHEUS_VERSION::matcher)
        .filter(Matcher::find)
        .filter(v -> Integer.parseInt(v.group(1)) * 1000 + Integer.parseInt(v.group(2)) >= 2_026)
        .filter(version -> machine.has(prometheus, "promtool"))
        .map(version -> prometheus + ", " + version.group(1) + "." + version.group(2));
  }
}
