package dev.twodoors.boundary.engine.facts;

import dev.twodoors.boundary.engine.code.ClassFact;
import dev.twodoors.boundary.engine.code.Classes;
import dev.twodoors.boundary.engine.code.MethodFact;
import dev.twodoors.boundary.engine.code.MethodFact.Named;
import dev.twodoors.boundary.engine.code.MethodRef;
import dev.twodoors.boundary.engine.code.Names;
import dev.twodoors.boundary.engine.code.Naming;
import dev.twodoors.boundary.engine.code.Reach;
import dev.twodoors.boundary.engine.facts.BlindSpot.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Finds what nobody can judge in the code of a door and of what it is built from. */
final class BlindSpots {
  /** Ways in that no rule follows. */
  private static final List<String> WAYS_IN =
      List.of(
          "jakarta.jws.WebService",
          "io.quarkus.funqy.Funq",
          "org.springframework.web.bind.annotation.RestController",
          "org.springframework.stereotype.Controller",
          "io.quarkiverse.renarde.Controller");

  private static final List<String> PANACHE =
      List.of(
          "io.quarkus.hibernate.orm.panache.PanacheRepositoryBase",
          "io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase",
          "io.quarkus.hibernate.orm.panache.PanacheEntityBase",
          "io.quarkus.hibernate.reactive.panache.PanacheEntityBase");
  private static final List<String> MANAGERS =
      List.of("jakarta.persistence.EntityManager", "org.hibernate.SharedSessionContract");
  private static final Set<String> WRITES = Set.of("persist", "merge", "remove");

  /** Whose address can be a setting. */
  private static final List<String> ADDRESSED =
      List.of(
          "io.quarkus.vertx.ConsumeEvent", "org.eclipse.microprofile.reactive.messaging.Incoming");

  private static final String CONFIG_PROPERTY =
      "org.eclipse.microprofile.config.inject.ConfigProperty";

  private final DoorFacts facts;
  private final Classes classes;

  /** What some entry point leads to. */
  private final Set<MethodFact> reached;

  private final List<BlindSpot> found = new ArrayList<>();

  private BlindSpots(DoorFacts facts, Set<MethodFact> reached) {
    this.facts = facts;
    this.classes = facts.classes();
    this.reached = reached;
  }

  /** In the order of their places. */
  static List<BlindSpot> in(DoorFacts facts) {
    Set<MethodFact> reached = Collections.newSetFromMap(new IdentityHashMap<>());
    facts.entryPoints().forEach(entry -> reached.addAll(facts.from(entry).methods()));
    // No class needs another one to be looked at: every core of the machine takes some.
    var ofClasses =
        facts.classes().all().parallelStream()
            .flatMap(type -> new BlindSpots(facts, reached).look(type).stream())
            .toList();
    return Stream.concat(ofClasses.stream(), facts.web().unread().stream())
        .filter(spot -> !isAsset(spot, facts))
        .distinct()
        .sorted(Comparator.comparing(BlindSpot::where).thenComparing(BlindSpot::what))
        .toList();
  }

  /** The extension serves its assets, and what is no file is not found in the tests of pages. */
  private static boolean isAsset(BlindSpot spot, DoorFacts facts) {
    return spot.what().contains("{inject:assets.at('") && facts.libraries().has("boundary-web");
  }

  private List<BlindSpot> look(ClassFact type) {
    waysIn(type)
        .forEach(
            way ->
                add(
                    Kind.ENTRY,
                    type,
                    0,
                    (classes.isA(type.name(), way) ? "" : "@")
                        + Names.simple(way)
                        + " "
                        + type.simpleName()));
    if (type.module().equals(facts.door()) && !type.isInterface() && !type.isAbstract()) {
      unknownWays(type);
    }
    if (type.has(Vocabulary.REST_CLIENT)
        && type.module().equals(facts.door())
        && !isAddressed(type)) {
      add(Kind.CLIENT, type, 0, "@RegisterRestClient " + type.simpleName());
    }
    for (var method : type.methods()) {
      classes
          .values()
          .names(method)
          .filter(named -> !isKnown(named, method))
          .filter(named -> isMeant(named, type))
          .forEach(named -> add(kind(named.kind()), method, named.line(), named.by().shown()));
      written(method);
      ADDRESSED.stream()
          .flatMap(on -> method.annotation(on).stream())
          .filter(on -> on.text("value").orElse("").contains("${"))
          .forEach(on -> add(Kind.ADDRESS, method, method.line(), "an address from the settings"));
      if (method.isNative() && !type.has(Vocabulary.CHECKED_TEMPLATE)) {
        add(Kind.CODE, method, 0, "a native method");
      }
    }
    return found;
  }

  /** By an annotation of the class or of a method, or by a class of a framework above it. */
  private Stream<String> waysIn(ClassFact type) {
    var marks = new HashSet<String>();
    type.annotations().forEach(on -> marks.add(on.type()));
    for (var method : type.methods()) {
      method.annotations().forEach(on -> marks.add(on.type()));
    }
    return WAYS_IN.stream()
        .filter(way -> marks.contains(way) || !type.isAbstract() && classes.isA(type.name(), way));
  }

  /** What a library calls for a reason that nobody knows here, and what runs a capability then. */
  private void unknownWays(ClassFact type) {
    var ofJava = classes.callbacks(type.name(), "java.");
    var called =
        classes.callbacks(type.name(), "").stream().filter(method -> !ofJava.contains(method));
    var marked = type.methods().stream().filter(this::isMarked);
    Stream.concat(called, marked)
        .distinct()
        .filter(method -> facts.handledBy(method).isEmpty())
        .filter(method -> !reached.contains(method))
        .filter(this::runsCapability)
        .findFirst()
        .ifPresent(
            method ->
                add(
                    Kind.ENTRY,
                    type,
                    method.line(),
                    "a call by a library of " + method.ref().shown()));
  }

  /** Whether an annotation of a library stands on it that no rule knows. */
  private boolean isMarked(MethodFact method) {
    return method.annotations().stream()
        .map(on -> on.type())
        .anyMatch(
            on -> !classes.isOurs(on) && !on.startsWith("java") && !on.startsWith("org.junit"));
  }

  private boolean runsCapability(MethodFact method) {
    return Reach.of(facts.calls(), List.of(method), facts::isOfCapability).methods().stream()
        .anyMatch(called -> facts.handledBy(called).isPresent());
  }

  private static Kind kind(Naming naming) {
    return Kind.valueOf(naming.name());
  }

  /** Whether rules can read it where they look for it. */
  private static boolean isKnown(Named named, MethodFact method) {
    return switch (named.kind()) {
      case REDIRECT, CLIENT -> named.isSiteKnown();
      case ROUTE -> named.isKnown() && named.values().size() == 1;
      case MARKUP -> named.values().stream().allMatch(text -> isRead(text, named, method));
      case QUERY -> named.isKnown() && !isProcedure(named);
      case CODE, BEAN, ADDRESS, TEMPLATE, MEDIA -> named.isKnown();
    };
  }

  /** What runs in the database itself is no text of ours. */
  private static boolean isProcedure(Named named) {
    return named.by().name().equals("createStoredProcedureQuery")
        || named.values().stream().anyMatch(text -> text.matches("(?is)\\s*\\{?\\s*call\\b.*"));
  }

  /** HTML is read as a template where its text stands beside the call that parses it. */
  private static boolean isRead(String text, Named named, MethodFact method) {
    return named.isKnown()
        && (!text.contains("<")
            || !named.by().owner().endsWith(".RawString")
                && method.constants().stream().anyMatch(one -> one.text().equals(text)));
  }

  private boolean isMeant(Named named, ClassFact type) {
    var by = named.by();
    return switch (named.kind()) {
      case QUERY ->
          !by.name().equals("set")
              && (facts.persistence().isInterface(by.owner()) || isPanache(by));
      case CLIENT -> type.module().equals(facts.door()) && !isConfigured(type);
      case REDIRECT, MEDIA -> type.module().layer() == facts.door().layer();
      case CODE, BEAN, ADDRESS, ROUTE, TEMPLATE, MARKUP -> true;
    };
  }

  /** What Panache takes a query's text for. */
  private boolean isPanache(MethodRef called) {
    return called.descriptor().startsWith("(Ljava/lang/String;")
        && classes.resolve(called).isEmpty()
        && PANACHE.stream().anyMatch(is -> classes.isA(called.owner(), is));
  }

  /** Whose address a setting says that the class names. */
  private static boolean isConfigured(ClassFact type) {
    return Stream.concat(
            type.fields().stream(),
            type.methods().stream().flatMap(method -> method.parameters().stream()))
        .anyMatch(element -> element.has(CONFIG_PROPERTY));
  }

  /** Whether an annotation or a setting says whom a client calls. */
  private boolean isAddressed(ClassFact client) {
    var on = client.annotation(Vocabulary.REST_CLIENT).orElseThrow();
    var settings = facts.settings();
    var set =
        settings.all().keySet().stream()
            .filter(key -> key.matches(".*[./]ur[li]"))
            .filter(
                key ->
                    Stream.of(on.text("configKey").orElse(client.name()), client.name())
                        .anyMatch(key::contains))
            .flatMap(key -> settings.get(key).stream());
    return Stream.concat(on.text("baseUri").stream(), set).anyMatch(to -> !to.contains("${"));
  }

  /** Writes of the entity manager to whose argument no entity's type is known. */
  private void written(MethodFact method) {
    for (var call : method.calls()) {
      var to = call.target();
      if (WRITES.contains(to.name())
          && MANAGERS.stream().anyMatch(is -> classes.isA(to.owner(), is))
          && call.given().stream()
              .noneMatch(given -> facts.persistence().isEntity(given.type().name()))) {
        add(Kind.ENTITY, method, call.line(), to.shown());
      }
    }
  }

  private void add(Kind kind, MethodFact method, int line, String what) {
    var type = classes.find(method.ref().owner()).orElseThrow();
    add(kind, type, line, what + " in " + method.ref().shown());
  }

  private void add(Kind kind, ClassFact type, int line, String what) {
    found.add(new BlindSpot(kind, line == 0 ? type.location() : type.locationAt(line), what));
  }
}
