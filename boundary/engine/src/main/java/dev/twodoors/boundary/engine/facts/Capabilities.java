package dev.twodoors.boundary.engine.facts;

import dev.twodoors.boundary.engine.code.AnnotationFact;
import dev.twodoors.boundary.engine.code.ClassFact;
import dev.twodoors.boundary.engine.code.Classes;
import dev.twodoors.boundary.engine.code.InputProblem;
import dev.twodoors.boundary.engine.code.MethodFact;
import dev.twodoors.boundary.engine.code.TypeRef;
import dev.twodoors.boundary.engine.facts.Capability.Consumer;
import dev.twodoors.boundary.engine.facts.Capability.Kind;
import dev.twodoors.boundary.engine.facts.Capability.Risk;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds what is declared by {@code @Capability}, in the order of ids. */
final class Capabilities {
  private final Classes classes;
  private final List<InputProblem> problems;
  private final Map<String, Capability> byId = new HashMap<>();
  private final List<Capability> all = new ArrayList<>();

  private Capabilities(Classes classes, List<InputProblem> problems) {
    this.classes = classes;
    this.problems = problems;
  }

  static List<Capability> in(Classes classes, List<InputProblem> problems) {
    var found = new Capabilities(classes, problems);
    classes.all().forEach(found::add);
    found.all.sort(Comparator.comparing(Capability::id));
    return List.copyOf(found.all);
  }

  private void add(ClassFact type) {
    var declared = type.annotation(Vocabulary.CAPABILITY);
    if (declared.isPresent()) {
      declared.flatMap(on -> read(type, on)).ifPresent(this::add);
    } else if (isUndeclared(type)) {
      problem(
          type, "implements Command or Query: declare by @Capability what it is for and for whom");
    }
  }

  /**
   * What doors could call as a capability, and no rule would judge as one: a class of the core that
   * does not hand on to another one of its kind, as a cache does.
   */
  private boolean isUndeclared(ClassFact type) {
    return !type.module().isDoor()
        && !type.isAbstract()
        && !type.isInterface()
        && contract(type).isPresent()
        && handles(type).findAny().isPresent()
        && handles(type)
            .flatMap(method -> method.calls().stream())
            .map(MethodFact.Call::target)
            .noneMatch(to -> to.name().equals(Vocabulary.HANDLE) && isLike(type, to.owner()));
  }

  /** Whether it takes and gives the same, or may be anything that is called so. */
  private boolean isLike(ClassFact type, String other) {
    return other.equals(Vocabulary.COMMAND)
        || other.equals(Vocabulary.QUERY)
        || classes.find(other).flatMap(this::contract).equals(contract(type));
  }

  private void add(Capability capability) {
    all.add(capability);
    var before = byId.putIfAbsent(capability.id(), capability);
    if (before != null) {
      problem(
          capability.type(),
          "has the id "
              + capability.id()
              + " of "
              + before.type().name()
              + ": give each capability an id of its own");
    }
  }

  private Optional<Capability> read(ClassFact type, AnnotationFact declared) {
    var contract = contract(type);
    if (type.isAbstract() || type.isInterface()) {
      return problem(
          type, "is abstract or an interface: @Capability belongs on the class that is called");
    }
    if (contract.isEmpty()) {
      return problem(
          type, "is a @Capability: implement Command or Query, with its input and its outcome");
    }
    if (handles(type).findAny().isEmpty()) {
      return problem(type, "inherits its handle method: write it in the class that is annotated");
    }
    if (declared.texts("consumers").isEmpty()) {
      return problem(
          type, "names no consumer: write at least one of OWN_WEB, OTHER_APP, MOBILE and PARTNER");
    }
    var id = declared.text("id").orElse("");
    if (!id.matches("[a-z][a-z0-9-]*(\\.[a-z][a-z0-9-]*)+")) {
      problem(type, "has the id '" + id + "': use lower case like orders.place");
    }
    try {
      return Optional.of(capability(type, declared, contract.get()));
    } catch (IllegalArgumentException | NoSuchElementException unknown) {
      return problem(
          type, "declares something that this version does not know: " + unknown.getMessage());
    }
  }

  private Capability capability(ClassFact type, AnnotationFact declared, TypeRef contract) {
    var consumers = EnumSet.noneOf(Consumer.class);
    declared.texts("consumers").forEach(name -> consumers.add(Consumer.valueOf(name)));
    var outcome = contract.arguments().get(1);
    return new Capability(
        declared.text("id").orElseThrow(),
        Kind.valueOf(declared.text("kind").orElseThrow()),
        Risk.valueOf(declared.text("risk").orElseThrow()),
        consumers,
        declared.text("speedFirstUntil").orElse(""),
        classes.onClassOrPackage(type, Vocabulary.OWNED_BY).flatMap(owner -> owner.text("value")),
        type,
        contract.name().equals(Vocabulary.COMMAND),
        contract.arguments().getFirst(),
        outcome,
        leaves(outcome.name()),
        guards(type));
  }

  private Optional<TypeRef> contract(ClassFact type) {
    return Stream.concat(
            Stream.of(type),
            classes.ancestors(type.name()).stream().flatMap(a -> classes.find(a).stream()))
        .flatMap(declaring -> declaring.supertypes().stream())
        .filter(is -> is.name().equals(Vocabulary.COMMAND) || is.name().equals(Vocabulary.QUERY))
        .filter(is -> is.arguments().size() == 2)
        .findFirst();
  }

  /** The records below a sealed type, at any depth. */
  private List<String> leaves(String sealed) {
    var permitted = classes.find(sealed).map(ClassFact::permitted).orElse(List.of());
    var leaves = new ArrayList<String>();
    for (var name : permitted) {
      var below = leaves(name);
      leaves.addAll(below.isEmpty() ? List.of(name) : below);
    }
    return List.copyOf(leaves);
  }

  /** Of annotations that stand on others, Quarkus Security knows {@code @PermissionsAllowed}. */
  private List<AnnotationFact> guards(ClassFact type) {
    return Stream.concat(Stream.of(type), handles(type))
        .flatMap(
            element ->
                classes.annotations(element).stream()
                    .filter(on -> Vocabulary.GUARDS.contains(on.type()))
                    .filter(
                        on ->
                            element.annotations().contains(on)
                                || on.type().equals(Vocabulary.PERMISSIONS_ALLOWED)))
        .toList();
  }

  private static Stream<MethodFact> handles(ClassFact type) {
    return type.methods().stream()
        .filter(method -> method.ref().name().equals(Vocabulary.HANDLE))
        .filter(method -> method.parameters().size() == 1)
        .filter(method -> !method.isSynthetic());
  }

  private Optional<Capability> problem(ClassFact type, String message) {
    problems.add(new InputProblem(type.location(), type.name() + " " + message));
    return Optional.empty();
  }
}
