package dev.twodoors.boundary.engine.rules;

import com.google.auto.service.AutoService;
import dev.twodoors.boundary.engine.code.CallPath;
import dev.twodoors.boundary.engine.code.Module.Layer;
import dev.twodoors.boundary.engine.facts.Capability;
import dev.twodoors.boundary.engine.facts.DoorFacts;
import dev.twodoors.boundary.engine.facts.DoorFacts.Reached;
import dev.twodoors.boundary.engine.facts.EntryPoint;
import dev.twodoors.boundary.engine.judge.Card;
import dev.twodoors.boundary.engine.judge.Card.Group;
import dev.twodoors.boundary.engine.judge.DoorRule;
import dev.twodoors.boundary.engine.judge.Finding;
import dev.twodoors.boundary.engine.judge.Rule;
import dev.twodoors.boundary.engine.judge.Verdict;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** A door leads to a capability that nobody behind that door is declared to need. */
@AutoService(Rule.class)
public final class DoorNotDeclared implements DoorRule {
  @Override
  public Card card() {
    return Card.declared(
        Group.PLACEMENT,
        "a door leads to a capability, but its declaration names nobody who uses that door");
  }

  @Override
  public void judge(DoorFacts facts, Verdict verdict) {
    Set<String> told = new HashSet<>();
    for (var endpoint : verdict.each(facts.entryPoints())) {
      for (Reached reached : facts.reachedFrom(endpoint)) {
        var capability = reached.capability();
        if (!Placement.of(capability).allows(facts.door().layer()) && told.add(capability.id())) {
          verdict.report(
              facts.door().layer() == Layer.API
                  ? offeredByApi(capability, endpoint, reached.path())
                  : offeredByWeb(capability, endpoint, reached.path()));
        }
      }
    }
  }

  private Finding offeredByApi(Capability capability, EntryPoint endpoint, CallPath path) {
    return finding(
            capability,
            path,
            capability.id()
                + " is for OWN_WEB only, but "
                + endpoint.shown()
                + " of the API leads to it")
        .why(
            "a published operation is a promise to other programs, and none is declared to"
                + " need this one")
        .fix("remove " + endpoint.shown() + " from the API")
        .fix(
            "declare who needs it: ./doors promote "
                + capability.id()
                + " --consumers PARTNER  (or OTHER_APP, MOBILE; team '"
                + capability.owner().orElse("nobody")
                + "' reviews)")
        .build();
  }

  private Finding offeredByWeb(Capability capability, EntryPoint endpoint, CallPath path) {
    return finding(
            capability,
            path,
            capability.id()
                + " is not for OWN_WEB, but "
                + endpoint.shown()
                + " of the web leads to it")
        .why("a change is agreed with the declared consumers, and our own pages are not among them")
        .fix(consumers(capability, "OWN_WEB"))
        .fix("remove the call from " + path.steps().getFirst().method().shown())
        .build();
  }

  private Finding.Builder finding(Capability capability, CallPath path, String headline) {
    return Finding.of(this, capability.id(), headline)
        .declared(capability.declaration(), capability.type().name())
        .path(path)
        .at(capability.type().location());
  }

  private static String consumers(Capability capability, String who) {
    return String.format(
        Locale.ROOT,
        "add %s to the consumers of %s  (team '%s' reviews)",
        who,
        capability.type().simpleName(),
        capability.owner().orElse("nobody"));
  }
}
