package dev.twodoors.boundary.engine.code;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which types a class names in its head: with their arguments, which its instructions lost. */
final class Mentions {
  private final Classes classes;
  private final Map<String, Set<TypeRef>> mentions = new HashMap<>();

  Mentions(Classes classes) {
    this.classes = classes;
  }

  /** Every type in the heads of a class and its methods, type arguments taken apart. */
  Set<TypeRef> in(String owner) {
    return mentions.computeIfAbsent(
        owner,
        name ->
            classes.find(name).stream()
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

  private static Stream<TypeRef> parts(TypeRef type) {
    return Stream.concat(Stream.of(type), type.arguments().stream().flatMap(Mentions::parts));
  }
}
