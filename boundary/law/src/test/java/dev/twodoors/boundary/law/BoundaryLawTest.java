package dev.twodoors.boundary.law;

import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.twodoors.boundary.engine.facts.Endpoint;
import dev.twodoors.boundary.engine.facts.ServedByLibrary;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What boundary asks of projects, it does itself. */
class BoundaryLawTest {
  private static final String CORE = "core/runtime";
  private static final String CORE_BUILD = "core/deployment";
  private static final String HTTP = "http/runtime";
  private static final String HTTP_BUILD = "http/deployment";
  private static final String WEB = "web/runtime";
  private static final String API = "api/runtime";
  private static final String STORE = "store/runtime";

  /** Which modules a module may use. Nobody uses the command line. */
  private static final Map<String, Set<String>> ARROWS =
      Map.ofEntries(
          Map.entry("engine", Set.of()),
          Map.entry("template", Set.of()),
          Map.entry("local", Set.of()),
          Map.entry("testing", Set.of("engine", "local", CORE, API)),
          Map.entry("cli", Set.of("engine", "local", "template")),
          Map.entry(CORE, Set.of()),
          Map.entry(CORE_BUILD, Set.of(CORE, "engine", "local")),
          Map.entry(HTTP, Set.of(CORE)),
          Map.entry(HTTP_BUILD, Set.of(CORE, CORE_BUILD, "engine", HTTP)),
          Map.entry(STORE, Set.of(CORE)),
          Map.entry("store/deployment", Set.of(CORE, CORE_BUILD, "engine", STORE)),
          Map.entry(WEB, Set.of(CORE, HTTP)),
          Map.entry("web/deployment", Set.of(CORE, CORE_BUILD, "engine", HTTP, HTTP_BUILD, WEB)),
          Map.entry(API, Set.of(CORE, HTTP)),
          Map.entry("api/deployment", Set.of(CORE, CORE_BUILD, HTTP, HTTP_BUILD, API)));

  private static final Map<String, BoundaryModule> MODULES =
      BoundaryModule.folders().stream()
          .collect(toMap(folder -> folder, BoundaryModule::of, (one, other) -> one, TreeMap::new));

  static Stream<BoundaryModule> modules() {
    return MODULES.values().stream();
  }

  @Test
  void everyModuleHasItsArrows() {
    assertEquals(ARROWS.keySet().stream().sorted().toList(), List.copyOf(MODULES.keySet()));
    modules()
        .filter(BoundaryModule::hasCode)
        .forEach(module -> assertFalse(module.facts().classes().all().isEmpty(), module.folder()));
  }

  @ParameterizedTest
  @MethodSource("modules")
  void codeRefersToWhatItsModuleMayUse(BoundaryModule module) {
    var homes = Structure.homes(MODULES.values());
    var wrong = new ArrayList<String>();
    for (var type : module.facts().classes().all()) {
      for (var name : type.references().keySet()) {
        var home = homes.getOrDefault(name, module.folder());
        if (!home.equals(module.folder()) && !ARROWS.get(module.folder()).contains(home)) {
          wrong.add(String.format(Locale.ROOT, "%s -> %s of %s", type.name(), name, home));
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  @ParameterizedTest
  @MethodSource("modules")
  void aModuleIsBuiltWithWhatItMayUse(BoundaryModule module) {
    var homes = modules().collect(toMap(BoundaryModule::artifact, BoundaryModule::folder));
    var wrong =
        module.dependencies().stream()
            .filter(homes::containsKey)
            .filter(on -> !ARROWS.get(module.folder()).contains(homes.get(on)))
            .toList();
    assertEquals(List.of(), wrong);
  }

  @ParameterizedTest
  @MethodSource("modules")
  void packagesOfAModuleDoNotUseEachOtherInACircle(BoundaryModule module) {
    assertEquals(List.of(), module.findings("layer-direction"));
  }

  @Test
  void everyFormOfAPageThatComesByVersionCarriesItsToken() {
    assertEquals(List.of(), MODULES.get(WEB).findings("form-without-csrf"));
  }

  /** Links of a project to these addresses would dangle else. */
  @ParameterizedTest
  @ValueSource(strings = {WEB, API, HTTP})
  void everyEndpointIsListedForTheRules(String folder) {
    var listed =
        MODULES.get(CORE).facts().libraries().served().stream()
            .map(ServedByLibrary::shown)
            .toList();
    for (var endpoint : MODULES.get(folder).facts().endpoints()) {
      assertTrue(listed.contains(endpoint.shown()), () -> missing(folder, endpoint));
    }
  }

  private static String missing(String folder, Endpoint endpoint) {
    return String.format(
        Locale.ROOT,
        "boundary/%s/src/main/resources/META-INF/boundary/served.txt lacks '%s'",
        folder,
        endpoint.shown());
  }
}
