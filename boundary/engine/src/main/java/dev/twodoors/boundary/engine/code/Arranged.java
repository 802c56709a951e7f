package dev.twodoors.boundary.engine.code;

import dev.twodoors.boundary.engine.code.MethodFact.FieldUse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * What annotations arrange to be called: classes and methods that they name, such as those of a
 * fallback or a serialiser, and the callbacks of entities (Jakarta Persistence 3.2, section 3.6).
 */
final class Arranged {
  private static final String JPA = "jakarta.persistence.";
  private static final String LISTENERS = JPA + "EntityListeners";
  private static final Set<String> STORED =
      Set.of(JPA + "PrePersist", JPA + "PostPersist", JPA + "PreUpdate", JPA + "PostUpdate");
  private static final Set<String> LOADED = Set.of(JPA + "PostLoad");

  /** Members of annotations that name a method of the same class: of fallbacks and retries. */
  private static final Set<String> NAMING_METHODS = Set.of("fallbackMethod", "methodName");

  private final Classes classes;
  private final boolean hasCallbacks;
  private final Map<String, List<MethodFact>> stored = new ConcurrentHashMap<>();
  private final Map<String, List<MethodFact>> loaded = new ConcurrentHashMap<>();

  Arranged(Classes classes) {
    this.classes = classes;
    this.hasCallbacks =
        classes.all().stream()
            .flatMap(type -> type.methods().stream())
            .anyMatch(method -> isOne(method, STORED) || isOne(method, LOADED));
  }

  private static boolean isOne(MethodFact method, Set<String> callbacks) {
    return !method.annotations().isEmpty() && callbacks.stream().anyMatch(method::has);
  }

  /** What runs because a method does, or because of the entities that it changes. */
  Stream<MethodFact> of(MethodFact method) {
    var named =
        method.annotations().isEmpty()
            ? Stream.<MethodFact>empty()
            : Stream.concat(classes(method), methods(method));
    return hasCallbacks ? Stream.concat(named, ofEntities(method)) : named;
  }

  private Stream<MethodFact> methods(MethodFact method) {
    var names = new ArrayList<String>();
    for (var on : method.annotations()) {
      NAMING_METHODS.forEach(member -> names.addAll(on.texts(member)));
    }
    return names.isEmpty()
        ? Stream.empty()
        : classes
            .lineage(method.ref().owner())
            .flatMap(type -> type.methods().stream())
            .filter(is -> names.contains(is.ref().name()));
  }

  /** What a library calls on the classes that the annotations of an element name. */
  Stream<MethodFact> classes(Annotated element) {
    return element.annotations().stream()
        .filter(on -> !classes.isOurs(on.type()))
        .flatMap(on -> on.values().keySet().stream().flatMap(member -> on.texts(member).stream()))
        .flatMap(name -> classes.find(name).stream())
        .flatMap(type -> classes.callbacks(type.name(), "").stream());
  }

  private Stream<MethodFact> ofEntities(MethodFact method) {
    var changed =
        method.isConstructor()
            ? Stream.<String>empty()
            : method.fieldUses().stream().filter(FieldUse::write).map(FieldUse::owner).distinct();
    var asked = method.isStatic() || method.isConstructor() ? "" : method.ref().owner();
    return Stream.concat(
            changed.flatMap(type -> callbacks(stored, type, STORED).stream()),
            callbacks(loaded, asked, LOADED).stream())
        .filter(callback -> !callback.equals(method));
  }

  private List<MethodFact> callbacks(
      Map<String, List<MethodFact>> known, String entity, Set<String> when) {
    return known.computeIfAbsent(
        entity,
        any ->
            Stream.concat(classes.lineage(entity), listeners(entity))
                .flatMap(type -> type.methods().stream())
                .filter(method -> isOne(method, when))
                .toList());
  }

  private Stream<ClassFact> listeners(String entity) {
    return classes
        .lineage(entity)
        .flatMap(type -> type.annotation(LISTENERS).stream())
        .flatMap(on -> on.texts("value").stream())
        .flatMap(classes::lineage);
  }
}
