package dev.twodoors.boundary.engine.rules;

import com.google.auto.service.AutoService;
import dev.twodoors.boundary.engine.code.Module.Layer;
import dev.twodoors.boundary.engine.facts.DoorFacts;
import dev.twodoors.boundary.engine.facts.Endpoint;
import dev.twodoors.boundary.engine.facts.PathTemplate;
import dev.twodoors.boundary.engine.facts.ServedByLibrary;
import dev.twodoors.boundary.engine.facts.Target;
import dev.twodoors.boundary.engine.facts.Template.Form;
import dev.twodoors.boundary.engine.facts.Template.Link;
import dev.twodoors.boundary.engine.facts.Template.Place;
import dev.twodoors.boundary.engine.judge.Card;
import dev.twodoors.boundary.engine.judge.Card.Group;
import dev.twodoors.boundary.engine.judge.DoorRule;
import dev.twodoors.boundary.engine.judge.Finding;
import dev.twodoors.boundary.engine.judge.Rule;
import dev.twodoors.boundary.engine.judge.Verdict;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** A page that leads nowhere. */
@AutoService(Rule.class)
public final class DanglingLink implements DoorRule {
  @Override
  public Card card() {
    return Card.proven(Group.WEB, "a template links or posts to a path that nothing serves")
        .onlyIn(Layer.WEB)
        .impliedBy("state-change-by-get");
  }

  @Override
  public void judge(DoorFacts facts, Verdict verdict) {
    if (isPartlyUnread(facts)) {
      return;
    }
    var served = new ServedPaths(facts);
    var references = new TemplateAddresses(facts);
    for (var link : verdict.each(ours(facts.web().links(), Link::place))) {
      look(facts, verdict, served, references, "GET", link.target(), link.place());
    }
    for (var form : verdict.each(ours(facts.web().forms(), Form::place))) {
      look(facts, verdict, served, references, form.method(), form.target(), form.place());
    }
  }

  private static <T> List<T> ours(List<T> all, Function<T, Place> place) {
    return all.stream().filter(one -> place.apply(one).ours()).toList();
  }

  /** What seems to be missing may be served by what could not be read, and that is told already. */
  private static boolean isPartlyUnread(DoorFacts facts) {
    return facts.problems().stream()
        .map(problem -> problem.where().file())
        .anyMatch(file -> facts.settings().isOneOf(file) || file.endsWith(".class"));
  }

  private void look(
      DoorFacts facts,
      Verdict verdict,
      ServedPaths served,
      TemplateAddresses references,
      String method,
      Target target,
      Place place) {
    if (target instanceof Target.OwnPage) {
      return;
    }
    // Of several pages that show a relative link, one that leads somewhere shows what is meant.
    var paths = references.pathsOf(place, target);
    var verbs = method.equals(Form.ANY) ? List.of("GET", "POST") : List.of(method);
    if (!paths.isEmpty()
        && paths.stream().noneMatch(path -> verbs.stream().anyMatch(it -> served.has(it, path)))) {
      verdict.report(finding(facts, method, paths.getFirst(), place));
    }
  }

  private Finding finding(DoorFacts facts, String verb, PathTemplate path, Place place) {
    var where = place.where();
    var others =
        Stream.concat(
                facts.endpoints().stream()
                    .filter(endpoint -> endpoint.path().matches(path))
                    .map(Endpoint::shown),
                facts.libraries().served().stream()
                    .filter(served -> served.path().matches(path))
                    .map(ServedByLibrary::shown))
            .toList();
    var found = verb + " " + path.toString().replace("{}", "{...}");
    var finding =
        Finding.of(
                this,
                found + " in " + place.template(),
                where.brief() + " sends to " + found + ", which nothing serves")
            .found(
                where.toString(),
                others.isEmpty()
                    ? "no endpoint, static file or setting serves this path"
                    : "this path is served as " + String.join(", ", others) + " only")
            .why("a user who follows it sees an error instead of a page")
            .fix("correct it  change the address or the method in " + where)
            .fix(
                "serve it    add a method for " + found + " to a class of " + facts.door().folder())
            .at(where);
    others.forEach(finding::cause);
    return finding.build();
  }
}
