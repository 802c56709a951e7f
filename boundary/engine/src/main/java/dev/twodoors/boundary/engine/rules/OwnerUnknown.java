package dev.twodoors.boundary.engine.rules;

import com.google.auto.service.AutoService;
import dev.twodoors.boundary.engine.code.ClassFact;
import dev.twodoors.boundary.engine.code.Location;
import dev.twodoors.boundary.engine.facts.DoorFacts;
import dev.twodoors.boundary.engine.facts.Vocabulary;
import dev.twodoors.boundary.engine.governance.Governance;
import dev.twodoors.boundary.engine.governance.Team;
import dev.twodoors.boundary.engine.judge.Card;
import dev.twodoors.boundary.engine.judge.Card.Group;
import dev.twodoors.boundary.engine.judge.DoorRule;
import dev.twodoors.boundary.engine.judge.Finding;
import dev.twodoors.boundary.engine.judge.Rule;
import dev.twodoors.boundary.engine.judge.Verdict;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Every capability has a team that answers for it, and that team exists. */
@AutoService(Rule.class)
public final class OwnerUnknown implements DoorRule {
  @Override
  public Card card() {
    return Card.declared(
        Group.GOVERNANCE, "a capability has no owner, or a team that does not exist owns it");
  }

  @Override
  public void judge(DoorFacts facts, Verdict verdict) {
    for (var capability : verdict.each(facts.capabilities())) {
      if (capability.owner().isEmpty()) {
        verdict.report(unowned(capability.type(), capability.id(), facts.governance()));
      }
    }
    if (isReadable(facts)) {
      teams(facts, verdict);
    }
  }

  /** What is wrong in the file is told already; who is missing because of that is not. */
  private static boolean isReadable(DoorFacts facts) {
    return facts.problems().stream()
        .noneMatch(problem -> Governance.isTeams(problem.where().file()));
  }

  private void teams(DoorFacts facts, Verdict verdict) {
    var owned =
        facts.classes().all().stream().filter(type -> type.has(Vocabulary.OWNED_BY)).toList();
    if (facts.governance().teams().isEmpty() && !owned.isEmpty()) {
      verdict.report(noTeams(owned));
      return;
    }
    for (var type : verdict.each(owned)) {
      if (facts.governance().team(owner(type)).isEmpty()) {
        verdict.report(unknown(type, facts.governance()));
      }
    }
  }

  private static String owner(ClassFact type) {
    return type.annotation(Vocabulary.OWNED_BY).flatMap(by -> by.text("value")).orElse("");
  }

  private Finding unowned(ClassFact type, String capability, Governance governance) {
    return Finding.of(this, capability, capability + " has no owner")
        .found("no @OwnedBy on " + type.name() + ", nor on its package", teams(governance))
        .why("somebody has to decide about changes and to answer when it fails")
        .fix(
            String.format(
                Locale.ROOT, "write @OwnedBy(\"...\") into %s.package-info", type.packageName()))
        .at(type.location())
        .build();
  }

  private Finding unknown(ClassFact type, Governance governance) {
    var owner = owner(type);
    var subject = type.isPackageInfo() ? type.packageName() : type.name();
    return Finding.of(
            this, subject, subject + " is owned by '" + owner + "', but there is no such team")
        .declared(String.format(Locale.ROOT, "@OwnedBy(\"%s\")", owner), type.location().toString())
        .found(teams(governance))
        .why("a team that does not exist cannot review changes or answer questions")
        .fix("name one of these teams in @OwnedBy")
        .fix("or add the team to " + Governance.TEAMS)
        .at(type.location())
        .build();
  }

  private static String teams(Governance governance) {
    return governance.teams().stream()
        .map(Team::id)
        .collect(Collectors.joining(", ", "teams  ", ""));
  }

  private Finding noTeams(List<ClassFact> owned) {
    var owners = owned.stream().map(OwnerUnknown::owner).distinct().sorted().toList();
    return Finding.of(this, Governance.TEAMS, "the code names owners, but no team is listed")
        .declared("@OwnedBy  " + String.join(", ", owners))
        .found(Governance.TEAMS + "  no team, or no such file")
        .why("a team that does not exist cannot review changes or answer questions")
        .fix(
            String.format(
                Locale.ROOT,
                "list each: teams: [{id: %s, name: ..., reviewers: [\"@organisation/%s\"]}]",
                owners.getFirst(),
                owners.getFirst()))
        .at(new Location(Governance.TEAMS, 1))
        .build();
  }
}
