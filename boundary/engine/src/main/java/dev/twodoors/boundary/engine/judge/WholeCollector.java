package dev.twodoors.boundary.engine.judge;

import dev.twodoors.boundary.engine.code.ClassFact;
import dev.twodoors.boundary.engine.code.ClassFolder;
import dev.twodoors.boundary.engine.code.InputProblem;
import dev.twodoors.boundary.engine.code.MethodFact;
import dev.twodoors.boundary.engine.code.Module;
import dev.twodoors.boundary.engine.code.Module.Layer;
import dev.twodoors.boundary.engine.code.Names;
import dev.twodoors.boundary.engine.facts.DoorReport;
import dev.twodoors.boundary.engine.governance.GovernanceFiles;
import dev.twodoors.boundary.engine.map.CapabilityMap;
import dev.twodoors.boundary.engine.map.MapBuilder;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Puts together what the doors wrote down, and what the tests of both name. */
public final class WholeCollector {
  private WholeCollector() {}

  /**
   * @param tests folder of the compiled tests of both doors
   */
  public static WholeFacts collect(
      Path root, Map<Layer, DoorReport> doors, Path tests, LocalDate today) {
    var problems = new ArrayList<InputProblem>();
    var governance = GovernanceFiles.read(root, problems);
    CapabilityMap map = MapBuilder.build(doors, governance);
    return new WholeFacts(
        root,
        doors,
        map,
        scenarios(tests, problems),
        governance,
        today,
        List.copyOf(problems),
        Outcomes.of(doors.values()));
  }

  private static Set<String> scenarios(Path tests, List<InputProblem> problems) {
    var classes =
        ClassFolder.read(
            tests,
            new Module("end-to-end", Layer.TESTS),
            (file, message) -> problems.add(new InputProblem(file, message)));
    var marked =
        classes.stream()
            .filter(type -> type.has(ParityScenarios.class.getName()))
            .map(ClassFact::name)
            .collect(Collectors.toSet());
    return classes.stream()
        .filter(type -> marked.contains(Names.outermost(type.name())))
        .flatMap(type -> type.methods().stream())
        .flatMap(method -> method.constants().stream())
        .map(MethodFact.Constant::text)
        .collect(Collectors.toSet());
  }
}
