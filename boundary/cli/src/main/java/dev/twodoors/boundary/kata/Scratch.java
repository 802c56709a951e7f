package dev.twodoors.boundary.kata;

import dev.twodoors.boundary.engine.code.Library;
import dev.twodoors.boundary.engine.code.Module;
import dev.twodoors.boundary.engine.code.Module.Layer;
import dev.twodoors.boundary.engine.facts.DoorReport;
import dev.twodoors.boundary.engine.facts.FactCollector;
import dev.twodoors.boundary.engine.facts.Sources;
import dev.twodoors.boundary.engine.judge.DoorReports;
import dev.twodoors.boundary.engine.judge.Judge;
import dev.twodoors.boundary.engine.judge.Judgement;
import dev.twodoors.boundary.engine.judge.Judgements;
import dev.twodoors.boundary.engine.judge.ParityScenarios;
import dev.twodoors.boundary.engine.judge.WholeCollector;
import dev.twodoors.boundary.engine.judge.WholeFacts;
import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A small project in a folder of its own, compiled and judged as {@code ./doors check} judges one.
 * No build of Quarkus is needed: the contract that one would generate is a file of the example.
 *
 * @param root its folder
 * @param libraries jars and folders of a project that has both doors
 * @param byHand files of the example: the map and what else is drawn are not drawn over them
 */
record Scratch(Path root, List<Path> libraries, Set<String> byHand) {
  /** The day on which katas are judged; their dates stand around it. */
  static final LocalDate TODAY = LocalDate.of(2026, 2, 2);

  private static final Module DOMAIN = new Module("domain", Layer.DOMAIN);
  private static final Module SERVICES = new Module("shared-services", Layer.SERVICES);
  private static final Module WEB = new Module("web-actions", Layer.WEB);
  private static final Module API = new Module("public-api", Layer.API);
  private static final String TESTS = "end-to-end";
  private static final String LIBRARIES = "libraries";
  private static final List<String> MODULES =
      List.of("domain", "shared-services", "web-actions", "public-api", TESTS, LIBRARIES);

  /** What came out of it. */
  sealed interface Outcome {
    /** It does not compile: {@code file:line: message}. */
    record NotCompiled(List<String> errors) implements Outcome {}

    /**
     * @param there ids of its capabilities, and its endpoints as {@code GET /orders}
     */
    record Judged(Judgement judgement, Set<String> there) implements Outcome {}
  }

  Outcome judge() throws IOException {
    var errors = ScratchCompiler.compile(root, MODULES, compiledWith());
    if (!errors.isEmpty()) {
      return new Outcome.NotCompiled(errors);
    }
    generateContract();
    try (var loader = new URLClassLoader(urls(), ClassLoader.getPlatformClassLoader())) {
      return judge(new Library(name -> open(loader, name), ownLibraries()));
    }
  }

  private Outcome judge(Library library) throws IOException {
    var judged = new ArrayList<Judgement>();
    var there = new TreeSet<String>();
    Map<Layer, DoorReport> reports = new EnumMap<>(Layer.class);
    for (var door : List.of(WEB, API)) {
      var facts = FactCollector.collect(sources(door, library));
      var judgement = Judge.of(facts);
      judged.add(judgement);
      reports.put(door.layer(), DoorReports.of(facts, judgement));
      facts.capabilities().forEach(capability -> there.add(capability.id()));
      facts.endpoints().forEach(endpoint -> there.add(endpoint.shown()));
    }
    var whole = WholeCollector.collect(root, reports, classes(TESTS), TODAY);
    draw(whole);
    judged.add(Judge.of(whole));
    return new Outcome.Judged(Judgements.merge(judged), there);
  }

  /** What ./doors map draws, where nobody has drawn it by hand. */
  private void draw(WholeFacts whole) throws IOException {
    for (var map : whole.files().contents().entrySet()) {
      var file = root.resolve(map.getKey());
      if (!byHand.contains(map.getKey()) || !Files.exists(file)) {
        Files.createDirectories(file.getParent());
        Files.writeString(file, map.getValue());
      }
    }
  }

  /** As the build of the API door leaves it. */
  private void generateContract() throws IOException {
    var contract = root.resolve("public-api/openapi.yaml");
    if (Files.exists(contract)) {
      var generated = root.resolve("public-api/target/boundary/openapi.yaml");
      Files.createDirectories(generated.getParent());
      Files.copy(contract, generated, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private Sources sources(Module door, Library library) {
    var classes =
        Map.of(
            DOMAIN,
            classes(DOMAIN.folder()),
            SERVICES,
            classes(SERVICES.folder()),
            door,
            classes(door.folder()));
    return new Sources(
        root, door, classes, List.of(door.equals(WEB) ? API : WEB), library, TODAY, true);
  }

  private Path classes(String module) {
    return root.resolve(module).resolve(ScratchCompiler.CLASSES);
  }

  /** Scenarios of parity are marked by a type of the rules. */
  private List<Path> compiledWith() {
    var rules =
        Path.of(
            URI.create(
                ParityScenarios.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toString()));
    return Stream.concat(libraries.stream(), Stream.of(rules)).toList();
  }

  private URL[] urls() throws MalformedURLException {
    var urls = new ArrayList<URL>();
    urls.add(classes(LIBRARIES).toUri().toURL());
    for (var library : libraries) {
      urls.add(library.toUri().toURL());
    }
    return urls.toArray(URL[]::new);
  }

  private static InputStream open(URLClassLoader loader, String name) {
    return loader.getResourceAsStream(name);
  }

  /** What the example says of its own class path. */
  private List<Path> ownLibraries() throws IOException {
    try (Stream<Path> folders = Files.list(root.resolve(LIBRARIES))) {
      return folders.sorted().toList();
    }
  }
}
