package dev.twodoors.boundary.engine.rules;

import com.google.auto.service.AutoService;
import dev.twodoors.boundary.engine.code.Annotated;
import dev.twodoors.boundary.engine.code.ClassFact;
import dev.twodoors.boundary.engine.code.FieldFact;
import dev.twodoors.boundary.engine.code.Location;
import dev.twodoors.boundary.engine.code.MethodFact;
import dev.twodoors.boundary.engine.facts.DoorFacts;
import dev.twodoors.boundary.engine.facts.Endpoint;
import dev.twodoors.boundary.engine.judge.Card;
import dev.twodoors.boundary.engine.judge.Card.Group;
import dev.twodoors.boundary.engine.judge.DoorRule;
import dev.twodoors.boundary.engine.judge.Finding;
import dev.twodoors.boundary.engine.judge.Rule;
import dev.twodoors.boundary.engine.judge.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** A door that states a bound of its own, which will differ from the core's one day. */
@AutoService(Rule.class)
public final class ConstraintOutsideCore implements DoorRule {
  @Override
  public Card card() {
    return Card.proven(Group.CONSISTENCY, "a door states a business bound of its own");
  }

  @Override
  public void judge(DoorFacts facts, Verdict verdict) {
    var bounds = new Bounds(facts.classes());
    for (var taken : verdict.each(taken(facts).values())) {
      for (var field : taken.fields()) {
        var subject = taken.name() + "." + field.name();
        report(verdict, subject, bounds.on(all(taken, field)), taken.location());
      }
      report(verdict, taken.name(), bounds.on(taken), taken.location());
    }
    for (var method : verdict.each(methods(facts))) {
      var subject = Places.subject(method);
      var place = Places.of(facts, method);
      report(verdict, subject, bounds.onRequestOf(method), place);
      for (var parameter : facts.classes().parameters(method)) {
        report(verdict, subject + " " + parameter.name(), bounds.on(parameter), place);
      }
    }
    var stated = facts.web().bounds().stream().filter(it -> it.place().ours()).toList();
    for (var bound : verdict.each(stated)) {
      var shown = String.format(Locale.ROOT, "%s=\"%s\"", bound.attribute(), bound.value());
      var subject = bound.place().template() + " " + bound.field() + " " + bound.attribute();
      report(verdict, subject, List.of(shown), bound.place().where());
    }
  }

  /** The door's own methods that get what somebody sent. */
  private static List<MethodFact> methods(DoorFacts facts) {
    return facts.entryPoints().stream()
        .filter(entry -> entry instanceof Endpoint || !entry.taken(facts.classes()).isEmpty())
        .flatMap(entry -> entry.starts().stream())
        .filter(method -> isOfDoor(facts, method))
        .distinct()
        .toList();
  }

  private static boolean isOfDoor(DoorFacts facts, MethodFact method) {
    return facts
        .classes()
        .find(method.ref().owner())
        .filter(type -> type.module().isDoor())
        .isPresent();
  }

  /** The door's own types in which requests arrive, and the resources with fields for them. */
  private static Map<String, ClassFact> taken(DoorFacts facts) {
    Map<String, ClassFact> taken = new LinkedHashMap<>();
    facts.entryPoints().stream()
        .flatMap(
            entry ->
                Stream.concat(
                    Stream.of(entry)
                        .filter(Endpoint.class::isInstance)
                        .flatMap(of -> facts.classes().find(of.method().ref().owner()).stream()),
                    entry.taken(facts.classes()).stream()
                        .flatMap(
                            parameter ->
                                Models.of(facts.classes(), parameter.type()).types().stream())))
        .filter(type -> type.module().isDoor())
        .forEach(type -> taken.putIfAbsent(type.name(), type));
    return taken;
  }

  /** A component's annotations stand on its field, or on its accessor, or on both. */
  private static Annotated all(ClassFact type, FieldFact field) {
    var annotations = new ArrayList<>(field.annotations());
    var capital = field.name().substring(0, 1).toUpperCase(Locale.ROOT) + field.name().substring(1);
    type.methods().stream()
        .filter(method -> method.parameters().isEmpty() && !method.isStatic())
        .filter(method -> isAccessor(method, field.name(), "get" + capital))
        .flatMap(method -> method.annotations().stream())
        .forEach(annotations::add);
    return () -> annotations;
  }

  private static boolean isAccessor(MethodFact method, String... names) {
    return List.of(names).contains(method.ref().name());
  }

  private void report(Verdict verdict, String subject, List<String> bounds, Location where) {
    if (bounds.isEmpty()) {
      return;
    }
    verdict.report(
        Finding.of(this, subject, shown(subject) + " states " + bounds.getFirst() + " itself")
            .found(
                Stream.concat(Stream.of(where.toString()), bounds.stream()).toArray(String[]::new))
            .why(
                "the input of the capability states what is allowed, for both doors; a second bound"
                    + " will differ one day, and then one door refuses what the other accepts")
            .fix("state it in the core  on the input of the capability, or in the value's own type")
            .fix("then remove it here: HTML and OpenAPI take the bound from the input")
            .at(where)
            .build());
  }

  private static String shown(String subject) {
    var words = subject.split(" ", 2);
    var brief = words[0].replaceFirst("^([a-z_]\\w*\\.)+", "").replace('$', '.');
    return words.length == 1 ? brief : brief + " " + words[1];
  }
}
