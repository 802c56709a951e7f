package dev.twodoors.boundary.engine.code;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which types a class names in its head: with their arguments, which its instructions lost. */
final class Mentions {
  private final Classes classes;
  private final Map<String, Set<TypeRef>> mentions = new ConcurrentHashMap<>();

  Mentions(Classes classes) {
    this.classes = classes;
  }

  /**
   * Every type in the heads of a class and its methods, and of the classes around it, whose fields
   * it may use; type arguments taken apart.
   */
  Set<TypeRef> in(String owner) {
    return mentions.computeIfAbsent(
        owner,
        name ->
            Stream.iterate(name, Mentions::isNested, Mentions::around)
                .flatMap(around -> classes.find(around).stream())
                .flatMap(
                    type ->
                        Stream.concat(
                            type.fields().stream().map(FieldFact::type),
                            type.methods().stream()
                                .flatMap(
                                    method ->
                                        Stream.concat(
                                            Stream.of(method.returned()),
                                            method.parameters().stream()
                                                .map(ParameterFact::type)))))
                .flatMap(Mentions::parts)
                .collect(Collectors.toSet()));
  }

  private static boolean isNested(String name) {
    return !name.isEmpty();
  }

  private static String around(String name) {
    return name.substring(0, Math.max(0, name.lastIndexOf('$')));
  }

  private static Stream<TypeRef> parts(TypeRef type) {
    return Stream.concat(Stream.of(type), type.arguments().stream().flatMap(Mentions::parts));
  }
}
