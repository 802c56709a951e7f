package dev.twodoors.boundary.engine.rules;

import dev.twodoors.boundary.engine.code.Classes;
import dev.twodoors.boundary.engine.code.FieldFact;
import dev.twodoors.boundary.engine.code.MethodFact;
import dev.twodoors.boundary.engine.code.MethodFact.Call;
import dev.twodoors.boundary.engine.code.MethodFact.Constant;
import dev.twodoors.boundary.engine.code.MethodFact.FieldUse;
import dev.twodoors.boundary.engine.code.MethodRef;
import dev.twodoors.boundary.engine.code.Names;
import dev.twodoors.boundary.engine.facts.DoorFacts;
import dev.twodoors.boundary.engine.facts.Persistence;
import dev.twodoors.boundary.engine.facts.Queries;
import dev.twodoors.boundary.engine.facts.Sensitivities;
import dev.twodoors.boundary.engine.facts.Vocabulary;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Where a method changes what is stored of money, people, or what is under regulation. */
final class SensitiveWrites {
  /**
   * @param what {@code Order.total}, or {@code Order} as a whole
   * @param kinds FINANCIAL, PERSONAL, REGULATED
   */
  record Write(String what, Set<String> kinds, int line) {}

  private static final List<String> HOLDING =
      List.of(
          "jakarta.persistence.OneToMany",
          "jakarta.persistence.ManyToMany",
          "jakarta.persistence.ElementCollection");
  private static final Set<String> ADDING = Set.of("add", "addFirst", "addLast", "put");

  private final Classes classes;
  private final Persistence persistence;
  private final Sensitivities sensitivities;
  private final StoreCalls stores;
  private final Map<MethodRef, List<Write>> known = new HashMap<>();

  SensitiveWrites(DoorFacts facts) {
    this.classes = facts.classes();
    this.persistence = facts.persistence();
    this.sensitivities = new Sensitivities(facts);
    this.stores = new StoreCalls(facts);
  }

  List<Write> in(MethodFact method) {
    return known.computeIfAbsent(
        method.ref(),
        any ->
            Stream.of(
                    fields(method),
                    entities(method),
                    queries(method),
                    criteria(method),
                    added(method))
                .flatMap(each -> each)
                .toList());
  }

  private Stream<Write> fields(MethodFact method) {
    return method.fieldUses().stream()
        .filter(use -> use.write() && !makes(method, use.owner()))
        .flatMap(use -> field(use).stream());
  }

  /** A constructor, or a factory: what it makes is stored by a call that is seen, if at all. */
  private static boolean makes(MethodFact method, String type) {
    return method.isConstructor()
        || method.calls().stream()
            .anyMatch(call -> call.isConstruction() && call.target().owner().equals(type));
  }

  private Optional<Write> field(FieldUse use) {
    if (!isStored(use.owner())) {
      return Optional.empty();
    }
    return sensitivities.storedFields(use.owner()).stream()
        .filter(field -> field.name().equals(use.name()))
        .findFirst()
        .map(field -> new Write(shown(use), kinds(use.owner(), field), use.line()))
        .filter(write -> !write.kinds().isEmpty());
  }

  private boolean isStored(String type) {
    return persistence.isEntity(type)
        || classes.find(type).filter(found -> found.has(Vocabulary.EMBEDDABLE)).isPresent();
  }

  private Set<String> kinds(String owner, FieldFact field) {
    var kinds = new TreeSet<>(sensitivities.marks(owner));
    kinds.addAll(sensitivities.ofField(field));
    return kinds;
  }

  private static String shown(FieldUse use) {
    return Names.simple(use.owner()) + "." + use.name();
  }

  private Stream<Write> entities(MethodFact method) {
    return method.calls().stream()
        .flatMap(
            call ->
                stores.changedBy(call).stream().flatMap(entity -> entity(method, call, entity)));
  }

  /** What JPQL and SQL change: the text names the entity, or its table. */
  private Stream<Write> queries(MethodFact method) {
    return persistence
        .queries(method)
        .filter(Queries.Query::changes)
        .flatMap(
            query ->
                persistence.namedBy(query.text()).stream()
                    .limit(1)
                    .flatMap(
                        to ->
                            query.updates()
                                ? updated(to.name(), Stream.of(query.text()), query.line())
                                : whole(to.name(), query.line())));
  }

  /** What {@code CriteriaDelete} and {@code CriteriaUpdate} change, of that the fields it sets. */
  private Stream<Write> criteria(MethodFact method) {
    return classes
        .values()
        .names(method)
        .filter(named -> named.by().name().startsWith("createCriteria"))
        .flatMap(
            made ->
                made.values().stream()
                    .filter(persistence::isEntity)
                    .flatMap(
                        entity ->
                            made.by().name().endsWith("Delete")
                                ? whole(entity, made.line())
                                : updated(entity, set(method, entity), made.line())));
  }

  /** By their names, or by those of the static metamodel: {@code Order_.total}. */
  private Stream<String> set(MethodFact method, String entity) {
    var named =
        classes
            .values()
            .names(method)
            .filter(is -> is.by().owner().endsWith(".CriteriaUpdate"))
            .flatMap(is -> is.values().stream());
    var modelled =
        method.fieldUses().stream()
            .filter(use -> use.owner().equals(entity + "_"))
            .map(FieldUse::name);
    return Stream.concat(named, modelled).map(field -> field + " = ?");
  }

  /** What an entity adds to those that it holds is stored with it. */
  private Stream<Write> added(MethodFact method) {
    var owner = classes.find(method.ref().owner()).filter(type -> isStored(type.name()));
    var holds =
        owner.stream()
            .flatMap(type -> type.fields().stream())
            .filter(field -> HOLDING.stream().anyMatch(field::has))
            .anyMatch(
                field ->
                    method.fieldUses().stream().anyMatch(use -> use.name().equals(field.name())));
    return !holds || method.isConstructor()
        ? Stream.empty()
        : method.calls().stream()
            .filter(call -> call.target().owner().startsWith("java.util."))
            .filter(call -> ADDING.contains(call.target().name()))
            .flatMap(
                call ->
                    call.given().stream()
                        .map(given -> given.type().name())
                        .filter(this::isStored)
                        .flatMap(type -> whole(type, call.line())));
  }

  private Stream<Write> entity(MethodFact method, Call call, String entity) {
    return StoreCalls.isUpdateByQuery(call)
        ? updated(entity, texts(method), call.line())
        : whole(entity, call.line());
  }

  /** Constants of a method, and those of others that it names. */
  private Stream<String> texts(MethodFact method) {
    return Stream.concat(
        classes.values().constants(method).map(Constant::text),
        classes.values().names(method).flatMap(named -> named.values().stream()));
  }

  /** The fields that a query sets; of a marked entity, each. */
  private Stream<Write> updated(String entity, Stream<String> texts, int line) {
    var queries = texts.toList();
    return !sensitivities.marks(entity).isEmpty()
        ? whole(entity, line)
        : sensitivities.storedFields(entity).stream()
            .filter(field -> StoreCalls.sets(queries, field.name()))
            .map(
                field ->
                    new Write(
                        Names.simple(entity) + "." + field.name(),
                        sensitivities.ofField(field),
                        line))
            .filter(write -> !write.kinds().isEmpty());
  }

  private Stream<Write> whole(String entity, int line) {
    var kinds = sensitivities.ofEntity(entity);
    return kinds.isEmpty()
        ? Stream.empty()
        : Stream.of(new Write(Names.simple(entity), kinds, line));
  }
}
