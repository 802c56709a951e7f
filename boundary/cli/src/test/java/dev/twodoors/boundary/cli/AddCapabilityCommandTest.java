package dev.twodoors.boundary.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddCapabilityCommandTest {
  private static final String PARITY = "end-to-end/src/test/java/com/example/shop/endtoend/parity/";
  private static final String ERRORS =
      "public-api/src/main/java/com/example/shop/api/ApiError.java";

  @TempDir Path folder;
  private ProjectCopy project;
  private CommandRun doors;

  @BeforeEach
  void copyProject() throws IOException {
    project = ProjectCopy.in(folder.resolve("project"));
    doors = new CommandRun(project.root());
  }

  /** A low one that our own pages need, with other values where they are given. */
  private int add(String id, String... options) {
    var line = new ArrayList<>(List.of("add", "capability", id, "--no-build"));
    for (var usual : List.of("--kind=SUPPORTING", "--risk=LOW", "--consumers=OWN_WEB")) {
      var name = usual.substring(0, usual.indexOf('='));
      if (List.of(options).stream().noneMatch(option -> option.startsWith(name))) {
        line.add(usual);
      }
    }
    line.addAll(List.of(options));
    return doors.run(line.toArray(String[]::new));
  }

  private Set<String> modules(Set<String> before) throws IOException {
    var added = new TreeSet<>(project.files().keySet());
    added.removeAll(before);
    return added.stream()
        .map(file -> file.replaceFirst("/.*", ""))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "SUPPORTING|LOW|OWN_WEB|shared-services web-actions",
        "SUPPORTING|LOW|OWN_WEB,MOBILE|end-to-end public-api shared-services web-actions",
        "CORE|LOW|OWN_WEB|end-to-end public-api shared-services web-actions",
        "SUPPORTING|HIGH|OWN_WEB|end-to-end public-api shared-services web-actions",
        "SUPPORTING|LOW|PARTNER|public-api shared-services",
        "core|medium|other_app|public-api shared-services"
      })
  void writesTheDoorsThatTheDeclarationCallsFor(
      String kind, String risk, String consumers, String modules) throws IOException {
    for (var contract : List.of("--command", "--query")) {
      var before = project.files().keySet();
      assertEquals(
          0,
          add(
              "feedback" + contract.length() + ".send",
              "--kind=" + kind,
              "--risk=" + risk,
              "--consumers=" + consumers,
              "--roles=buyer",
              "--owner=orders",
              contract),
          doors::err);
      assertEquals(modules, String.join(" ", modules(before)));
    }
    project.parses();
  }

  @Test
  void writesSourcesThatAreOneWithOthers() throws IOException {
    assertEquals(
        0,
        add(
            "feedback.send",
            "--consumers=OWN_WEB,MOBILE",
            "--roles=buyer,clerk",
            "--owner=orders",
            "--refusal=AlreadySent",
            "--summary=Tells us what a buyer thinks of us."),
        doors::err);
    var capability =
        project.text(
            "shared-services/src/main/java/com/example/shop/services/feedback/SendFeedback.java");
    assertTrue(
        capability.contains("@RolesAllowed({ShopRoles.BUYER, ShopRoles.CLERK})"), capability);
    assertTrue(capability.contains("consumers = {OWN_WEB, MOBILE}"), capability);
    assertTrue(capability.contains("record AlreadySent() implements Outcome, Refusal {}"));
    assertTrue(project.text(ERRORS).contains("FEEDBACK_ALREADY_SENT(409,"));
    var parity = project.text(PARITY + "SendFeedbackParity.java");
    assertTrue(parity.contains("Scenario.of(\"feedback.send\", \"Done\""), parity);
    assertTrue(parity.contains("at(door, \"auditor\", \"Text\")"), parity);
    assertFalse(
        project.text("web-actions/src/main/resources/application.properties").contains("feedback"));
    project.parses();
  }

  /** What a team has to read for one capability: it grows easily, and nobody notices. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "OWN_WEB,MOBILE|--summary=Tells us a thing.|6|2",
        "OWN_WEB,MOBILE|--kind=CORE|6|2",
        "OWN_WEB|--query|4|2",
        "PARTNER|--command|2|2"
      })
  void writesFewFiles(String consumers, String option, int production, int tests)
      throws IOException {
    var before = project.files();
    assertEquals(
        0,
        add("ideas.submit", "--consumers=" + consumers, "--roles=buyer", "--owner=orders", option),
        doors::err);
    var touched = new TreeSet<String>();
    project.files().forEach((file, text) -> touched.add(text.equals(before.get(file)) ? "" : file));
    touched.removeIf(file -> file.isEmpty() || file.endsWith("/package-info.java"));
    var ofTests = touched.stream().filter(file -> file.contains("/src/test/")).count();
    assertEquals(tests, ofTests, touched::toString);
    assertEquals(production, touched.size() - ofTests, touched::toString);
  }

  @Test
  void writesEachRefusalThatIsNamedAndNoOther() throws IOException {
    var errors = project.text(ERRORS);
    add("feedback.send", "--kind=CORE", "--roles=buyer", "--owner=orders");
    assertEquals(errors, project.text(ERRORS));
    add("ideas.submit", "--kind=CORE", "--roles=buyer", "--owner=orders", "--refusal=Late,Known");
    var parity = project.text(PARITY + "SubmitIdeaParity.java");
    assertTrue(
        parity.contains("CODES = Map.of(\"idea-late\", \"Late\", \"idea-known\", \"Known\")"),
        parity);
    assertTrue(project.text(ERRORS).contains("IDEA_LATE(409,"));
    assertTrue(project.text(ERRORS).contains("IDEA_KNOWN(409,"));
    var actions =
        project.text("web-actions/src/main/java/com/example/shop/web/ideas/IdeasActions.java");
    assertTrue(actions.contains("case SubmitIdea.Outcome.Late()"), actions);
    assertTrue(actions.contains("case SubmitIdea.Outcome.Known()"), actions);
    project.parses();
  }

  @Test
  void playsEachCapabilityOfANounAtItsOwnPage() throws IOException {
    add("memos.keep", "--consumers=OWN_WEB,MOBILE", "--roles=buyer", "--owner=orders");
    add("memos.find", "--consumers=OWN_WEB,MOBILE", "--roles=buyer", "--owner=orders");
    var keeping = project.text(PARITY + "KeepMemoParity.java");
    assertTrue(keeping.contains("browser.get(\"/memos\")"), keeping);
    var finding = project.text(PARITY + "FindMemoParity.java");
    assertTrue(finding.contains("browser.get(\"/memos/find?text=\" + typed)"), finding);
    assertTrue(finding.contains("\"Invalid\", doors -> door -> at(door, \"buyer\", \"%20\")"));
    assertTrue(finding.contains("client.get(\"/v1/memos/find?text=\" + typed)"), finding);
  }

  @Test
  void opensTheAddressesOfWhatEverybodyMay() throws IOException {
    assertEquals(0, add("news.read", "--consumers=OWN_WEB,PARTNER", "--anyone", "--owner=catalog"));
    assertTrue(
        project
            .text("web-actions/src/main/resources/application.properties")
            .contains("quarkus.http.auth.permission.news-read.paths=/news\n"));
    assertTrue(
        project
            .text("public-api/src/main/resources/application.properties")
            .contains("quarkus.http.auth.permission.news-read.paths=/v1/news\n"));
    assertFalse(project.text(PARITY + "ReadNewsParity.java").contains("Denied"));
  }

  @Test
  void asksByTestsForWhatOnlyAPersonCanSay() throws IOException {
    assertEquals(
        0, add("feedback.send", "--kind=CORE", "--owner=orders", "--refusal=Late"), doors::err);
    for (var decision :
        List.of(
            "who may call feedback.send",
            "what feedback.send really does",
            "when feedback.send says Late",
            "what feedback.send is for")) {
      assertTrue(doors.out().contains(decision), doors::out);
    }
    var test =
        project.text(
            "shared-services/src/test/java/com/example/shop/services/feedback/SendFeedbackTest.java");
    assertTrue(test.contains("\"Decide who may call feedback.send: "), test);
    assertTrue(
        project
            .text(
                "shared-services/src/main/java/com/example/shop/services/feedback/SendFeedback.java")
            .contains("@DenyAll"));
  }

  @Test
  void addsTheFirstErrorOfAProject() throws IOException {
    var bare = project.text(ERRORS);
    assertTrue(bare.contains("{\n  ;\n"), bare);
    add("feedback.send", "--kind=CORE", "--roles=buyer", "--owner=orders", "--refusal=Late");
    assertEquals(
        bare.replace("{\n  ;\n", "{\n  FEEDBACK_LATE(409, \"Send feedback: late\"),\n  ;\n"),
        project.text(ERRORS));
    project.parses();
  }

  @Test
  void namesErrorsAsClientsAndTheProjectDo() throws IOException {
    add("feedback.send", "--kind=CORE", "--roles=buyer", "--owner=orders", "--refusal=Late");
    var resource =
        project.text(
            "public-api/src/main/java/com/example/shop/api/feedback/FeedbackResource.java");
    assertTrue(resource.contains("@MayAnswer(\"feedback-late\")"), resource);
    assertTrue(resource.contains("Problem.of(ApiError.FEEDBACK_LATE,"), resource);
    assertTrue(resource.contains("import com.example.shop.api.ApiError;"), resource);
    assertTrue(resource.contains("import dev.twodoors.boundary.api.problems.Problem;"), resource);
  }

  /** The sample's are the project's own, as long as it is there. */
  @Test
  void answersWithTheErrorOfThatNameInAnotherEnum() throws IOException {
    var before = project.text(ERRORS);
    add("order.end", "--kind=CORE", "--roles=buyer", "--owner=orders", "--refusal=NotFound");
    assertEquals(before, project.text(ERRORS));
    var resource =
        project.text("public-api/src/main/java/com/example/shop/api/order/OrderResource.java");
    assertTrue(resource.contains("Problem.of(ShopError.ORDER_NOT_FOUND,"), resource);
    assertTrue(resource.contains("import com.example.shop.api.ShopError;"), resource);
    assertFalse(resource.contains("ApiError"), resource);
  }

  @Test
  void answersWithTheStandardErrorOfThatName() throws IOException {
    var before = project.text(ERRORS);
    add("request.end", "--kind=CORE", "--roles=buyer", "--owner=orders", "--refusal=Timeout");
    assertEquals(before, project.text(ERRORS));
    var resource =
        project.text("public-api/src/main/java/com/example/shop/api/request/RequestResource.java");
    assertTrue(resource.contains("Problem.of(StandardError.REQUEST_TIMEOUT,"), resource);
    assertTrue(resource.contains("@MayAnswer(\"request-timeout\")"), resource);
  }

  @Test
  void joinsAPackageWithItsOwner() throws IOException {
    var before = project.files().keySet();
    assertEquals(0, add("orders.annotate", "--roles=buyer"), doors::err);
    var added = new TreeSet<>(project.files().keySet());
    added.removeAll(before);
    assertTrue(
        added.stream().noneMatch(file -> file.endsWith("package-info.java")), () -> "" + added);
    assertTrue(
        project
            .text("web-actions/src/main/java/com/example/shop/web/orders/AnnotateOrderPages.java")
            .contains("@Path(\"/orders/annotate\")"));
    assertEquals(0, add("orders.praise", "--roles=buyer", "--owner=catalog"), doors::err);
    assertTrue(
        project
            .text("shared-services/src/main/java/com/example/shop/services/orders/PraiseOrder.java")
            .contains("@OwnedBy(\"catalog\")"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "orders.place|--roles=buyer|There is a capability orders.place already: shared-services/src/main/java/com/example/shop/services/orders/PlaceOrder.java",
        "orders.put|--class=ViewProduct|There is a class ViewProduct already: shared-services/",
        "Orders.put|--roles=buyer|'Orders.put' is no id of a capability",
        "orders.put|--kind=CORR|There is no kind 'CORR'. Did you mean CORE?",
        "orders.put|--risk=MIDDLE|There is no risk 'MIDDLE'. There are: LOW",
        "orders.put|--consumers=OWN_WEB,MOBIL|There is no consumer 'MOBIL'. Did you mean MOBILE?",
        "orders.put|--roles=byuer|There is no role 'byuer'. Did you mean buyer?",
        "orders.put|--owner=ordres|There is no team 'ordres'. Did you mean orders?",
        "feedback.send|--roles=buyer|Who owns feedback? Give --owner; the teams",
        "orders.put|--input=class|'class' cannot be the name of an input",
        "orders.put|--refusal=no way|'no way' cannot be the name of an outcome",
        "orders.put|--refusal=Done|Two outcomes have the same name: Done, Done.",
        "orders.put|--summary=\"; rm|The summary stands in code",
        "switch.on|--owner=orders|'switch' is a reserved word of Java"
      })
  void refusesWhatCannotBeAndWritesNothing(String id, String option, String message)
      throws IOException {
    var before = project.files();
    assertEquals(2, add(id, option), doors::out);
    assertTrue(doors.err().contains(message), doors::err);
    assertEquals(before, project.files());
  }

  @Test
  void refusesToOverwriteAFile() throws IOException {
    var inTheWay = "web-actions/src/main/resources/templates/AnnotateOrderPages/page.html";
    Files.createDirectories(project.root().resolve(inTheWay).getParent());
    Files.writeString(project.root().resolve(inTheWay), "theirs");
    var before = project.files();
    assertEquals(2, add("orders.annotate", "--roles=buyer"));
    assertTrue(doors.err().contains(inTheWay), doors::err);
    assertEquals(before, project.files());
  }

  @Test
  void refusesToWorkOutsideOfAProject() throws IOException {
    var elsewhere = new CommandRun(Files.createDirectory(folder.resolve("elsewhere")));
    assertEquals(
        3,
        elsewhere.run(
            "add", "capability", "a.b", "--kind=CORE", "--risk=LOW", "--consumers=PARTNER"));
    assertTrue(elsewhere.err().contains("There is no doors.properties"), elsewhere::err);
  }

  @Test
  void refusesTwoAnswersToOneQuestion() {
    assertEquals(2, add("orders.put", "--roles=buyer", "--anyone"));
    assertEquals(2, add("orders.put", "--command", "--query"));
  }
}
