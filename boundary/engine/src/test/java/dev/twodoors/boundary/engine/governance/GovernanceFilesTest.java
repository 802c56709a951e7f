package dev.twodoors.boundary.engine.governance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.twodoors.boundary.engine.code.InputProblem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong in a governance file is told with its line, and with what is allowed. */
class GovernanceFilesTest {
  private static final String ADR = "docs/adr/0002-later.md";

  @TempDir private Path root;
  private final List<InputProblem> problems = new ArrayList<>();

  @Test
  void readsATeam() throws IOException {
    write(
        Governance.TEAMS,
        """
        teams:
          - id: orders
            name: Orders # who sells
            reviewers: ["@acme/orders", orders@acme.example]
        """);
    assertEquals(
        List.of(new Team("orders", "Orders", List.of("@acme/orders", "orders@acme.example"))),
        read().teams());
    assertEquals(List.of(), problems);
  }

  @Test
  void readsAWaiverAsWritten() throws IOException {
    write(Governance.WAIVERS, "waivers:\n" + waiver("expires: 2026-02-30"));
    var waiver = read().waivers().getFirst();
    assertEquals("2026-02-30", waiver.expires());
    assertEquals("docs/governance/waivers.yaml:2", waiver.where().toString());
    assertEquals(List.of(), problems);
  }

  @Test
  void readsADecisionWithOneOrManyCapabilities() throws IOException {
    write(ADR, adr("status: accepted", "date: 2026-01-05", "excuses: a", "capability: [b, c]"));
    var decision = read().decisions().getFirst();
    assertEquals("0002-later", decision.id());
    assertEquals("Later", decision.title());
    assertEquals(List.of("a"), decision.excuses());
    assertEquals(List.of("b", "c"), decision.capabilities());
    assertEquals("", decision.revisit());
    assertEquals(List.of(), problems);
  }

  @Test
  void readsLineEndingsOfWindowsAndAByteOrderMark() throws IOException {
    write(ADR, "\uFEFF" + adr("status: accepted", "date: 2026-01-05").replace("\n", "\r\n"));
    assertEquals("Later", read().decisions().getFirst().title());
    assertEquals(List.of(), problems);
  }

  @Test
  void readsTheLimitOfPlacesThatCannotBeJudged() throws IOException {
    write(Governance.LIMITS, "places-not-judged:\n  at-most: 3\n");
    var limit = read().placesNotJudged().orElseThrow();
    assertEquals(3, limit.atMost());
    assertEquals("docs/governance/limits.yaml:2", limit.where().toString());
    assertEquals(List.of(), problems);
  }

  @Test
  void rejectsALimitThatIsNoNumber() throws IOException {
    write(Governance.LIMITS, "places-not-judged: {at-most: few}\n");
    said("docs/governance/limits.yaml:1  'at-most' is 'few': write a whole number, 0 or more");
  }

  @Test
  void rejectsALimitOfSomethingElse() throws IOException {
    write(Governance.LIMITS, "places: 3\nplaces-not-judged: {at-most: 3}\n");
    said(
        "docs/governance/limits.yaml:1  the file cannot have 'places': its keys are"
            + " places-not-judged");
  }

  @Test
  void takesMissingFilesForNothingSaid() {
    assertEquals(Governance.NONE, read());
    assertEquals(List.of(), problems);
  }

  @Test
  void takesAReadmeForNoDecision() throws IOException {
    write("docs/adr/README.md", "# Decisions");
    assertEquals(List.of(), read().decisions());
    assertEquals(List.of(), problems);
  }

  @Test
  void rejectsAnUnknownKey() throws IOException {
    write(Governance.WAIVERS, "waivers:\n" + waiver("expires: 2026-03-01\n    until: never"));
    said(
        "docs/governance/waivers.yaml:9  a waiver cannot have 'until': its keys are rule, subject,"
            + " reason, owner, approver, created, expires");
  }

  @Test
  void rejectsAMissingKey() throws IOException {
    write(Governance.TEAMS, "teams:\n  - id: orders\n    reviewers: ['@a/b']\n");
    said("docs/governance/teams.yaml:2  a team needs 'name': its keys are id, name, reviewers");
  }

  @Test
  void rejectsAKeyWithoutAValue() throws IOException {
    write(Governance.WAIVERS, "waivers:\n" + waiver("expires:"));
    said("docs/governance/waivers.yaml:8  'expires' must be text, and is nothing");
  }

  @Test
  void rejectsAKeyThatIsThereTwice() throws IOException {
    write(Governance.TEAMS, "teams: []\nteams: []\n");
    said("docs/governance/teams.yaml:2  'teams' is written twice: keep one");
  }

  @Test
  void rejectsTextWhereAListBelongs() throws IOException {
    write(Governance.TEAMS, "teams: orders\n");
    said("docs/governance/teams.yaml:1  'teams' must be a list, and is text");
  }

  @Test
  void rejectsAListWhereTextBelongs() throws IOException {
    write(Governance.WAIVERS, "waivers:\n" + waiver("expires: [2026-03-01]"));
    said("docs/governance/waivers.yaml:8  'expires' must be text, and is a list");
  }

  @Test
  void rejectsTextWhereATeamBelongs() throws IOException {
    write(Governance.TEAMS, "teams:\n  - orders\n");
    said(
        "docs/governance/teams.yaml:2  a team must be keys with values, and is text: its keys are"
            + " id, name, reviewers");
  }

  @Test
  void rejectsTwoTeamsOfOneId() throws IOException {
    write(
        Governance.TEAMS,
        """
        teams:
          - {id: orders, name: Orders, reviewers: ["@a/b"]}
          - {id: orders, name: Sales, reviewers: ["@a/c"]}
        """);
    said(
        "docs/governance/teams.yaml:3  the team 'orders' is there already: give each an id of its"
            + " own");
  }

  @Test
  void readsTheTeamsOfAPartThatComesAndGoes() throws IOException {
    write(Governance.TEAMS, "teams:\n  - {id: orders, name: Orders, reviewers: ['@a/b']}\n");
    write(
        "docs/governance/teams-shop.yaml",
        "teams:\n  - {id: stock, name: Stock, reviewers: ['@a/c']}\n");
    assertEquals(
        List.of("orders", "stock"), read().teams().stream().map(Team::id).sorted().toList());
    write(
        "docs/governance/teams-shop.yaml",
        "teams:\n  - {id: orders, name: Stock, reviewers: ['@a/c']}\n");
    said(
        "docs/governance/teams.yaml:2  the team 'orders' is there already: give each an id of its"
            + " own");
  }

  @Test
  void rejectsAnIdWithASpace() throws IOException {
    write(Governance.TEAMS, "teams:\n  - {id: My team, name: Orders, reviewers: ['@a/b']}\n");
    said("docs/governance/teams.yaml:2  'id' is 'My team': use lower-case letters, digits and '-'");
  }

  @Test
  void rejectsATeamWithoutReviewers() throws IOException {
    write(Governance.TEAMS, "teams:\n  - {id: orders, name: Orders, reviewers: []}\n");
    said(
        "docs/governance/teams.yaml:2  a team needs at least one of 'reviewers', such as"
            + " @organisation/team");
  }

  @Test
  void rejectsAReviewerThatCodeownersCannotTake() throws IOException {
    write(Governance.TEAMS, "teams:\n  - {id: orders, name: Orders, reviewers: [ada]}\n");
    said(
        "docs/governance/teams.yaml:2  'reviewers' is 'ada': write @account, @organisation/team or"
            + " an e-mail address");
  }

  @Test
  void rejectsWhatIsNoYaml() throws IOException {
    write(Governance.TEAMS, "teams:\n  - id: orders\n name: Orders\n");
    said(
        "docs/governance/teams.yaml:3  is not YAML: expected <block end>, but found '<block mapping start>'");
  }

  @Test
  void rejectsTwoDocumentsInOneFile() throws IOException {
    write(Governance.WAIVERS, "waivers: []\n---\nwaivers: []\n");
    said("docs/governance/waivers.yaml:2  is not YAML: but found another document");
  }

  @Test
  void rejectsAnEmptyFile() throws IOException {
    write(Governance.WAIVERS, "# nothing yet\n");
    said("docs/governance/waivers.yaml:1  is empty: write 'waivers: []'");
  }

  @Test
  void rejectsBytesThatAreNoText() throws IOException {
    write(Governance.WAIVERS, "");
    Files.write(
        root.resolve(Governance.WAIVERS),
        "waivers: [] # M\u00fcller".getBytes(StandardCharsets.ISO_8859_1));
    said("docs/governance/waivers.yaml:1  is not UTF-8 text");
  }

  @Test
  void makesNoObjectsOfTags() throws IOException {
    write(Governance.WAIVERS, "waivers: !!javax.script.ScriptEngineManager []\n");
    assertEquals(List.of(), read().waivers());
  }

  @Test
  void rejectsADecisionWithoutFrontMatter() throws IOException {
    write(ADR, "# Later\n");
    said(
        ADR
            + ":1  has no front matter: begin with the lines ---, status: accepted, date:"
            + " 2026-03-31, ---");
  }

  @Test
  void rejectsFrontMatterThatNeverEnds() throws IOException {
    write(ADR, "---\nstatus: accepted\n# Later\n");
    said(
        ADR
            + ":1  has no front matter: begin with the lines ---, status: accepted, date:"
            + " 2026-03-31, ---");
  }

  @Test
  void rejectsEmptyFrontMatter() throws IOException {
    write(ADR, "---\n---\n# Later\n");
    said(ADR + ":1  is empty: write status: accepted, date: 2026-03-31");
  }

  @Test
  void rejectsAStatusThatDoesNotExist() throws IOException {
    write(ADR, adr("status: acepted", "date: 2026-01-05"));
    said(ADR + ":2  'status' is 'acepted': write accepted, proposed, superseded or rejected");
  }

  @Test
  void rejectsADayThatDoesNotExist() throws IOException {
    write(ADR, adr("status: accepted", "date: 2026-02-30"));
    said(ADR + ":3  'date' is 2026-02-30, which is no date: write one such as 2026-03-31");
  }

  @Test
  void rejectsAMisspeltKeyOfFrontMatter() throws IOException {
    write(ADR, adr("status: accepted", "date: 2026-01-05", "excuse: api-missing"));
    said(
        ADR
            + ":4  front matter cannot have 'excuse': its keys are status, date, excuses,"
            + " capability, revisit");
  }

  private static String waiver(String expires) {
    return """
          - rule: api-missing
            subject: orders.find
            reason: Partners get it with the next release of their app.
            owner: orders
            approver: Ada Example
            created: 2026-01-05
        """
        + "    "
        + expires
        + "\n";
  }

  private static String adr(String... lines) {
    return "---\n" + String.join("\n", lines) + "\n---\n# Later\n\n---\n";
  }

  private void write(String name, String text) throws IOException {
    var file = root.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private Governance read() {
    return GovernanceFiles.read(root, problems);
  }

  private void said(String problem) {
    read();
    assertEquals(List.of(problem), problems.stream().map(Object::toString).toList());
  }
}
