package dev.twodoors.boundary.engine.facts;

import dev.twodoors.boundary.engine.code.Annotated;
import dev.twodoors.boundary.engine.code.AnnotationFact;
import dev.twodoors.boundary.engine.code.ClassFact;
import dev.twodoors.boundary.engine.code.Classes;
import dev.twodoors.boundary.engine.code.MethodFact;
import dev.twodoors.boundary.engine.code.MethodRef;
import dev.twodoors.boundary.engine.code.Names;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.objectweb.asm.Type;

/** Tells what belongs to the database: entities, repositories, and the interfaces to reach it. */
public final class Persistence {
  private static final Set<String> REPOSITORIES =
      Set.of(
          "io.quarkus.hibernate.orm.panache.PanacheRepositoryBase",
          "io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase",
          "io.quarkus.mongodb.panache.PanacheMongoRepositoryBase",
          "org.springframework.data.repository.Repository",
          "org.springframework.data.repository.CrudRepository",
          "jakarta.data.repository.DataRepository");
  private static final Set<String> ACTIVE_RECORDS =
      Set.of(
          "io.quarkus.hibernate.orm.panache.PanacheEntityBase",
          "io.quarkus.hibernate.reactive.panache.PanacheEntityBase",
          "io.quarkus.mongodb.panache.PanacheMongoEntityBase");
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
          "io.quarkus.mongodb.",
          "com.mongodb.",
          "org.springframework.data.",
          "org.springframework.jdbc.",
          "org.springframework.transaction.",
          "org.apache.ibatis.",
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
  private final Set<String> annotated;
  private final Set<String> mappedByFiles;
  private final Set<String> repositories;
  private final Map<String, Boolean> known = new ConcurrentHashMap<>();
  private final NamedQueries namedQueries;
  private List<ClassFact> entities;
  private final Map<String, List<String>> passed = new ConcurrentHashMap<>();
  private final Map<String, Optional<String>> behind = new ConcurrentHashMap<>();

  /**
   * @param mapped classes that Hibernate maps, as far as a build tells
   */
  Persistence(Classes classes, Collection<String> mapped) {
    this.classes = classes;
    this.namedQueries = new NamedQueries(classes);
    this.annotated = marked(ACTIVE_RECORDS, Vocabulary.ENTITY, Vocabulary.MAPPED_SUPERCLASS);
    this.mappedByFiles =
        mapped.stream()
            .filter(name -> classes.isOurs(name) && !annotated.contains(name))
            .collect(Collectors.toSet());
    this.repositories = marked(REPOSITORIES, "jakarta.data.repository.Repository");
  }

  /** The project's classes that inherit from one of some types, or carry one of the marks. */
  private Set<String> marked(Set<String> bases, String... marks) {
    var inheriting = new HashSet<>(bases);
    for (var base : bases) {
      classes.descendants(base).forEach(type -> inheriting.add(type.name()));
    }
    return classes.all().stream()
        .filter(type -> inheriting.contains(type.name()) || Stream.of(marks).anyMatch(type::has))
        .map(ClassFact::name)
        .collect(Collectors.toSet());
  }

  public boolean isEntity(String name) {
    return mappedByFiles.contains(name) || annotated.contains(name);
  }

  /** Entities without an annotation: a file maps them, which only the build has read. */
  List<String> mappedByFiles() {
    return mappedByFiles.stream().sorted().toList();
  }

  /** A project's class that is a collection of entities. */
  public boolean isRepository(String name) {
    return repositories.contains(name);
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

  /** What a method takes or gives of the database, but for entities: those are passed on. */
  public List<String> passed(MethodRef method) {
    return passed.computeIfAbsent(
        method.descriptor(),
        descriptor ->
            Stream.concat(
                    Stream.of(Type.getArgumentTypes(descriptor)),
                    Stream.of(Type.getReturnType(descriptor)))
                .map(Type::getClassName)
                .distinct()
                .filter(name -> isAny(name) && !isEntity(name))
                .toList());
  }

  /** {@code entity}, {@code repository} or {@code database interface}, for people. */
  public String kind(String name) {
    return isEntity(name) ? "entity" : isRepository(name) ? "repository" : "database interface";
  }

  /** Types of the annotations of an element, also of those that stand on its annotations. */
  public Stream<String> marks(Annotated element) {
    return classes.annotations(element).stream().map(AnnotationFact::type).distinct();
  }

  /** The texts of JPQL and SQL of a method, and those that it asks by their names. */
  public Stream<Queries.Query> queries(MethodFact method) {
    return Stream.concat(Queries.in(method, classes.values()), namedQueries.of(method));
  }

  /** The entities that a query names, each by its own name or by that of its table. */
  public List<ClassFact> namedBy(String query) {
    return Queries.named(query).flatMap(name -> named(name).stream()).distinct().toList();
  }

  /** An entity of that very schema, or else one of which no schema is known. */
  private Optional<ClassFact> named(String inQuery) {
    var table = Table.of(inQuery);
    return entities().stream()
        .filter(entity -> table.canBe(Table.of(entity)) || isNamed(entity, inQuery))
        .max(Comparator.comparing(entity -> table.equals(Table.of(entity))));
  }

  private static boolean isNamed(ClassFact entity, String inQuery) {
    var own =
        entity
            .annotation(Vocabulary.ENTITY)
            .flatMap(on -> on.text("name"))
            .orElse(Names.simple(entity.name()));
    return own.equals(inQuery) || entity.name().equals(inQuery);
  }

  /** Another entity that is stored in the same table. */
  public Optional<ClassFact> sharingTable(ClassFact entity) {
    var table = Table.of(entity);
    return entities().stream()
        .filter(other -> !other.equals(entity) && other.has(Vocabulary.ENTITY))
        .filter(other -> !classes.isA(other.name(), entity.name()))
        .filter(other -> !classes.isA(entity.name(), other.name()))
        .filter(other -> Table.of(other).equals(table))
        .findFirst();
  }

  /** The entity that a value of a type is: of a supertype, when nothing else is below it. */
  public Optional<String> behind(String name) {
    return behind.computeIfAbsent(name, this::findBehind);
  }

  private Optional<String> findBehind(String name) {
    if (isEntity(name) || !classes.isOurs(name)) {
      return Optional.of(name).filter(this::isEntity);
    }
    var below =
        classes.descendants(name).stream()
            .filter(type -> !type.isAbstract() && !type.isInterface())
            .map(ClassFact::name)
            .toList();
    return below.stream().allMatch(this::isEntity) ? below.stream().findFirst() : Optional.empty();
  }

  /** All entities of the project. */
  public synchronized List<ClassFact> entities() {
    if (entities == null) {
      entities = classes.all().stream().filter(type -> isEntity(type.name())).toList();
    }
    return entities;
  }
}
