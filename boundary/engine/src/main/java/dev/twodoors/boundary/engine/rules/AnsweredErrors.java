package dev.twodoors.boundary.engine.rules;

import dev.twodoors.boundary.engine.code.CallPath;
import dev.twodoors.boundary.engine.code.MethodFact;
import dev.twodoors.boundary.engine.code.MethodRef;
import dev.twodoors.boundary.engine.code.Reach;
import dev.twodoors.boundary.engine.facts.DoorFacts;
import dev.twodoors.boundary.engine.facts.Endpoint;
import dev.twodoors.boundary.engine.rules.NamedErrors.Named;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Which errors the code of an operation answers with: surely, or as code may choose that it shares
 * with others.
 */
final class AnsweredErrors {
  /** An error that code names, and the shortest way there. */
  record Answer(Named error, MethodFact in, Reach reach) {
    CallPath path() {
      return reach.to(in).doing(error.line(), "answers with " + error.shown());
    }
  }

  private final DoorFacts facts;
  private final Initialisers initialisers;
  private final NamedErrors named;
  private final Map<Endpoint, Reach> running = new LinkedHashMap<>();
  private final Map<MethodRef, Integer> users = new HashMap<>();
  private final Map<Endpoint, Map<String, Answer>> sure = new HashMap<>();
  private final Map<Endpoint, Map<String, Answer>> possible = new HashMap<>();
  private final Choices choices;
  private final Set<String> aside = new HashSet<>();
  private final boolean anyAside;

  AnsweredErrors(DoorFacts facts) {
    this.facts = facts;
    this.initialisers = new Initialisers(facts.classes());
    this.named = new NamedErrors(facts.classes(), initialisers);
    for (var endpoint : facts.endpoints()) {
      var reach = Reach.of(facts.calls(), endpoint.starts(), this::isEnd);
      running.put(endpoint, reach);
      reach.methods().forEach(method -> users.merge(method.ref(), 1, Integer::sum));
    }
    this.choices = new Choices(facts, named, this::isEnd);
    var others = Reach.of(facts.calls(), calledByLibraries(), method -> false).methods();
    others.forEach(method -> named.in(method).forEach(error -> aside.add(error.code())));
    this.anyAside = others.stream().anyMatch(named::areLookedUpIn);
  }

  private boolean isEnd(MethodFact method) {
    return facts.handledBy(method).isPresent() || initialisers.include(method);
  }

  /** Filters, mappers, converters: what no operation calls, and something else may. */
  private List<MethodFact> calledByLibraries() {
    return facts.ownClasses().stream()
        .flatMap(type -> type.methods().stream())
        .filter(method -> !method.isPrivate() && !method.isStatic() || hasAnnotation(method))
        .filter(method -> !method.isConstructor() && users(method) == 0)
        .toList();
  }

  /** How many operations run a method. */
  private int users(MethodFact method) {
    return users.getOrDefault(method.ref(), 0);
  }

  private static boolean hasAnnotation(MethodFact method) {
    return !method.annotations().isEmpty();
  }

  /** By code, those that an operation surely answers with: nothing that it shares chooses them. */
  Map<String, Answer> surely(Endpoint endpoint) {
    return sure.computeIfAbsent(endpoint, this::withoutChoices);
  }

  private Map<String, Answer> withoutChoices(Endpoint endpoint) {
    Predicate<MethodFact> chooses = method -> users(method) > 1 && choices.include(method);
    return answers(
        Reach.of(facts.calls(), endpoint.starts(), m -> isEnd(m) || chooses.test(m)), chooses);
  }

  /** By code, those that may be chosen for an operation by what it shares with others. */
  Map<String, Answer> chosen(Endpoint endpoint) {
    var chosen = new LinkedHashMap<>(perhaps(endpoint));
    chosen.keySet().removeAll(surely(endpoint).keySet());
    return chosen;
  }

  private Map<String, Answer> perhaps(Endpoint endpoint) {
    return possible.computeIfAbsent(
        endpoint, any -> answers(running.get(endpoint), method -> false));
  }

  /** Whether an operation, too, gets to an answer. */
  boolean leadsTo(Endpoint endpoint, Answer answer) {
    var same = perhaps(endpoint).get(answer.error().code());
    return same != null && same.in().ref().equals(answer.in().ref());
  }

  private Map<String, Answer> answers(Reach reach, Predicate<MethodFact> leftOut) {
    var found = new LinkedHashMap<String, Answer>();
    for (var method : reach.methods()) {
      if (!initialisers.include(method) && !leftOut.test(method)) {
        for (var error : named.in(method)) {
          found.putIfAbsent(error.code(), new Answer(error, method, reach));
        }
      }
    }
    return found;
  }

  /** Whether anything that may run for an operation names an error: it cannot come otherwise. */
  boolean isPossible(Endpoint endpoint, String code) {
    var methods = facts.from(endpoint).methods();
    return anyAside
        || aside.contains(code)
        || methods.stream().flatMap(m -> named.in(m).stream()).anyMatch(e -> e.code().equals(code))
        || methods.stream().anyMatch(named::areLookedUpIn);
  }
}
