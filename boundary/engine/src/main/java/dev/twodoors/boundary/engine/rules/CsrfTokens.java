package dev.twodoors.boundary.engine.rules;

import dev.twodoors.boundary.engine.code.ClassFact;
import dev.twodoors.boundary.engine.code.MethodFact;
import dev.twodoors.boundary.engine.code.Names;
import dev.twodoors.boundary.engine.code.Reach;
import dev.twodoors.boundary.engine.facts.DoorFacts;
import dev.twodoors.boundary.engine.facts.Template.Sent;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Knows the token of quarkus-rest-csrf by the bean that it comes from. */
final class CsrfTokens {
  private static final String RUNTIME = "io.quarkus.csrf.reactive.runtime.";
  private static final String PROVIDER = RUNTIME + "CsrfTokenParameterProvider";
  private static final Set<String> TOKEN = Set.of(PROVIDER + ".getToken");
  private static final Set<String> FIELD_NAME =
      Set.of(PROVIDER + ".getParameterName", RUNTIME + "RestCsrfConfig.formFieldName");
  private static final Set<String> HEADER_NAME =
      Set.of(PROVIDER + ".getHeaderName", RUNTIME + "RestCsrfConfig.tokenHeaderName");
  private static final Pattern BEAN =
      Pattern.compile("\\{\\s*(?:inject|cdi):(\\w+)\\.(\\w+)(?:\\(\\))?(?:\\.(?:raw|safe))?\\s*}");

  private final DoorFacts facts;
  private final String fieldName;
  private final String headerName;
  private final Map<String, ClassFact> beans = new HashMap<>();
  private final Map<String, Boolean> proven = new HashMap<>();

  CsrfTokens(DoorFacts facts) {
    this.facts = facts;
    this.fieldName = facts.settings().get("quarkus.rest-csrf.form-field-name").orElse("csrf-token");
    this.headerName =
        facts.settings().get("quarkus.rest-csrf.token-header-name").orElse("X-CSRF-TOKEN");
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

  boolean isToken(Sent sent) {
    return leadsTo(sent.value(), TOKEN)
        && (sent.header()
            ? sent.name().equalsIgnoreCase(headerName) || leadsTo(sent.name(), HEADER_NAME)
            : sent.name().equals(fieldName) || leadsTo(sent.name(), FIELD_NAME));
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
      return property.matches(
          sources.equals(TOKEN)
              ? "token|getToken"
              : sources.equals(FIELD_NAME)
                  ? "parameterName|getParameterName|tokenField|getTokenField"
                  : "headerName|getHeaderName");
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
