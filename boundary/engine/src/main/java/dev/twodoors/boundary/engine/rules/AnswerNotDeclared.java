package dev.twodoors.boundary.engine.rules;

import com.google.auto.service.AutoService;
import dev.twodoors.boundary.engine.code.Module.Layer;
import dev.twodoors.boundary.engine.facts.DoorFacts;
import dev.twodoors.boundary.engine.facts.Endpoint;
import dev.twodoors.boundary.engine.judge.Card;
import dev.twodoors.boundary.engine.judge.Card.Group;
import dev.twodoors.boundary.engine.judge.DoorRule;
import dev.twodoors.boundary.engine.judge.Finding;
import dev.twodoors.boundary.engine.judge.Rule;
import dev.twodoors.boundary.engine.judge.Verdict;
import dev.twodoors.boundary.engine.rules.AnsweredErrors.Answer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** An operation of the API that answers with other errors than its contract names. */
@AutoService(Rule.class)
public final class AnswerNotDeclared implements DoorRule {
  @Override
  public Card card() {
    return Card.declared(
            Group.CONSISTENCY, "an API operation answers with other errors than @MayAnswer names")
        .onlyIn(Layer.API);
  }

  @Override
  public void judge(DoorFacts facts, Verdict verdict) {
    var published = facts.endpoints().stream().filter(endpoint -> !endpoint.hidden()).toList();
    var errors = new Errors(published, new AnsweredErrors(facts), new DeclaredErrors(facts));
    for (var endpoint : verdict.each(published)) {
      var missing = errors.missing(endpoint);
      var never = errors.never(endpoint);
      if (!missing.isEmpty()) {
        verdict.report(undeclared(facts, errors, endpoint, missing));
      }
      if (!never.isEmpty()) {
        verdict.report(unanswered(facts, errors, endpoint, never));
      }
    }
  }

  /** The errors of all operations, as their code has them and as they declare them. */
  private record Errors(
      List<Endpoint> published, AnsweredErrors answered, DeclaredErrors declared) {

    /** What an operation answers with and does not name, by code. */
    Map<String, Answer> missing(Endpoint endpoint) {
      var missing = new LinkedHashMap<>(answered.surely(endpoint));
      answered
          .chosen(endpoint)
          .forEach(
              (code, answer) -> {
                var users = users(answer);
                // One of them at least answers with it. When none says so, the first is told.
                if (users.getFirst().equals(endpoint)
                    && users.stream().noneMatch(user -> declared.by(user).contains(code))) {
                  missing.put(code, answer);
                }
              });
      missing.keySet().removeAll(declared.by(endpoint));
      return missing;
    }

    /** The operations that get to an answer. */
    private List<Endpoint> users(Answer answer) {
      return published.stream().filter(user -> answered.leadsTo(user, answer)).toList();
    }

    /** Other operations of which each may be the one that answers so. */
    List<String> others(Endpoint endpoint, Map<String, Answer> missing) {
      return answered.chosen(endpoint).entrySet().stream()
          .filter(chosen -> missing.containsKey(chosen.getKey()))
          .flatMap(chosen -> users(chosen.getValue()).stream())
          .filter(user -> !user.equals(endpoint))
          .map(Endpoint::shown)
          .distinct()
          .toList();
    }

    /** What an operation names and nothing answers with. */
    List<String> never(Endpoint endpoint) {
      return declared.by(endpoint).stream()
          .filter(declared::isOfProject)
          .filter(code -> !answered.isPossible(endpoint, code))
          .filter(code -> !declared.isForUnreadablePath(endpoint, code))
          .toList();
    }

    /** As the annotation has to be. */
    List<String> right(Endpoint endpoint) {
      var never = never(endpoint);
      return Stream.concat(declared.by(endpoint).stream(), missing(endpoint).keySet().stream())
          .filter(code -> !never.contains(code))
          .toList();
    }
  }

  private Finding undeclared(
      DoorFacts facts, Errors errors, Endpoint endpoint, Map<String, Answer> missing) {
    var codes = String.join(", ", missing.keySet());
    var does = "answers with " + codes + ", which @MayAnswer does not name";
    var builder = started(errors, endpoint.shown(), endpoint, does);
    missing.values().forEach(answer -> builder.path(answer.path()));
    var others = errors.others(endpoint, missing);
    if (!others.isEmpty()) {
      builder
          .evidence("shared", others)
          .fix(
              "name it at "
                  + String.join(" or ", others)
                  + " instead, when only that one answers with it");
    }
    return builder
        .why("the contract lists what clients have to handle; this answer meets them unprepared")
        .at(Places.of(facts, endpoint))
        .build();
  }

  private Finding unanswered(
      DoorFacts facts, Errors errors, Endpoint endpoint, List<String> never) {
    var codes = String.join(", ", never);
    var constants = String.join(", ", never.stream().map(errors.declared::constant).toList());
    var does = "never answers with " + codes + ", which @MayAnswer names";
    return started(errors, Places.subject(endpoint.method()), endpoint, does)
        .found("nothing that runs for it reads " + constants)
        .why("clients write code for an answer that cannot come")
        .at(Places.of(facts, endpoint))
        .build();
  }

  private Finding.Builder started(Errors errors, String subject, Endpoint endpoint, String does) {
    var method = endpoint.method().ref().shown();
    var named = errors.declared.by(endpoint);
    var right = errors.right(endpoint);
    return Finding.of(this, subject, endpoint.shown() + " " + does)
        .declared(
            named.isEmpty()
                ? method + " has no @MayAnswer"
                : DeclaredErrors.shown(named) + " on " + method)
        .fix(
            right.isEmpty()
                ? "take @MayAnswer away from " + method
                : DeclaredErrors.shown(right) + " on " + method);
  }
}
