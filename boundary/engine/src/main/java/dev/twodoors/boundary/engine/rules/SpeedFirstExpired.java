package dev.twodoors.boundary.engine.rules;

import com.google.auto.service.AutoService;
import dev.twodoors.boundary.engine.facts.Capability;
import dev.twodoors.boundary.engine.facts.DoorFacts;
import dev.twodoors.boundary.engine.judge.Card;
import dev.twodoors.boundary.engine.judge.Card.Group;
import dev.twodoors.boundary.engine.judge.DoorRule;
import dev.twodoors.boundary.engine.judge.Finding;
import dev.twodoors.boundary.engine.judge.Rule;
import dev.twodoors.boundary.engine.judge.Verdict;
import java.time.LocalDate;
import java.util.Locale;

/** "Speed of delivery comes first" is a date, and not one that never comes. */
@AutoService(Rule.class)
public final class SpeedFirstExpired implements DoorRule {
  @Override
  public Card card() {
    return Card.declared(
        Group.PLACEMENT, "the date until which speed comes first has passed, or is not allowed");
  }

  @Override
  public void judge(DoorFacts facts, Verdict verdict) {
    for (var capability : verdict.each(facts.capabilities())) {
      switch (SpeedFirst.of(capability, facts.today())) {
        case NOT_CLAIMED, AHEAD -> {}
        case PASSED ->
            verdict.report(
                finding(capability, "put speed first until %s, and that day has passed")
                    .fix("publish it     ./doors promote " + capability.id())
                    .fix("reclassify it  correct kind, risk and consumers, and remove the date")
                    .build());
        case UNREADABLE ->
            verdict.report(
                finding(capability, "puts speed first until '%s', which is not a date")
                    .fix(write(facts.today()))
                    .build());
        case TOO_FAR ->
            verdict.report(
                finding(capability, "puts speed first until %s, more than 180 days ahead")
                    .fix(write(facts.today()))
                    .build());
        case WITH_HIGH_RISK ->
            verdict.report(
                finding(capability, "puts speed first until %s, and is of HIGH risk")
                    .fix("remove speedFirstUntil, or declare a lower risk if that is true")
                    .build());
      }
    }
  }

  private Finding.Builder finding(Capability capability, String says) {
    return Finding.of(
            this,
            capability.id(),
            capability.id() + " " + String.format(Locale.ROOT, says, capability.speedFirstUntil()))
        .declared(capability.declaration(), capability.type().name())
        .why(
            "speed comes first for "
                + Placement.MOST_DAYS
                + " days at most, and never with HIGH risk; after that, the API operation is due")
        .at(capability.type().location());
  }

  private static String write(LocalDate today) {
    return "write a date not later than " + Placement.latest(today) + ", or remove speedFirstUntil";
  }
}
