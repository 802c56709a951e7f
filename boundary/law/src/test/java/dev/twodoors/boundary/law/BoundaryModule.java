package dev.twodoors.boundary.law;

import dev.twodoors.boundary.engine.code.Library;
import dev.twodoors.boundary.engine.code.Module;
import dev.twodoors.boundary.engine.code.Module.Layer;
import dev.twodoors.boundary.engine.facts.DoorFacts;
import dev.twodoors.boundary.engine.facts.FactCollector;
import dev.twodoors.boundary.engine.facts.Sources;
import dev.twodoors.boundary.engine.judge.Finding;
import dev.twodoors.boundary.engine.judge.Judge;
import dev.twodoors.boundary.engine.judge.Rules;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One module of boundary, read as the engine reads a door.
 *
 * @param folder below {@code boundary}: {@code web/runtime}
 */
record BoundaryModule(String folder, DoorFacts facts) {
  private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();
  private static final Set<String> TESTS_OF_THE_OTHERS = Set.of("law", "mutation");
  private static final Pattern DESCRIPTION = Pattern.compile("<description>([^<]+)</description>");
  private static final Library LIBRARY =
      Library.of(
          Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
              .map(Path::of)
              .toList());

  static BoundaryModule of(String folder) {
    var module = new Module("boundary/" + folder, folder.startsWith("api") ? Layer.API : Layer.WEB);
    var classes = Map.of(module, ROOT.resolve(module.folder()).resolve("target/classes"));
    return new BoundaryModule(
        folder,
        FactCollector.collect(
            new Sources(ROOT, module, classes, List.of(), LIBRARY, LocalDate.EPOCH, false)));
  }

  /** Folders of what is shipped as a jar. */
  static List<String> folders() {
    try (Stream<Path> all = Files.walk(ROOT.resolve("boundary"), 2)) {
      return all.filter(BoundaryModule::isJar)
          .map(ROOT.resolve("boundary")::relativize)
          .map(folder -> folder.toString().replace('\\', '/'))
          .filter(folder -> !TESTS_OF_THE_OTHERS.contains(folder))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isJar(Path folder) {
    try {
      var pom = folder.resolve("pom.xml");
      return Files.exists(pom) && !Files.readString(pom).contains("<packaging>pom<");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean hasCode() {
    return Files.isDirectory(ROOT.resolve(facts.door().sources()));
  }

  /** What its pom says that it is. */
  String description() {
    var pom = ROOT.resolve(facts.door().folder()).resolve("pom.xml");
    try {
      return DESCRIPTION
          .matcher(Files.readString(pom))
          .results()
          .map(found -> found.group(1))
          .findFirst()
          .orElseThrow(() -> new IllegalStateException(pom + " has no description"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String artifact() {
    return facts.pom(facts.door()).orElseThrow().artifactId();
  }

  /** Artifacts that it is built with, those of libraries among them. */
  List<String> dependencies() {
    return facts.pom(facts.door()).orElseThrow().dependencies().stream()
        .filter(dependency -> !dependency.test())
        .map(dependency -> dependency.artifactId())
        .toList();
  }

  /** Findings of one rule, for people. */
  List<String> findings(String rule) {
    return Judge.of(facts, List.of(Rules.find(rule).orElseThrow())).findings().stream()
        .map(Finding::toString)
        .toList();
  }

  @Override
  public String toString() {
    return folder;
  }
}
