package dev.twodoors.boundary.engine.rules;

import dev.twodoors.boundary.engine.code.MethodFact;
import dev.twodoors.boundary.engine.facts.DoorFacts;
import dev.twodoors.boundary.engine.facts.Endpoint;
import dev.twodoors.boundary.engine.facts.PathTemplate;
import dev.twodoors.boundary.engine.facts.Target;
import dev.twodoors.boundary.engine.facts.Template.Form;
import dev.twodoors.boundary.engine.facts.Template.Place;
import dev.twodoors.boundary.engine.facts.TemplateNames;
import dev.twodoors.boundary.engine.facts.Vocabulary;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Which addresses a template means: what stands in it, seen from the pages that show it. */
final class TemplateAddresses {
  private final DoorFacts facts;
  private final PathTemplate root;
  private final Map<String, Set<PathTemplate>> pages = new HashMap<>();

  TemplateAddresses(DoorFacts facts) {
    this.facts = facts;
    this.root = PathTemplate.of(facts.settings().get("quarkus.http.root-path").orElse(""));
    for (var endpoint : facts.endpoints()) {
      for (var method : facts.from(endpoint).methods()) {
        shownBy(method)
            .forEach(
                name -> pages.computeIfAbsent(name, any -> new HashSet<>()).add(endpoint.path()));
      }
    }
  }

  /** Names of the templates that a method shows. */
  private Stream<String> shownBy(MethodFact method) {
    var owner = facts.classes().find(method.ref().owner()).orElseThrow();
    if (method.isNative()) {
      return TemplateNames.of(owner, method).stream();
    }
    var records =
        method.calls().stream()
            .filter(call -> call.isConstruction())
            .map(call -> call.target().owner())
            .filter(made -> facts.classes().isOurs(made))
            .filter(made -> facts.classes().isA(made, Vocabulary.TEMPLATE_INSTANCE))
            .flatMap(made -> facts.classes().find(made).stream())
            .map(TemplateNames::of);
    return Stream.of(
            TemplateNames.injected(owner, method, facts.settings()),
            TemplateNames.asked(method, facts.classes().values(), facts.settings()),
            TemplateNames.inCode(method, facts.classes().values()).keySet().stream(),
            records)
        .flatMap(names -> names);
  }

  /** Paths below the door's root that a target can be; empty when nothing says. */
  List<PathTemplate> pathsOf(Place place, Target target) {
    if (target instanceof Target.Absolute(var path)) {
      return path.below(root).stream().toList();
    }
    return place.shownBy().stream()
        .flatMap(name -> pages.getOrDefault(name, Set.of()).stream())
        .distinct()
        .flatMap(page -> target.on(page).stream())
        .toList();
  }

  /** The actions that forms of templates send to, by what is shown of them. */
  Set<String> offered() {
    var routes = new Routes(facts.endpoints());
    var offered = new HashSet<String>();
    for (var form : facts.web().forms()) {
      actions(routes, form).map(Endpoint::shown).forEach(offered::add);
    }
    return offered;
  }

  private Stream<Endpoint> actions(Routes routes, Form form) {
    var verb = form.method().equals(Form.ANY) ? "POST" : form.method();
    return form.target() instanceof Target.Unknown
        ? routes.of(verb).stream()
        : pathsOf(form.place(), form.target()).stream()
            .flatMap(path -> routes.meantBy(verb, path).stream());
  }
}
