package dev.twodoors.boundary.engine.rules;

import dev.twodoors.boundary.engine.code.ClassFact;
import dev.twodoors.boundary.engine.code.MethodFact;
import dev.twodoors.boundary.engine.code.MethodFact.Argument;
import dev.twodoors.boundary.engine.code.MethodFact.Call;
import dev.twodoors.boundary.engine.code.Outlets;
import dev.twodoors.boundary.engine.code.TypeRef;
import dev.twodoors.boundary.engine.code.Values;
import dev.twodoors.boundary.engine.facts.DoorFacts;
import dev.twodoors.boundary.engine.facts.Endpoint;
import dev.twodoors.boundary.engine.facts.EntryPoint;
import dev.twodoors.boundary.engine.facts.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** Finds every value that passes a door: into templates, in answers, in what requests carry. */
final class Crossings {
  private static final String EXTENSION = "io.quarkus.qute.TemplateExtension";
  private static final String GLOBAL = "io.quarkus.qute.TemplateGlobal";

  private final DoorFacts facts;
  private final Values values;
  private final List<Crossing> found = new ArrayList<>();

  private Crossings(DoorFacts facts) {
    this.facts = facts;
    this.values = facts.classes().values();
  }

  static List<Crossing> of(DoorFacts facts) {
    var crossings = new Crossings(facts);
    facts.ownClasses().forEach(crossings::add);
    facts.entryPoints().forEach(crossings::add);
    return List.copyOf(crossings.found);
  }

  /** What capabilities give to the code of a door. */
  static List<Crossing> ofOutcomes(DoorFacts facts) {
    var reached = new LinkedHashMap<String, Crossing>();
    for (var entry : facts.entryPoints()) {
      for (var to : facts.reachedFrom(entry)) {
        var capability = to.capability();
        reached.computeIfAbsent(
            capability.id(),
            id ->
                new Crossing(
                    capability.type(),
                    id,
                    id,
                    "outcome",
                    capability.outcome(),
                    Places.of(facts, capability.handle())));
      }
    }
    return List.copyOf(reached.values());
  }

  private void add(ClassFact type) {
    if (type.isRecord() && facts.classes().isA(type.name(), Vocabulary.TEMPLATE_INSTANCE)) {
      for (var field : type.fields()) {
        if (!field.isStatic()) {
          var shown = type.simpleName() + "(" + field.name() + ")";
          found.add(
              new Crossing(type, type.name(), shown, "template", field.type(), type.location()));
        }
      }
    }
    for (var method : type.methods()) {
      if (type.has(Vocabulary.CHECKED_TEMPLATE) && method.isNative()) {
        parameters(type, method);
      } else if (method.has(EXTENSION)
          || type.has(EXTENSION) && method.isStatic() && !method.isPrivate()) {
        parameters(type, method);
        add(type, method, method.returned());
      } else if (method.has(GLOBAL) || type.has(GLOBAL) && method.isStatic()) {
        add(type, method, method.returned());
      }
      method.calls().forEach(call -> handed(type, method, call));
    }
  }

  private void parameters(ClassFact type, MethodFact method) {
    for (var parameter : method.parameters()) {
      var shown = method.ref().shown() + "(" + parameter.name() + ")";
      found.add(
          new Crossing(
              type,
              subject(method),
              shown,
              "template",
              parameter.type(),
              type.locationAt(Math.max(type.location().line(), method.line()))));
    }
  }

  private void add(ClassFact type, MethodFact method, TypeRef handed) {
    found.add(
        new Crossing(
            type,
            subject(method),
            method.ref().shown(),
            "template",
            handed,
            type.locationAt(Math.max(1, method.line()))));
  }

  private void handed(ClassFact type, MethodFact method, Call call) {
    for (var given : Outlets.include(call.target()) ? call.given() : List.<Argument>of()) {
      values
          .types(given)
          .map(
              is ->
                  new Crossing(
                      type,
                      subject(method),
                      method.ref().shown(),
                      Outlets.isTemplate(call.target()) ? "template" : "answer",
                      is,
                      type.locationAt(Math.max(1, call.line()))))
          .forEach(found::add);
    }
  }

  private void add(EntryPoint entry) {
    for (var method : entry.starts()) {
      var type = facts.classes().find(method.ref().owner()).orElseThrow();
      var where = type.locationAt(Math.max(1, method.line()));
      var shown = method.ref().shown();
      if (type.module().equals(facts.door()) && !method.has(EXTENSION) && !method.has(GLOBAL)) {
        values
            .types(method)
            .forEach(
                given ->
                    found.add(new Crossing(type, entry.shown(), shown, "answer", given, where)));
      }
      if (entry instanceof Endpoint) {
        for (var parameter : method.parameters()) {
          var taken = shown + "(" + parameter.name() + ")";
          found.add(new Crossing(type, entry.shown(), taken, "request", parameter.type(), where));
        }
      }
    }
  }

  private static String subject(MethodFact method) {
    return method.ref().owner() + "." + method.ref().name();
  }
}
