package dev.twodoors.boundary.engine.code;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * What templates and serialisers call on a value that they are given: its public methods, and those
 * of what these give, at any depth.
 */
public final class Readers {
  private static final String TEMPLATE = "io.quarkus.qute.TemplateInstance";

  private final Classes classes;
  private final Arranged arranged;
  private final Map<TypeRef, List<MethodFact>> known = new ConcurrentHashMap<>();

  Readers(Classes classes, Arranged arranged) {
    this.classes = classes;
    this.arranged = arranged;
  }

  /**
   * What a template calls because a method hands it values: its parameters, or its data.
   *
   * @param called the method of the project that the call names, if it is one
   */
  Stream<MethodFact> calledFor(MethodFact.Call call, Optional<MethodFact> called) {
    var isData = !call.given().isEmpty() && Outlets.include(call.target());
    if (called.isEmpty() && !isData) {
      return Stream.empty();
    }
    var parameters =
        called.filter(method -> method.isNative() || isTemplateRecord(method)).stream()
            .flatMap(method -> method.parameters().stream())
            .map(ParameterFact::type);
    var data =
        isData ? call.given().stream().map(MethodFact.Argument::type) : Stream.<TypeRef>empty();
    return Stream.concat(parameters, data).flatMap(type -> of(type).stream());
  }

  private boolean isTemplateRecord(MethodFact method) {
    return method.isConstructor() && classes.isA(method.ref().owner(), TEMPLATE);
  }

  /** All that can be called on a value of a type. */
  public List<MethodFact> of(TypeRef type) {
    return known.computeIfAbsent(type, this::find);
  }

  private List<MethodFact> find(TypeRef type) {
    var found = new ArrayList<MethodFact>();
    var seen = new HashSet<String>();
    var waiting = new ArrayDeque<TypeRef>(List.of(type));
    while (!waiting.isEmpty()) {
      waiting
          .poll()
          .mentions()
          .flatMap(classes::standIns)
          .filter(seen::add)
          .flatMap(classes::lineage)
          .flatMap(
              of -> {
                serialisers(of).forEach(found::add);
                return of.methods().stream();
              })
          .filter(Readers::isReadable)
          .forEach(
              method -> {
                found.add(method);
                waiting.add(method.returned());
              });
    }
    return found;
  }

  /**
   * What annotations name on a type, its fields and methods: {@code @JsonSerialize(using = ...)}.
   */
  private Stream<MethodFact> serialisers(ClassFact type) {
    return Stream.of(Stream.of(type), type.fields().stream(), type.methods().stream())
        .flatMap(each -> each)
        .map(Annotated.class::cast)
        .flatMap(arranged::classes);
  }

  private static boolean isReadable(MethodFact method) {
    return method.isPublic()
        && !method.isStatic()
        && !method.isSynthetic()
        && !method.isConstructor()
        && !method.isAbstract();
  }
}
