package dev.twodoors.boundary.engine.rules;

import dev.twodoors.boundary.engine.code.Classes;
import dev.twodoors.boundary.engine.code.MethodFact;
import dev.twodoors.boundary.engine.code.MethodFact.FieldUse;
import dev.twodoors.boundary.engine.facts.DoorFacts;
import dev.twodoors.boundary.engine.facts.Endpoint;
import dev.twodoors.boundary.engine.facts.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which errors operations declare by {@code @MayAnswer}, and which of them are the project's. */
final class DeclaredErrors {
  private static final int NOT_FOUND = 404;

  private final Classes classes;
  private final Map<String, String> constants = new HashMap<>();
  private final Set<String> notFound = new HashSet<>();

  DeclaredErrors(DoorFacts facts) {
    this.classes = facts.classes();
    for (var type : classes.all()) {
      if (classes.isA(type.name(), Vocabulary.ERROR_CODE)) {
        NamedErrors.constants(type)
            .forEach(
                constant ->
                    constants.put(NamedErrors.code(constant), type.simpleName() + "." + constant));
        type.method("<clinit>", "()V").ifPresent(this::readStatus);
      }
    }
  }

  /** A constant is written in the last line of what it is made of, its number included. */
  private void readStatus(MethodFact initialiser) {
    var written = new TreeMap<Integer, List<String>>();
    initialiser.fieldUses().stream()
        .filter(FieldUse::write)
        .forEach(
            use ->
                written
                    .computeIfAbsent(use.line(), any -> new ArrayList<>())
                    .add(NamedErrors.code(use.name())));
    initialiser.numbers().stream()
        .filter(number -> number.value() == NOT_FOUND)
        .map(number -> written.ceilingEntry(number.line()))
        .filter(Objects::nonNull)
        .forEach(entry -> notFound.addAll(entry.getValue()));
  }

  /** On the method, or on one that it implements. */
  List<String> by(Endpoint endpoint) {
    var ref = endpoint.method().ref();
    return Stream.concat(Stream.of(ref.owner()), classes.ancestors(ref.owner()).stream())
        .flatMap(name -> classes.find(name).stream())
        .flatMap(type -> type.method(ref.name(), ref.descriptor()).stream())
        .flatMap(method -> method.annotation(Vocabulary.MAY_ANSWER).stream())
        .map(on -> on.texts("value"))
        .findFirst()
        .orElse(List.of());
  }

  /** Others may be answered by the machinery, which no code of the project shows. */
  boolean isOfProject(String code) {
    return constants.containsKey(code);
  }

  /** As in source: {@code ApiError.OUT_OF_STOCK}. */
  String constant(String code) {
    return constants.get(code);
  }

  /** The machinery answers with the first 404 where a path can name nothing that there is. */
  boolean isForUnreadablePath(Endpoint endpoint, String code) {
    return endpoint.path().segments().stream().anyMatch(segment -> segment.contains("{"))
        && by(endpoint).stream().filter(notFound::contains).limit(1).anyMatch(code::equals);
  }

  /** As in source: {@code @MayAnswer({"a", "b"})}. */
  static String shown(List<String> codes) {
    var list = codes.stream().map(code -> '"' + code + '"').collect(Collectors.joining(", "));
    return "@MayAnswer(" + (codes.size() == 1 ? list : "{" + list + "}") + ")";
  }
}
