package dev.twodoors.boundary.engine.facts;

import dev.twodoors.boundary.engine.code.AnnotationFact;
import dev.twodoors.boundary.engine.code.Classes;
import dev.twodoors.boundary.engine.code.MethodFact;
import dev.twodoors.boundary.engine.code.MethodFact.Named;
import dev.twodoors.boundary.engine.code.Naming;
import dev.twodoors.boundary.engine.facts.Queries.Query;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Queries that annotations state under a name, and the code that asks for them by that name. */
final class NamedQueries {
  private static final List<String> STATING =
      List.of(
          "jakarta.persistence.NamedQuer",
          "jakarta.persistence.NamedNativeQuer",
          "org.hibernate.annotations.NamedQuer",
          "org.hibernate.annotations.NamedNativeQuer");

  private final Classes classes;
  private final Map<String, String> texts = new HashMap<>();

  NamedQueries(Classes classes) {
    this.classes = classes;
    for (var type : classes.all()) {
      type.annotations().stream()
          .filter(on -> STATING.stream().anyMatch(on.type()::startsWith))
          .flatMap(on -> Stream.concat(Stream.of(on), on.nested("value").stream()))
          .forEach(this::add);
    }
  }

  private void add(AnnotationFact on) {
    on.text("name").ifPresent(name -> on.text("query").ifPresent(query -> texts.put(name, query)));
  }

  /** By a name that is known; Panache writes it as {@code #name}. */
  Stream<Query> of(MethodFact method) {
    return texts.isEmpty()
        ? Stream.empty()
        : classes
            .values()
            .names(method)
            .filter(named -> named.kind() == Naming.QUERY)
            .flatMap(this::asked);
  }

  private Stream<Query> asked(Named named) {
    return named.values().stream()
        .map(name -> texts.get(name.replaceFirst("^#", "")))
        .filter(text -> text != null)
        .map(text -> new Query(named.by(), named.line(), text));
  }
}
