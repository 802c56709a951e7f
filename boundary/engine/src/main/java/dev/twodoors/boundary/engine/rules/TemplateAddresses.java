package dev.twodoors.boundary.engine.rules;

import dev.twodoors.boundary.engine.code.MethodFact;
import dev.twodoors.boundary.engine.facts.DoorFacts;
import dev.twodoors.boundary.engine.facts.Endpoint;
import dev.twodoors.boundary.engine.facts.PathTemplate;
import dev.twodoors.boundary.engine.facts.Target;
import dev.twodoors.boundary.engine.facts.Template;
import dev.twodoors.boundary.engine.facts.Template.Form;
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

  /** Names of the templates that a method shows (Qute, type-safe templates). */
  private Stream<String> shownBy(MethodFact method) {
    var owner = facts.classes().find(method.ref().owner()).orElseThrow();
    if (method.isNative()) {
      return owner.annotation("io.quarkus.qute.CheckedTemplate").stream()
          .map(
              checked ->
                  checked.text("basePath").orElseGet(() -> folderOf(owner.name()))
                      + "/"
                      + method.ref().name())
          .map(name -> name.replaceAll("^/", ""));
    }
    var injected =
        method.fieldUses().stream()
            .filter(use -> use.type().name().equals("io.quarkus.qute.Template"))
            .map(use -> use.name());
    var records =
        method.calls().stream()
            .filter(call -> call.isConstruction())
            .map(call -> call.target().owner())
            .filter(made -> facts.classes().isOurs(made))
            .filter(made -> facts.classes().isA(made, "io.quarkus.qute.TemplateInstance"))
            .map(made -> (folderOf(made) + "/" + simple(made)).replaceAll("^/", ""));
    return Stream.concat(injected, records);
  }

  /** The class around, which is a folder of templates. */
  private static String folderOf(String type) {
    var outer = type.lastIndexOf('$');
    return outer < 0 ? "" : simple(type.substring(0, outer));
  }

  private static String simple(String type) {
    return type.substring(Math.max(type.lastIndexOf('.'), type.lastIndexOf('$')) + 1);
  }

  /** Addresses of the pages that show a template, also as a part of another. */
  private List<PathTemplate> pagesOf(Template template) {
    return facts.web().usersOf(template).stream()
        .flatMap(user -> pages.getOrDefault(user.name(), Set.of()).stream())
        .distinct()
        .toList();
  }

  /** Paths below the door's root that a target can be; empty when nothing says. */
  List<PathTemplate> pathsOf(Template template, Target target) {
    if (target instanceof Target.Absolute(var path)) {
      return path.below(root).stream().toList();
    }
    return pagesOf(template).stream().flatMap(page -> target.on(page).stream()).toList();
  }

  /** The actions that forms of templates send to, by what is shown of them. */
  Set<String> offered() {
    var routes = new Routes(facts.endpoints());
    var offered = new HashSet<String>();
    for (var template : facts.web().shown()) {
      for (var form : template.forms()) {
        actions(routes, template, form).map(Endpoint::shown).forEach(offered::add);
      }
    }
    return offered;
  }

  private Stream<Endpoint> actions(Routes routes, Template template, Form form) {
    return form.target() instanceof Target.Unknown
        ? routes.of(form.method()).stream()
        : pathsOf(template, form.target()).stream()
            .flatMap(path -> routes.meantBy(form.method(), path).stream());
  }
}
