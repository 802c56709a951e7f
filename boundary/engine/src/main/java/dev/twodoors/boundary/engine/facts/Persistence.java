package dev.twodoors.boundary.engine.facts;

import dev.twodoors.boundary.engine.code.ClassFact;
import dev.twodoors.boundary.engine.code.Classes;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells what belongs to the database: entities, repositories, and the interfaces to reach it. */
public final class Persistence {
  private static final Set<String> REPOSITORIES =
      Set.of(
          "io.quarkus.hibernate.orm.panache.PanacheRepositoryBase",
          "io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase",
          "jakarta.data.repository.DataRepository");
  private static final Set<String> ACTIVE_RECORDS =
      Set.of(
          "io.quarkus.hibernate.orm.panache.PanacheEntityBase",
          "io.quarkus.hibernate.reactive.panache.PanacheEntityBase");
  private static final List<String> INTERFACES =
      List.of(
          "jakarta.persistence.",
          "jakarta.transaction.",
          "java.sql.",
          "javax.sql.",
          "org.hibernate.",
          "io.agroal.",
          "io.quarkus.hibernate.",
          "io.quarkus.narayana.jta.",
          "io.quarkus.panache.",
          "io.vertx.sqlclient.",
          "io.vertx.mutiny.sqlclient.",
          "io.vertx.pgclient.",
          "io.vertx.mutiny.pgclient.",
          "org.jooq.",
          "org.jdbi.");

  /** Audit trail and request keys: what every call leaves there is the core's business alone. */
  private static final List<String> CORE_ONLY =
      List.of(
          "dev.twodoors.boundary.AuditTrail",
          "dev.twodoors.boundary.RequestKeys",
          "dev.twodoors.boundary.store.");

  /** Under the same roofs, but values and constraints: they reach no database. */
  private static final List<String> HARMLESS =
      List.of(
          "org.hibernate.validator.",
          "io.quarkus.hibernate.validator.",
          "io.quarkus.panache.common.",
          "dev.twodoors.boundary.store.AuditEntry",
          "dev.twodoors.boundary.store.Verification",
          "java.sql.Date",
          "java.sql.Time");

  private final Classes classes;
  private final Set<String> mappedByFiles;
  private final Map<String, Boolean> known = new HashMap<>();

  /**
   * @param mapped classes that Hibernate maps, as far as a build tells
   */
  Persistence(Classes classes, Collection<String> mapped) {
    this.classes = classes;
    this.mappedByFiles =
        mapped.stream()
            .filter(name -> classes.isOurs(name) && !isAnnotated(name))
            .collect(Collectors.toSet());
  }

  public boolean isEntity(String name) {
    return mappedByFiles.contains(name) || isAnnotated(name);
  }

  private boolean isAnnotated(String name) {
    var type = classes.find(name);
    return type.isPresent()
        && (type.get().has(Vocabulary.ENTITY)
            || type.get().has(Vocabulary.MAPPED_SUPERCLASS)
            || ACTIVE_RECORDS.stream().anyMatch(base -> classes.isA(name, base)));
  }

  /** Entities without an annotation: a file maps them, which only the build has read. */
  List<String> mappedByFiles() {
    return mappedByFiles.stream().sorted().toList();
  }

  /** A project's class that is a collection of entities. */
  public boolean isRepository(String name) {
    return classes.find(name).isPresent()
        && (REPOSITORIES.stream().anyMatch(base -> classes.isA(name, base))
            || classes.find(name).get().has("jakarta.data.repository.Repository"));
  }

  /**
   * A library's type through which one reaches the database or a transaction. Exceptions do not
   * count: telling failures apart is a door's business.
   */
  public boolean isInterface(String name) {
    return (INTERFACES.stream().anyMatch(name::startsWith) || isCoreOnly(name))
        && HARMLESS.stream().noneMatch(name::startsWith)
        && !name.endsWith("Exception")
        && !classes.isA(name, "java.lang.Throwable");
  }

  /** What code of pages alone may not use either. */
  public boolean isCoreOnly(String name) {
    return CORE_ONLY.stream().anyMatch(name::startsWith);
  }

  public boolean isAny(String name) {
    return known.computeIfAbsent(
        name, any -> isEntity(name) || isRepository(name) || isInterface(name));
  }

  /** {@code entity}, {@code repository} or {@code database interface}, for people. */
  public String kind(String name) {
    return isEntity(name) ? "entity" : isRepository(name) ? "repository" : "database interface";
  }

  /** All entities of the project. */
  public List<ClassFact> entities() {
    return classes.all().stream().filter(type -> isEntity(type.name())).toList();
  }
}
