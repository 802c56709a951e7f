package dev.twodoors.boundary.engine.rules;

import com.google.auto.service.AutoService;
import dev.twodoors.boundary.engine.facts.Capability;
import dev.twodoors.boundary.engine.facts.DoorFacts;
import dev.twodoors.boundary.engine.facts.DoorFacts.Reached;
import dev.twodoors.boundary.engine.facts.Endpoint;
import dev.twodoors.boundary.engine.facts.EntryPoint;
import dev.twodoors.boundary.engine.judge.Card;
import dev.twodoors.boundary.engine.judge.Card.Group;
import dev.twodoors.boundary.engine.judge.DoorRule;
import dev.twodoors.boundary.engine.judge.Finding;
import dev.twodoors.boundary.engine.judge.Rule;
import dev.twodoors.boundary.engine.judge.Verdict;
import java.util.HashSet;

/** A command that runs because an address was looked at. */
@AutoService(Rule.class)
public final class StateChangeByGet implements DoorRule {
  @Override
  public Card card() {
    return Card.proven(Group.WEB, "a command can be reached by GET or HEAD");
  }

  @Override
  public void judge(DoorFacts facts, Verdict verdict) {
    var told = new HashSet<String>();
    for (var entry :
        verdict.each(facts.entryPoints().stream().filter(EntryPoint::isSafe).toList())) {
      facts.reachedFrom(entry).stream()
          .filter(reached -> reached.capability().command())
          .findFirst()
          .ifPresent(
              reached -> {
                told.add(reached.capability().id());
                verdict.report(finding(facts, entry, reached));
              });
    }
    facts.entryPoints().stream()
        .filter(EntryPoint::isSafe)
        .flatMap(entry -> facts.reachedFrom(entry).stream())
        .map(Reached::capability)
        .filter(capability -> !capability.command())
        .distinct()
        .forEach(
            query ->
                facts
                    .commandBehind(query)
                    .filter(reached -> !told.contains(reached.capability().id()))
                    .ifPresent(reached -> verdict.report(finding(query, reached))));
  }

  /** Of a query that pages and clients may ask as often as they like. */
  private Finding finding(Capability query, Reached reached) {
    var command = reached.capability().id();
    return Finding.of(this, query.id(), "the query " + query.id() + " runs the command " + command)
        .path(reached.path())
        .why(
            "a query is reached by GET, which browsers, crawlers and mail scanners send by"
                + " themselves: it must change nothing (RFC 9110, section 9.2.1)")
        .fix("take it out      call " + command + " from an action, not from the query")
        .fix(
            "make it a command  "
                + query.type().simpleName()
                + " implements Command; then no GET may reach it")
        .at(query.type().location())
        .build();
  }

  private Finding finding(DoorFacts facts, EntryPoint entry, Reached reached) {
    var verb =
        entry instanceof Endpoint endpoint && !endpoint.verbs().contains("GET")
            ? endpoint.verb()
            : "GET";
    var finding =
        Finding.of(
                this,
                entry.shown(),
                entry.shown() + " runs the command " + reached.capability().id())
            .path(reached.path())
            .why(
                "browsers, crawlers and mail scanners open addresses by themselves, and no token"
                    + " protects it: a "
                    + verb
                    + " must change nothing (RFC 9110, section 9.2.1)")
            .at(Places.of(facts, entry));
    return (entry instanceof Endpoint endpoint && endpoint.isResource()
            ? finding.fix(
                "make it an action  write @POST instead of @"
                    + verb
                    + " on "
                    + entry.method().ref().shown()
                    + "; pages then send a form instead of following a link")
            : finding.fix(
                "make it an action  call the command in a method with @POST: this code runs with"
                    + " requests that only look"))
        .fix(
            "make it a query    if it changes nothing: "
                + reached.capability().type().simpleName()
                + " implements Query, not Command")
        .build();
  }
}
