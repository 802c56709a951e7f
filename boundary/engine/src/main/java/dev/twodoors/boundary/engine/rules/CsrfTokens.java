package dev.twodoors.boundary.engine.rules;

import dev.twodoors.boundary.engine.code.ClassFact;
import dev.twodoors.boundary.engine.code.MethodFact;
import dev.twodoors.boundary.engine.code.Names;
import dev.twodoors.boundary.engine.code.Reach;
import dev.twodoors.boundary.engine.facts.DoorFacts;
import dev.twodoors.boundary.engine.facts.Template;
import dev.twodoors.boundary.engine.facts.Template.Form;
import dev.twodoors.boundary.engine.facts.Template.HiddenField;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Proves that a form carries the token of quarkus-rest-csrf. */
final class CsrfTokens {
  private static final String RUNTIME = "io.quarkus.csrf.reactive.runtime.";
  private static final String PROVIDER = RUNTIME + "CsrfTokenParameterProvider";
  private static final Set<String> TOKEN = Set.of(PROVIDER + ".getToken");
  private static final Set<String> FIELD_NAME =
      Set.of(PROVIDER + ".getParameterName", RUNTIME + "RestCsrfConfig.formFieldName");
  private static final Pattern BEAN =
      Pattern.compile("\\{\\s*(?:inject|cdi):(\\w+)\\.(\\w+)(?:\\(\\))?(?:\\.(?:raw|safe))?\\s*}");

  private final DoorFacts facts;
  private final String fieldName;
  private final Map<String, ClassFact> beans = new HashMap<>();
  private final Map<String, Boolean> proven = new HashMap<>();

  CsrfTokens(DoorFacts facts) {
    this.facts = facts;
    this.fieldName = facts.settings().get("quarkus.rest-csrf.form-field-name").orElse("csrf-token");
    for (var type : facts.classes().all()) {
      type.annotation("jakarta.inject.Named")
          .ifPresent(
              named ->
                  beans.put(
                      named
                          .text("value")
                          .filter(name -> !name.isEmpty())
                          .orElseGet(() -> decapitalised(type)),
                      type));
    }
  }

  private static String decapitalised(ClassFact type) {
    var name = Names.simple(type.name());
    name = name.substring(name.lastIndexOf('.') + 1);
    return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
  }

  /** Whether a form has the token, in itself or in what is included into it. */
  boolean isIn(Template template, Form form) {
    return anyIsToken(form.hidden())
        || partsOf(form.uses()).anyMatch(part -> anyIsToken(part.hidden()))
        || (form.open() && isPutInto(template))
        || (form.htmx() && isInHeaders(template));
  }

  /** Whether every page that puts its own fields into a form of this template adds the token. */
  private boolean isPutInto(Template template) {
    var users = facts.web().usersOf(template).stream().skip(1).toList();
    return !users.isEmpty()
        && users.stream()
            .filter(user -> user.uses().contains(template.name()))
            .allMatch(
                user ->
                    Stream.concat(Stream.of(user), partsOf(user.uses()))
                        .anyMatch(part -> anyIsToken(part.hidden())));
  }

  private boolean isInHeaders(Template template) {
    return Stream.of(List.of(template), partsOf(template.uses()).toList(), usersOf(template))
        .flatMap(List::stream)
        .flatMap(part -> part.headers().stream())
        .flatMap(value -> BEAN.matcher(value).results())
        .anyMatch(found -> leadsTo(found.group(), TOKEN));
  }

  private List<Template> usersOf(Template template) {
    return facts.web().usersOf(template);
  }

  /** Templates by name, with all that they include. */
  private Stream<Template> partsOf(List<String> names) {
    var seen = new HashSet<String>();
    var parts = new ArrayList<Template>();
    var waiting = new ArrayList<>(names);
    while (!waiting.isEmpty()) {
      var name = waiting.removeLast();
      if (seen.add(name)) {
        facts
            .web()
            .template(name)
            .ifPresent(
                part -> {
                  parts.add(part);
                  waiting.addAll(part.uses());
                });
      }
    }
    return parts.stream();
  }

  private boolean anyIsToken(List<HiddenField> fields) {
    return fields.stream()
        .anyMatch(
            field ->
                leadsTo(field.value(), TOKEN)
                    && (field.name().equals(fieldName) || leadsTo(field.name(), FIELD_NAME)));
  }

  /** Whether an expression is the property of a bean that asks the extension for it. */
  private boolean leadsTo(String expression, Set<String> sources) {
    return proven.computeIfAbsent(
        expression + sources.hashCode(),
        any -> {
          var bean = BEAN.matcher(expression.strip());
          return bean.matches() && leadsTo(bean.group(1), bean.group(2), sources);
        });
  }

  private boolean leadsTo(String bean, String property, Set<String> sources) {
    if (!beans.containsKey(bean) && (bean.equals("csrf") || isOfBoundaryWeb(bean))) {
      return sources.equals(TOKEN)
          ? property.matches("token|getToken")
          : property.matches("parameterName|getParameterName|tokenField|getTokenField");
    }
    var getter = Optional.ofNullable(beans.get(bean)).flatMap(type -> getter(type, property));
    return getter.isPresent()
        && Reach.of(facts.calls(), List.of(getter.get()), any -> false).methods().stream()
            .flatMap(method -> method.calls().stream())
            .anyMatch(call -> sources.contains(call.target().owner() + "." + call.target().name()));
  }

  /**
   * The bean of the same extension that brings the tag {@code csrfTokenAndRequestKey}, which asks
   * for both.
   */
  private boolean isOfBoundaryWeb(String bean) {
    return bean.equals("formKeys") && facts.libraries().has("boundary-web");
  }

  private Optional<MethodFact> getter(ClassFact type, String property) {
    var capital = property.substring(0, 1).toUpperCase(Locale.ROOT) + property.substring(1);
    var names = Set.of(property, "get" + capital);
    return Stream.concat(
            Stream.of(type),
            facts.classes().ancestors(type.name()).stream()
                .flatMap(name -> facts.classes().find(name).stream()))
        .flatMap(declaring -> declaring.methods().stream())
        .filter(method -> names.contains(method.ref().name()) && method.parameters().isEmpty())
        .findFirst();
  }
}
