package dev.twodoors.boundary.engine.facts;

import dev.twodoors.boundary.engine.code.ClassFolder;
import dev.twodoors.boundary.engine.code.Classes;
import dev.twodoors.boundary.engine.code.InputProblem;
import dev.twodoors.boundary.engine.code.Location;
import dev.twodoors.boundary.engine.code.Module;
import dev.twodoors.boundary.engine.code.Module.Layer;
import dev.twodoors.boundary.engine.contract.Contract;
import dev.twodoors.boundary.engine.governance.GovernanceFiles;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads everything that is to know of a door. */
public final class FactCollector {
  private FactCollector() {}

  /** Never fails for what the project contains: that becomes {@link DoorFacts#problems()}. */
  public static DoorFacts collect(Sources sources) {
    var problems = new ArrayList<InputProblem>();
    var all = new ArrayList<dev.twodoors.boundary.engine.code.ClassFact>();
    sources
        .classes()
        .forEach(
            (module, folder) ->
                all.addAll(
                    ClassFolder.read(
                        folder,
                        module,
                        (file, message) -> problems.add(new InputProblem(file, message)))));
    var classes = new Classes(all, sources.library());
    classes
        .missing()
        .forEach(
            (missing, type) ->
                problems.add(
                    new InputProblem(
                        type.location(),
                        type.name()
                            + " inherits from "
                            + missing
                            + ", which is not on the class path or is no readable class")));
    var libraries = Libraries.read(sources, problems);
    var settings = Settings.read(sources, libraries, problems);
    var poms = new HashMap<Module, Pom>();
    for (var module : sources.classes().keySet()) {
      Pom.read(sources.root(), module.folder(), problems).ifPresent(pom -> poms.put(module, pom));
    }
    var others =
        sources.otherDoors().stream()
            .map(other -> OtherDoor.read(sources.root(), other, problems))
            .toList();
    var routes = HandMadeRoutes.in(classes);
    var built =
        new BuiltRoutes(
            sources.build(),
            classes,
            sources.door().layer(),
            Endpoints.in(classes, sources.door().layer(), settings, routes),
            libraries.served());
    var endpoints = built.endpoints();
    var unseen = new ArrayList<BuildFacts.Template>();
    return new DoorFacts(
        sources,
        classes,
        Capabilities.in(classes, problems),
        endpoints,
        Stream.concat(
                Callbacks.in(classes, endpoints, routes).stream(),
                NamedBeans.in(classes, sources, libraries).stream())
            .toList(),
        WebFiles.read(sources, settings, classes, libraries, unseen, problems),
        settings,
        libraries.serving(built.served()),
        GovernanceFiles.read(sources.root(), problems),
        poms,
        others,
        contract(sources, problems).orElse(null),
        BuildFacts.of(List.of(BuildFacts.ofRoutes(built.unseen()), BuildFacts.ofTemplates(unseen))),
        problems);
  }

  private static Optional<Contract> contract(Sources sources, List<InputProblem> problems) {
    return sources.contract() && sources.door().layer() == Layer.API
        ? Contract.ofLastBuild(
            sources.root(),
            sources.door().folder(),
            (file, message) -> problems.add(new InputProblem(new Location(file, 1), message)))
        : Optional.empty();
  }
}
