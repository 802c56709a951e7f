package dev.twodoors.boundary.cli;

import dev.twodoors.boundary.local.Cache;
import dev.twodoors.boundary.local.LocalDatabase;
import dev.twodoors.boundary.local.LocalProblem;
import dev.twodoors.boundary.local.ProjectSettings;
import dev.twodoors.boundary.local.TestSettings;
import dev.twodoors.boundary.tools.Tool;
import dev.twodoors.boundary.tools.Tools;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What would fail after minutes of building is looked at in the first seconds, and repaired. */
final class Preparation {

  /** What a whole run leaves in a clone, and a little more. */
  private static final long LEAST_BYTES = 1_500_000_000L;

  private final ProjectSettings settings;
  private final Progress progress;

  Preparation(ProjectSettings settings, PrintWriter out) {
    this.settings = settings;
    this.progress = new Progress(out);
  }

  /**
   * Sees to everything that tests need.
   *
   * @param without tools to do without
   * @return what tests are told of it: variables of their environment
   * @throws LocalProblem saying what is missing and what to do
   */
  Map<String, String> before(List<String> without) throws IOException {
    progress.accept("before the build: what tests need of this machine");
    refuseFullDisk(settings.root());
    refuseFullDisk(Cache.folder());
    LocalDatabase.temporary(settings).close();
    progress.accept("  postgresql: starts");
    Tools tools = Tools.of(settings, line -> progress.accept("  " + line));
    Map<String, String> environment = new TreeMap<>();
    for (Tool tool : needed()) {
      if (without.contains(tool.key())) {
        progress.accept("  " + tool.key() + ": LEFT OUT, and with it the tests that use it");
      } else {
        environment.put(tool.variable(), tools.find(tool).toString());
      }
    }
    environment.put(Tool.LEFT_OUT, String.join(",", without));
    return environment;
  }

  /** Those of the settings. */
  private List<Tool> needed() {
    List<Tool> needed = new ArrayList<>();
    for (String name : settings.tests().needs()) {
      needed.add(
          Arrays.stream(Tool.values())
              .filter(tool -> tool.key().equals(name))
              .findFirst()
              .orElseThrow(
                  () ->
                      LocalProblem.setting(
                          settings,
                          TestSettings.NEEDS,
                          "names '" + name + "', which is not known",
                          "Known are: " + known() + ".")));
    }
    return needed;
  }

  static String known() {
    return Stream.of(Tool.values()).map(Tool::key).collect(Collectors.joining(", "));
  }

  private static void refuseFullDisk(Path folder) throws IOException {
    Path there = folder.toAbsolutePath();
    while (!Files.exists(there)) {
      there = there.getParent();
    }
    FileStore disk = Files.getFileStore(there);
    if (disk.getUsableSpace() < LEAST_BYTES) {
      throw LocalProblem.environment(
          String.format(
              Locale.ROOT,
              "The disk with %s has %d MB left.",
              there,
              disk.getUsableSpace() / 1_000_000),
          String.format(
              Locale.ROOT,
              "Free some space: a whole run needs about %d MB.",
              LEAST_BYTES / 1_000_000));
    }
  }
}
