package dev.twodoors.boundary.engine.code;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** All classes of the project, and what they inherit from each other and from libraries. */
public final class Classes {
  private final List<ClassFact> all;
  private final Map<String, ClassFact> byName = new HashMap<>();
  private final Library library;
  private final Map<String, Set<String>> ancestors = new ConcurrentHashMap<>();
  private final Map<String, List<ClassFact>> descendants = new HashMap<>();
  private final Map<String, List<ClassFact>> lineages = new ConcurrentHashMap<>();
  private final Map<String, Map<String, List<MethodFact>>> callbacks = new ConcurrentHashMap<>();
  private final Values values;

  public Classes(Collection<ClassFact> all, Library library) {
    this.library = library;
    all.forEach(type -> byName.put(type.name(), type));
    this.all = byName.values().stream().sorted(Comparator.comparing(ClassFact::name)).toList();
    for (var type : this.all) {
      for (var ancestor : ancestors(type.name())) {
        descendants.computeIfAbsent(ancestor, any -> new ArrayList<>()).add(type);
      }
    }
    this.values = new Values(this);
  }

  /** In the order of the names, as everything that is told of them. */
  public List<ClassFact> all() {
    return all;
  }

  public Optional<ClassFact> find(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  public boolean isOurs(String name) {
    return byName.containsKey(name);
  }

  /** Whether a class is, extends or implements another; either may be a library's. */
  public boolean isA(String name, String ancestor) {
    return name.equals(ancestor) || ancestors(name).contains(ancestor);
  }

  /** The project's classes that extend or implement a class, near and far. */
  public List<ClassFact> descendants(String name) {
    return descendants.getOrDefault(name, List.of());
  }

  /** A type, and of an interface of the project whatever implements it. */
  Stream<String> standIns(String name) {
    return find(name).filter(ClassFact::isInterface).isEmpty()
        ? Stream.of(name)
        : Stream.concat(Stream.of(name), descendants(name).stream().map(ClassFact::name));
  }

  /** Supertypes near and far, the near ones first. */
  public Set<String> ancestors(String name) {
    var known = ancestors.get(name);
    if (known == null) {
      known = new LinkedHashSet<>();
      collect(name, known);
      // A class that inherits from itself, as broken libraries can, is not its own ancestor.
      known.remove(name);
      ancestors.put(name, known);
    }
    return known;
  }

  private void collect(String name, Set<String> into) {
    for (var supertype : supertypes(name)) {
      if (into.add(supertype)) {
        collect(supertype, into);
      }
    }
  }

  private List<String> supertypes(String name) {
    if (name.endsWith(TypeRef.ARRAY)) {
      return List.of("java.lang.Object");
    }
    var ours = byName.get(name);
    return ours != null
        ? ours.supertypes().stream().map(TypeRef::name).toList()
        : library.supertypes(name).orElse(List.of());
  }

  /** A method as it is called: the one declared in the owner, or else inherited. */
  public Optional<MethodFact> resolve(MethodRef called) {
    var found = declared(called.owner(), called);
    for (var above = ancestors(called.owner()).iterator(); found.isEmpty() && above.hasNext(); ) {
      found = declared(above.next(), called);
    }
    return found;
  }

  private Optional<MethodFact> declared(String owner, MethodRef called) {
    var type = byName.get(owner);
    return type == null ? Optional.empty() : type.method(called.name(), called.descriptor());
  }

  /** The method, and those that it implements or overrides. */
  public Stream<MethodFact> declarations(MethodFact method) {
    var ref = method.ref();
    return Stream.concat(
        Stream.of(method),
        ancestors(ref.owner()).stream().flatMap(ancestor -> declared(ancestor, ref).stream()));
  }

  /**
   * The parameters of a method with the annotations that they have in any of its declarations:
   * Jakarta REST (3.6) and Jakarta Validation (5.6.5) read those, too.
   */
  public List<ParameterFact> parameters(MethodFact method) {
    var declarations = declarations(method).toList();
    var parameters = new ArrayList<ParameterFact>();
    for (var i = 0; i < method.parameters().size(); i++) {
      var index = i;
      parameters.add(
          new ParameterFact(
              method.parameters().get(i).name(),
              method.parameters().get(i).type(),
              declarations.stream()
                  .flatMap(is -> is.parameters().get(index).annotations().stream())
                  .distinct()
                  .toList()));
    }
    return parameters;
  }

  /** The project's own types that a class is, itself first. */
  public Stream<ClassFact> lineage(String name) {
    var known = lineages.get(name);
    if (known == null) {
      known =
          Stream.concat(Stream.of(name), ancestors(name).stream())
              .flatMap(is -> find(is).stream())
              .toList();
      lineages.put(name, known);
    }
    return known.stream();
  }

  /**
   * What a library can call on an object without knowing its class: methods that a library's type
   * declares and the project implements, those of {@link Object} among them. What does nothing, as
   * most methods that the compiler makes for a record, is left out.
   *
   * @param of how the names of the library's types begin
   */
  public List<MethodFact> callbacks(String name, String of) {
    var known = callbacks.computeIfAbsent(of, any -> new ConcurrentHashMap<>());
    return known.computeIfAbsent(
        name,
        any ->
            lineage(name)
                .flatMap(type -> type.methods().stream())
                .filter(
                    method -> !method.isStatic() && !method.isPrivate() && !method.isConstructor())
                .filter(method -> !method.calls().isEmpty() || !method.fieldUses().isEmpty())
                .filter(method -> isDeclaredByLibrary(name, method.ref(), of))
                .toList());
  }

  private boolean isDeclaredByLibrary(String name, MethodRef method, String of) {
    return ancestors(name).stream()
        .filter(is -> is.startsWith(of) && !isOurs(is))
        .anyMatch(is -> library.declares(is, method));
  }

  /** Annotations of an element, and those that stand on annotations of the project among them. */
  public Set<AnnotationFact> annotations(Annotated element) {
    if (element.annotations().isEmpty()) {
      return Set.of();
    }
    var all = new LinkedHashSet<>(element.annotations());
    for (var waiting = List.copyOf(all); !waiting.isEmpty(); ) {
      waiting =
          waiting.stream()
              .flatMap(on -> find(on.type()).stream())
              .flatMap(type -> type.annotations().stream())
              .filter(all::add)
              .toList();
    }
    return all;
  }

  /** The annotation of a class, or else of the nearest package around it. */
  public Optional<AnnotationFact> onClassOrPackage(ClassFact type, String annotation) {
    for (var outer = type; outer != null; outer = enclosing(outer).orElse(null)) {
      var found = outer.annotation(annotation);
      if (found.isPresent()) {
        return found;
      }
    }
    for (var place = type.packageName(); !place.isEmpty(); place = Names.packageOf(place)) {
      var found = find(place + ".package-info").flatMap(info -> info.annotation(annotation));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private Optional<ClassFact> enclosing(ClassFact type) {
    var dollar = type.name().lastIndexOf('$');
    return dollar < 0 ? Optional.empty() : find(type.name().substring(0, dollar));
  }

  /** What is known of values beyond their types. */
  public Values values() {
    return values;
  }

  /** Whether a library brings a file. */
  public boolean hasResource(String file) {
    return library.hasResource(file);
  }

  /**
   * Supertypes that are on no class path, or of a Java version that is not known yet, each with one
   * of the project's classes that inherits from it.
   */
  public Map<String, ClassFact> missing() {
    Map<String, ClassFact> missing = new TreeMap<>();
    for (var type : all) {
      type.supertypes().stream()
          .map(TypeRef::name)
          .filter(name -> !isOurs(name) && library.supertypes(name).isEmpty())
          .forEach(name -> missing.putIfAbsent(name, type));
    }
    return missing;
  }
}
