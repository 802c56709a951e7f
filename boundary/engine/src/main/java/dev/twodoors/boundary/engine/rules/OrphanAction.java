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
import java.util.Locale;

/** A web action that no page offers, and that everybody can call all the same. */
@AutoService(Rule.class)
public final class OrphanAction implements DoorRule {
  @Override
  public Card card() {
    return Card.proven(Group.WEB, "no template refers to an action")
        .onlyIn(Layer.WEB)
        .impliedBy("json-in-web-door");
  }

  @Override
  public void judge(DoorFacts facts, Verdict verdict) {
    var actions = facts.endpoints().stream().filter(is -> !is.isSafe()).toList();
    if (actions.isEmpty()) {
      return;
    }
    var offered = new TemplateAddresses(facts).offered();
    for (var action : verdict.each(actions)) {
      if (!offered.contains(action.shown())) {
        verdict.report(finding(facts, action));
      }
    }
  }

  private Finding finding(DoorFacts facts, Endpoint action) {
    return Finding.of(
            this, action.shown(), action.shown() + " is a public address, but no page sends to it")
        .found(
            action.method().ref().shown(),
            "no form in " + facts.web().templates().size() + " templates sends to it")
        .why(
            "anybody can send a request to an action; if no page uses it, nobody tests it,"
                + " and only attackers look for it")
        .fix(
            String.format(
                Locale.ROOT, "offer it   <form method=\"post\" action=\"%s\">", action.path()))
        .fix("delete it  if no page needs it any more")
        .fix("move it    if a program calls it, make it an operation of the API door")
        .at(Places.of(facts, action))
        .build();
  }
}
