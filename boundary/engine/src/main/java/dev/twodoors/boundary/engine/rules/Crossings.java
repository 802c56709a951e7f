package dev.twodoors.boundary.engine.rules;

import dev.twodoors.boundary.engine.code.ClassFact;
import dev.twodoors.boundary.engine.code.MethodFact;
import dev.twodoors.boundary.engine.code.MethodFact.Argument;
import dev.twodoors.boundary.engine.code.MethodFact.Call;
import dev.twodoors.boundary.engine.code.TypeRef;
import dev.twodoors.boundary.engine.facts.DoorFacts;
import dev.twodoors.boundary.engine.facts.Endpoint;
import dev.twodoors.boundary.engine.facts.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds every value that passes a door: into templates, in answers, in what requests carry. */
final class Crossings {
  private static final String EXTENSION = "io.quarkus.qute.TemplateExtension";
  private static final String GLOBAL = "io.quarkus.qute.TemplateGlobal";

  /** Methods that take any object and hand it to a template or into an answer. */
  private static final Set<String> TAKERS =
      Set.of(
          "io.quarkus.qute.TemplateInstance.data",
          "io.quarkus.qute.Template.data",
          "io.quarkus.qute.Template.render",
          "io.quarkus.qute.Qute$Fmt.data",
          "jakarta.ws.rs.core.Response.ok",
          "jakarta.ws.rs.core.Response$ResponseBuilder.entity",
          "org.jboss.resteasy.reactive.RestResponse.ok",
          "org.jboss.resteasy.reactive.RestResponse.status",
          "org.jboss.resteasy.reactive.RestResponse$ResponseBuilder.ok",
          "org.jboss.resteasy.reactive.RestResponse$ResponseBuilder.entity");

  private final DoorFacts facts;
  private final List<Crossing> found = new ArrayList<>();

  private Crossings(DoorFacts facts) {
    this.facts = facts;
  }

  static List<Crossing> of(DoorFacts facts) {
    var crossings = new Crossings(facts);
    facts.ownClasses().forEach(crossings::add);
    facts.endpoints().forEach(crossings::add);
    return List.copyOf(crossings.found);
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
    if (call.last().isPresent()
        && TAKERS.contains(call.target().owner() + "." + call.target().name())) {
      found.add(
          new Crossing(
              type,
              subject(method),
              method.ref().shown(),
              call.target().name().equals("data") ? "template" : "answer",
              known(call.last().get()),
              type.locationAt(Math.max(1, call.line()))));
    }
  }

  /** What the method that gave it declares: the call itself knows no type arguments. */
  private TypeRef known(Argument argument) {
    return argument
        .from()
        .flatMap(facts.classes()::resolve)
        .map(MethodFact::returned)
        .orElse(argument.type());
  }

  private void add(Endpoint endpoint) {
    var method = endpoint.method();
    var type = facts.classes().find(method.ref().owner()).orElseThrow();
    var where = type.locationAt(Math.max(1, method.line()));
    var shown = method.ref().shown();
    found.add(new Crossing(type, endpoint.shown(), shown, "answer", method.returned(), where));
    for (var parameter : method.parameters()) {
      found.add(
          new Crossing(
              type,
              endpoint.shown(),
              shown + "(" + parameter.name() + ")",
              "request",
              parameter.type(),
              where));
    }
  }

  private static String subject(MethodFact method) {
    return method.ref().owner() + "." + method.ref().name();
  }
}
