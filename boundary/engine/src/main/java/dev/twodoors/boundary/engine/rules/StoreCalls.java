package dev.twodoors.boundary.engine.rules;

import dev.twodoors.boundary.engine.code.ClassFact;
import dev.twodoors.boundary.engine.code.Classes;
import dev.twodoors.boundary.engine.code.MethodFact;
import dev.twodoors.boundary.engine.code.MethodFact.Call;
import dev.twodoors.boundary.engine.code.TypeRef;
import dev.twodoors.boundary.engine.facts.DoorFacts;
import dev.twodoors.boundary.engine.facts.Persistence;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells which entity a library's method changes in the database. */
final class StoreCalls {
  /** Jakarta Persistence and Data, Hibernate's sessions, Panache. */
  private static final Set<String> NAMES =
      Set.of(
          "persist",
          "persistAndFlush",
          "merge",
          "remove",
          "delete",
          "deleteAll",
          "deleteById",
          "save",
          "saveAll",
          "insert",
          "insertAll",
          "insertMultiple",
          "update",
          "updateAll",
          "updateMultiple",
          "upsert",
          "upsertMultiple",
          "deleteMultiple");

  private static final List<String> MANAGERS =
      List.of("jakarta.persistence.EntityManager", "org.hibernate.SharedSessionContract");
  private static final String DATA = "jakarta.data.repository.";
  private static final List<String> DATA_WRITES =
      List.of(DATA + "Insert", DATA + "Save", DATA + "Update", DATA + "Delete");

  private final Classes classes;
  private final Persistence persistence;

  StoreCalls(DoorFacts facts) {
    this.classes = facts.classes();
    this.persistence = facts.persistence();
  }

  /** Empty when it changes nothing, or it is not evident which entity. */
  Optional<String> changedBy(Call call) {
    var owner = call.target().owner();
    var ours = classes.resolve(call.target());
    if (ours.isPresent()) {
      // The project's own method: what it does is looked at where it does it.
      return ours.filter(method -> DATA_WRITES.stream().anyMatch(method::has))
          .flatMap(method -> only(method.parameters().stream().flatMap(p -> p.type().mentions())));
    }
    if (!NAMES.contains(call.target().name())) {
      return Optional.empty();
    }
    if (persistence.isEntity(owner)) {
      return Optional.of(owner);
    }
    if (persistence.isRepository(owner)) {
      return only(
          Stream.concat(Stream.of(owner), classes.ancestors(owner).stream())
              .flatMap(name -> classes.find(name).stream())
              .map(ClassFact::supertypes)
              .flatMap(List::stream)
              .flatMap(TypeRef::mentions));
    }
    return MANAGERS.stream().anyMatch(manager -> classes.isA(owner, manager))
        ? only(call.given().stream().map(given -> given.type().name()))
        : Optional.empty();
  }

  private Optional<String> only(Stream<String> types) {
    var entities = types.filter(persistence::isEntity).distinct().toList();
    return entities.size() == 1 ? Optional.of(entities.getFirst()) : Optional.empty();
  }

  /** Panache's {@code update("note = ?1 where id = ?2", ...)}: its text says what it changes. */
  static boolean isUpdateByQuery(Call call) {
    return call.target().name().equals("update")
        && call.target().descriptor().startsWith("(Ljava/lang/String;");
  }

  /** Whether a query in a method gives a field, or something in it, a value. */
  boolean sets(MethodFact method, String field) {
    var assigned = Pattern.compile("\\b" + Pattern.quote(field) + "(\\.\\w+)*\\s*=[^=]");
    return classes
        .values()
        .constants(method)
        .map(constant -> constant.text().split("(?i)\\bwhere\\b", 2)[0])
        .anyMatch(text -> assigned.matcher(text).find());
  }
}
