package dev.twodoors.boundary.deployment;

import dev.twodoors.boundary.engine.facts.DoorReport;
import dev.twodoors.boundary.engine.facts.DoorReport.Look;
import dev.twodoors.boundary.engine.facts.DoorReport.Offer;
import dev.twodoors.boundary.engine.facts.DoorReport.Way;
import dev.twodoors.boundary.engine.judge.Rule;
import dev.twodoors.boundary.engine.judge.Rules;
import io.quarkus.devui.spi.buildtime.BuildTimeActionBuildItem;
import io.quarkus.devui.spi.page.CardPageBuildItem;
import io.quarkus.devui.spi.page.Page;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The boundary in the Dev UI: tables of what the build found out. Dev MCP offers them to assistants
 * as resources, and the page of each rule as a tool.
 */
final class BoundaryCard {
  /** The members are the columns. */
  record CapabilityRow(
      String id, String kind, String risk, String owner, String consumers, String doors) {}

  record EndpointRow(String endpoint, String reaches, String code) {}

  record RuleRow(String rule, int looked, String excused) {}

  static final String EXPLAIN = "explain";
  static final String RULE = "rule";

  private final DoorReport judged;
  private final List<DoorReport> doors;
  private final CardPageBuildItem card = new CardPageBuildItem();

  private BoundaryCard(DoorReport judged, List<DoorReport> doors) {
    this.judged = judged;
    this.doors = doors;
  }

  /**
   * @param judged the door that runs
   * @param doors all that were built, each as of its last build
   */
  static CardPageBuildItem of(DoorReport judged, List<DoorReport> doors) {
    var card = new BoundaryCard(judged, doors);
    card.table(
        "Capabilities",
        "font-awesome-solid:door-open",
        "What can be done or looked up: declaration, owner, and the doors that lead to it.",
        card.capabilities());
    card.table(
        "Endpoints",
        "font-awesome-solid:route",
        "Each address of this door, the capabilities that it reaches, and its code.",
        card.endpoints());
    card.table(
        "Rules",
        "font-awesome-solid:scale-balanced",
        "Each rule that judged this door, how many things it looked at, and what is excused.",
        card.rules());
    return card.card;
  }

  /** {@code explain} with the id of a rule, as {@code ./doors explain} says it. */
  static BuildTimeActionBuildItem explain() {
    return new BuildTimeActionBuildItem()
        .actionBuilder()
        .methodName(EXPLAIN)
        .description("What a rule of the boundary means, with examples, and how to mend a finding.")
        .parameter(RULE, "The id of a rule, such as api-missing.")
        .function(given -> explained(given.get(RULE)))
        .enableMcpFuctionByDefault()
        .build();
  }

  private static String explained(String rule) {
    return Rules.page(rule == null ? "" : rule)
        .orElseGet(
            () ->
                "There is no such rule. Rules are: "
                    + Rules.all().stream().map(Rule::id).collect(Collectors.joining(", ")));
  }

  private void table(String title, String icon, String about, List<? extends Record> rows) {
    var key = title.toLowerCase(Locale.ROOT);
    card.addBuildTimeData(key, rows, about, true);
    card.addPage(
        Page.tableDataPageBuilder(title)
            .icon(icon)
            .staticLabel(String.valueOf(rows.size()))
            .buildTimeDataKey(key));
  }

  private List<CapabilityRow> capabilities() {
    return judged.capabilities().stream()
        .map(
            known ->
                new CapabilityRow(
                    known.id(),
                    known.kind(),
                    known.risk(),
                    known.owner(),
                    String.join(", ", known.consumers()),
                    doorsTo(known.id())))
        .toList();
  }

  private String doorsTo(String capability) {
    return doors.stream()
        .filter(door -> door.offers().stream().anyMatch(offer -> leadsTo(offer, capability)))
        .map(door -> door.door().name().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(", "));
  }

  private static boolean leadsTo(Offer offer, String capability) {
    return offer.ways().stream().anyMatch(way -> way.capability().equals(capability));
  }

  private List<EndpointRow> endpoints() {
    return judged.offers().stream()
        .map(
            offer ->
                new EndpointRow(
                    offer.verb() + " " + offer.path(), reached(offer), offer.where().toString()))
        .toList();
  }

  private static String reached(Offer offer) {
    return offer.ways().isEmpty() && offer.uiOnly()
        ? "UI only"
        : offer.ways().stream().map(Way::capability).distinct().collect(Collectors.joining(", "));
  }

  private List<RuleRow> rules() {
    return judged.looks().stream().map(this::rule).toList();
  }

  private RuleRow rule(Look look) {
    var excused =
        judged.excused().stream()
            .filter(use -> use.rule().equals(look.rule()))
            .map(use -> use.subject() + " by " + use.by())
            .collect(Collectors.joining(", "));
    return new RuleRow(look.rule(), look.examined(), excused);
  }
}
