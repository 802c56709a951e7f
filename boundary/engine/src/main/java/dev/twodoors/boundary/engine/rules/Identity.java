package dev.twodoors.boundary.engine.rules;

import dev.twodoors.boundary.engine.code.ClassFact;
import dev.twodoors.boundary.engine.code.Classes;
import dev.twodoors.boundary.engine.code.MethodFact;
import dev.twodoors.boundary.engine.code.MethodRef;
import dev.twodoors.boundary.engine.code.Names;
import dev.twodoors.boundary.engine.code.Reach;
import dev.twodoors.boundary.engine.facts.DoorFacts;
import dev.twodoors.boundary.engine.facts.Vocabulary;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Types that say who acts: those of libraries, and the project's own that are made from them. */
final class Identity {
  private static final List<String> OF_LIBRARIES =
      List.of(
          "java.security.Principal",
          "javax.security.auth.Subject",
          "io.quarkus.security.identity.SecurityIdentity",
          "org.eclipse.microprofile.jwt.JsonWebToken",
          "jakarta.ws.rs.core.SecurityContext",
          "io.quarkus.oidc.UserInfo",
          "io.vertx.ext.auth.User",
          "io.vertx.mutiny.ext.auth.User",
          Vocabulary.ACTOR);
  private static final Set<String> NAMES =
      Set.of(Vocabulary.ACTOR + ".name", "java.security.Principal.getName");

  private final DoorFacts facts;
  private final Classes classes;
  private final Map<String, MethodFact> madeBy = new HashMap<>();

  Identity(DoorFacts facts) {
    this.facts = facts;
    this.classes = facts.classes();
    for (var type : classes.all()) {
      type.methods().stream()
          .filter(method -> facts.handledBy(method).isEmpty())
          .forEach(method -> wrapped(method).ifPresent(made -> madeBy.put(made.name(), method)));
    }
  }

  /** The project's own type around one text that a method makes and gives. */
  private Optional<ClassFact> wrapped(MethodFact method) {
    return classes
        .find(method.returned().name())
        .filter(type -> type.fields().stream().filter(field -> !field.isStatic()).count() == 1)
        .filter(type -> called(method, type).anyMatch(Identity::asksForName))
        .filter(type -> called(method, type).anyMatch(to -> makes(to, type)));
  }

  /** What a method calls itself, in its own class and in the one that it gives. */
  private Stream<MethodRef> called(MethodFact method, ClassFact given) {
    var near = List.of(Names.outermost(method.ref().owner()), Names.outermost(given.name()));
    return Reach.of(
            facts.calls(),
            List.of(method),
            reached -> !near.contains(Names.outermost(reached.ref().owner())))
        .methods()
        .stream()
        .filter(reached -> near.contains(Names.outermost(reached.ref().owner())))
        .flatMap(reached -> reached.calls().stream())
        .map(MethodFact.Call::target);
  }

  private static boolean asksForName(MethodRef called) {
    return NAMES.contains(called.owner() + "." + called.name());
  }

  private static boolean makes(MethodRef called, ClassFact type) {
    return called.owner().equals(type.name())
        && called.descriptor().startsWith("(Ljava/lang/String;)");
  }

  /** Whether a library makes it of who is signed in: it can name nobody else. */
  boolean isOfLibrary(String type) {
    return OF_LIBRARIES.stream().anyMatch(known -> classes.isA(type, known));
  }

  /** Why a type says who acts; empty when it does not. */
  Optional<String> of(String type) {
    var library = OF_LIBRARIES.stream().filter(known -> classes.isA(type, known)).findFirst();
    return library.isPresent()
        ? library
        : Optional.ofNullable(madeBy.get(type))
            .map(method -> method.ref().shown() + " makes it from the name of the acting user");
  }
}
