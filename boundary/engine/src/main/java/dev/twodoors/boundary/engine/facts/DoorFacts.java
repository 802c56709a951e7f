package dev.twodoors.boundary.engine.facts;

import dev.twodoors.boundary.engine.code.CallPath;
import dev.twodoors.boundary.engine.code.Calls;
import dev.twodoors.boundary.engine.code.ClassFact;
import dev.twodoors.boundary.engine.code.Classes;
import dev.twodoors.boundary.engine.code.InputProblem;
import dev.twodoors.boundary.engine.code.Location;
import dev.twodoors.boundary.engine.code.MethodFact;
import dev.twodoors.boundary.engine.code.Module;
import dev.twodoors.boundary.engine.code.Reach;
import dev.twodoors.boundary.engine.contract.Contract;
import dev.twodoors.boundary.engine.governance.Governance;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** All that is known of one door and of what it is built from. */
public final class DoorFacts {
  /** A capability that an endpoint leads to, with the shortest way. */
  public record Reached(Capability capability, CallPath path) {}

  private final Sources sources;
  private final Classes classes;
  private final List<ClassFact> ownClasses;
  private final Calls calls;
  private final Persistence persistence;
  private final List<Capability> capabilities;
  private final List<Endpoint> endpoints;
  private final List<EntryPoint> entryPoints;
  private final List<Callback> callbacks;
  private final WebFiles web;
  private final Settings settings;
  private final Libraries libraries;
  private final Governance governance;
  private final Map<Module, Pom> poms;
  private final List<OtherDoor> others;
  private final Contract contract;
  private final BuildFacts unseen;
  private final List<InputProblem> problems;
  private final EntryReaches reaches;
  private List<BlindSpot> blindSpots;

  DoorFacts(
      Sources sources,
      Classes classes,
      List<Capability> capabilities,
      List<Endpoint> endpoints,
      List<Callback> callbacks,
      WebFiles web,
      Settings settings,
      Libraries libraries,
      Governance governance,
      Map<Module, Pom> poms,
      List<OtherDoor> others,
      Contract contract,
      BuildFacts unseen,
      List<InputProblem> problems) {
    this.sources = sources;
    this.classes = classes;
    this.ownClasses =
        classes.all().stream().filter(type -> type.module().equals(sources.door())).toList();
    this.calls = new Calls(classes);
    this.persistence = new Persistence(classes, sources.build().entities());
    this.capabilities = capabilities;
    this.endpoints = endpoints;
    this.callbacks = callbacks;
    this.entryPoints =
        Stream.<EntryPoint>concat(endpoints.stream(), callbacks.stream().filter(this::concernsDoor))
            .toList();
    this.web = web;
    this.settings = settings;
    this.libraries = libraries;
    this.governance = governance;
    this.poms = Map.copyOf(poms);
    this.others = List.copyOf(others);
    this.contract = contract;
    this.unseen = unseen;
    this.problems = List.copyOf(problems);
    this.reaches =
        new EntryReaches(
            classes,
            calls,
            capabilities,
            Stream.concat(endpoints.stream(), callbacks.stream()).toList());
  }

  public Module door() {
    return sources.door();
  }

  /** The doors that this one must not know. */
  public List<OtherDoor> otherDoors() {
    return others;
  }

  /** Empty when the module has none. */
  public Optional<Pom> pom(Module module) {
    return Optional.ofNullable(poms.get(module));
  }

  /** Modules that the door is built from, itself included. */
  public Set<Module> modules() {
    return sources.classes().keySet();
  }

  public Path root() {
    return sources.root();
  }

  public LocalDate today() {
    return sources.today();
  }

  public Classes classes() {
    return classes;
  }

  public Calls calls() {
    return calls;
  }

  public Persistence persistence() {
    return persistence;
  }

  /** Those of the whole project that this door is built with, reached or not. */
  public List<Capability> capabilities() {
    return capabilities;
  }

  public Optional<Capability> capability(String id) {
    return capabilities.stream().filter(capability -> capability.id().equals(id)).findFirst();
  }

  /** The capability whose {@code handle} a method is. */
  public Optional<Capability> handledBy(MethodFact method) {
    return reaches.handledBy(method);
  }

  /** What has an address. */
  public List<Endpoint> endpoints() {
    return endpoints;
  }

  /** Everything that a framework calls: the endpoints, and what runs beside them. */
  public List<EntryPoint> entryPoints() {
    return entryPoints;
  }

  /** What runs by itself in the core is the core's business. */
  private boolean concernsDoor(Callback callback) {
    var type = classes.find(callback.method().ref().owner()).orElseThrow();
    return callback.isSafe() || type.module().equals(door());
  }

  /** Ids of capabilities that run without an address: by timers, messages, at the start. */
  public List<String> runByCallbacks() {
    return callbacks.stream()
        .flatMap(callback -> reachedFrom(callback).stream())
        .map(reached -> reached.capability().id())
        .distinct()
        .sorted()
        .toList();
  }

  /** Templates and static files; empty in a door without any. */
  public WebFiles web() {
    return web;
  }

  public Settings settings() {
    return settings;
  }

  /** What is on the class path; that says what the door has, the pom only where it is written. */
  public Libraries libraries() {
    return libraries;
  }

  /** Where the door's pom names an artifact; its first line when another dependency brings it. */
  public Location wherePomNames(String artifact) {
    return pom(door())
        .flatMap(pom -> pom.where(artifact))
        .orElseGet(() -> new Location(door().folder() + "/pom.xml", 1));
  }

  public Governance governance() {
    return governance;
  }

  /** Empty in a door without one, and where it is not judged: before the build, in live reload. */
  public Optional<Contract> contract() {
    return Optional.ofNullable(contract);
  }

  /**
   * What only the build knows: no class, file or library of the door says it. It is judged all the
   * same, as far as it leads to a class or text of the project.
   */
  public BuildFacts knownToBuild() {
    var entities = BuildFacts.ofEntities(persistence.mappedByFiles());
    return BuildFacts.of(List.of(settings.otherwise(), unseen, entities));
  }

  /** What could not be read. */
  public List<InputProblem> problems() {
    return problems;
  }

  /** Places that nobody can judge; they are no findings. */
  public synchronized List<BlindSpot> blindSpots() {
    if (blindSpots == null) {
      blindSpots = BlindSpots.in(this);
    }
    return blindSpots;
  }

  /** The door's own classes. */
  public List<ClassFact> ownClasses() {
    return ownClasses;
  }

  /** Whether a class of the web door, or its package, is marked as UI-only. */
  public boolean isUiOnly(ClassFact type) {
    return type.module().layer() == Module.Layer.WEB
        && classes.onClassOrPackage(type, Vocabulary.UI_ONLY).isPresent();
  }

  /** Everything that can run for an entry point, up to the capabilities that it calls. */
  public Reach from(EntryPoint entry) {
    return reaches.from(entry);
  }

  /** What is called for an entry point: what makes its parameters, and reads what it gives. */
  public List<MethodFact> starts(EntryPoint entry) {
    return reaches.starts(entry);
  }

  /** The way from what a capability does to a command that it runs itself. */
  public Optional<Reached> commandBehind(Capability capability) {
    return reaches.commandBehind(capability);
  }

  /** Whether a method is what a capability does, or how one is made. */
  public boolean isOfCapability(MethodFact method) {
    return reaches.isOfCapability(method);
  }

  /** The capabilities that an entry point leads to, in the order of their distance. */
  public List<Reached> reachedFrom(EntryPoint entry) {
    return reaches.capabilities(entry);
  }
}
