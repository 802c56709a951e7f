package dev.twodoors.archetype;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.twodoors.boundary.local.Ports;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** The life of a small project with an awkward name in an awkward place. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
class StarterIT {

  @TempDir static Path folder;
  private Repository repository;
  private Project project;

  @BeforeAll
  void make() throws Exception {
    repository = Repository.make();
    project =
        Project.made(
            folder.resolve("Bestellungen für 2/order-desk-2"),
            repository,
            "--group",
            "com.my-firm2");
  }

  @Test
  @Order(1)
  void isTheSameByMaven() throws Exception {
    Path byMaven = Files.createDirectories(folder.resolve("by maven"));
    Path maven = Repository.ROOT.resolve("mvnw");
    Run.start(
            byMaven,
            repository,
            java.util.List.of(
                maven.toString(),
                "-B",
                "org.apache.maven.plugins:maven-archetype-plugin:"
                    + System.getProperty("archetype.plugin.version")
                    + ":generate",
                "-DarchetypeGroupId=dev.twodoors",
                "-DarchetypeArtifactId=two-doors-archetype",
                "-DarchetypeVersion=" + Repository.VERSION,
                "-DgroupId=com.my-firm2",
                "-DartifactId=order-desk-2"))
        .ends(0);
    assertEquals(Tree.of(project.folder()), Tree.of(byMaven.resolve("order-desk-2")));
  }

  /**
   * The overlay brings the contract of what a starter offers. When this fails, {@code ./doors
   * contract} in a starter says in words what {@code archetype/overlay/starter/public-api/contract}
   * has to say.
   */
  @Test
  @Order(2)
  void bringsTheContractOfWhatItOffers() throws Exception {
    String said = project.doors("contract", "--check").ends(0);
    assertTrue(said.contains("The contract is fresh"), said);
  }

  @Test
  @Order(2)
  void tellsABrokenBoundary() throws Exception {
    Path shortcut = takesAShortcut();
    String said = project.doors("check").ends(5);
    assertTrue(said.contains("door-touches-persistence"), said);
    assertTrue(said.contains("Shortcut.java"), said);
    Files.delete(shortcut);
  }

  /** Maven compiles and packages for the first check; what it made is made again without it. */
  @Test
  @Order(2)
  void checksAnEditWithoutMaven() throws Exception {
    project.doors("check").ends(0);
    Path api = project.folder().resolve("public-api");
    Path contract = api.resolve("target/boundary/openapi.yaml");
    Map<String, String> classes = Tree.of(api.resolve("target/classes"));
    String generated = Files.readString(contract);
    Path resource = resource(api);
    String before = Files.readString(resource);

    Files.writeString(resource, before.replace("summary = \"Send ", "summary = \"Give "));
    String said = project.doors("check").ends(5);
    assertTrue(said.contains("contract-stale"), said);
    assertFalse(said.contains("building what has changed"), said);
    assertNotEquals(classes, Tree.of(api.resolve("target/classes")));

    Files.writeString(resource, before);
    said = project.doors("check").ends(0);
    assertFalse(said.contains("building what has changed"), said);
    assertEquals(classes, Tree.of(api.resolve("target/classes")));
    assertEquals(generated, Files.readString(contract));
  }

  private static Path resource(Path api) throws IOException {
    try (Stream<Path> files = Files.walk(api.resolve("src/main/java"))) {
      return files.filter(file -> file.endsWith("FeedbackResource.java")).findFirst().orElseThrow();
    }
  }

  @Test
  @Order(2)
  void refusesABrokenBoundaryInDevModeUntilItIsMended() throws Exception {
    int web = Ports.anyFree();
    String page = "http://localhost:" + web + "/";
    try (Run run =
        project.doors("dev", "--port", "web=" + web, "--port", "api=" + Ports.anyFree())) {
      run.prints("ready");
      assertEquals(200, get(page, "").statusCode());

      Path shortcut = takesAShortcut();
      var refused = awaited(page, 500);
      assertTrue(refused.body().contains("door-touches-persistence"), refused::body);

      Files.delete(shortcut);
      awaited(page, 200);
    }
  }

  @Test
  @Tag("slow")
  @Order(2)
  void startsInDevModeWhenWhatIsBrokenIsMended() throws Exception {
    Path resources = project.folder().resolve("web-actions/src/main/resources");
    Path layout = resources.resolve("templates/layout.html");
    String before = Files.readString(layout);
    Path garbled = takesAShortcut();
    Files.writeString(garbled, "garbled");
    Files.writeString(layout, before.replace("{site:mainNavigation}", "{site:mianNavigation}"));
    int web = Ports.anyFree();
    try (Run run =
        project.doors("dev", "--port", "web=" + web, "--port", "api=" + Ports.anyFree())) {
      run.prints("waiting until that is mended");
      Files.delete(garbled);
      run.prints("web | waiting until that is mended");
      Files.writeString(layout, before);
      run.prints("ready");

      String page = "http://localhost:" + web + "/sign-in";
      Path words = resources.resolve("messages/signin_en.properties");
      Files.writeString(words, "claim=Come in.");
      awaited(page, answer -> answer.body().contains("Come in."));
      Files.delete(words);
    }
  }

  private static HttpResponse<String> awaited(String page, int status) throws Exception {
    return awaited(page, answer -> answer.statusCode() == status);
  }

  /** Quarkus looks for changes with a request, but not with each: once in two seconds. */
  private static HttpResponse<String> awaited(
      String page, Predicate<HttpResponse<String>> condition) throws Exception {
    Instant end = Instant.now().plus(Duration.ofMinutes(5));
    HttpResponse<String> answer = get(page, "");
    while (!condition.test(answer) && Instant.now().isBefore(end)) {
      Thread.sleep(500);
      answer = get(page, "");
    }
    assertTrue(condition.test(answer), answer.statusCode() + answer.body());
    return answer;
  }

  @Test
  @Tag("slow")
  @Order(3)
  void tellsWhatANewVersionOfALibraryChangesForClients() throws Exception {
    Path api = project.folder().resolve("public-api");
    Path pom = api.resolve("pom.xml");
    String before = Files.readString(pom);
    repository.publish("acme.libraries", "calendar", "1.0", Map.of());
    repository.publish(
        "acme.libraries",
        "calendar",
        "1.1",
        Map.of(
            "META-INF/microprofile-config.properties",
            "mp.openapi.schema.java.time.Instant={\"type\": \"integer\"}\n"));

    Files.writeString(pom, with("acme.libraries", "calendar", "1.0", before));
    project.doors("contract", "--release", "1.0.0").ends(0);
    Files.writeString(pom, with("acme.libraries", "calendar", "1.1", before));
    String said = project.doors("contract", "--check").ends(5);
    assertTrue(said.contains("contract-broken"), said);
    assertTrue(said.contains("Remark.sentAt is integer now, which was string"), said);

    Files.writeString(pom, before);
    Files.delete(api.resolve("contract/released/v1/1.0.0.yaml"));
    Files.delete(api.resolve("contract/CHANGELOG.md"));
  }

  private static String with(String group, String artifact, String version, String pom) {
    String dependency =
        "<dependency><groupId>"
            + group
            + "</groupId><artifactId>"
            + artifact
            + "</artifactId><version>"
            + version
            + "</version></dependency>";
    return pom.replaceFirst("<dependencies>", "<dependencies>" + dependency);
  }

  /** A page that reaches for the database itself. */
  private Path takesAShortcut() throws IOException {
    Path page =
        project
            .folder()
            .resolve(String.format(Locale.ROOT, JAVA, "web-actions", "web/feedback/Shortcut"));
    return Files.writeString(
        page,
        """
        package com.myfirm2.orderdesk2.web.feedback;

        import com.myfirm2.orderdesk2.domain.feedback.Remarks;
        import jakarta.ws.rs.GET;
        import jakarta.ws.rs.Path;

        @Path("/shortcut")
        class Shortcut {
          private final Remarks remarks;

          Shortcut(Remarks remarks) {
            this.remarks = remarks;
          }

          @GET
          public long count() {
            return remarks.count();
          }
        }
        """);
  }

  @Test
  @Tag("slow")
  @Order(3)
  void passesItsOwnTests() throws Exception {
    String said = project.doors("test").ends(0);
    assertTrue(said.contains("BUILD SUCCESS"), said);
  }

  @Test
  @Tag("slow")
  @Order(4)
  void runsAndAnswersAtBothDoors() throws Exception {
    int web = Ports.anyFree();
    int api = Ports.anyFree();
    try (Run run = project.doors("run", "--port", "web=" + web, "--port", "api=" + api)) {
      run.prints("ready");
      assertEquals(200, get("http://localhost:" + web + "/", "").statusCode());
      String token = project.doors("token", "partner").ends(0).strip();
      var feedback = get("http://localhost:" + api + "/v1/feedback", token);
      assertEquals(200, feedback.statusCode());
      assertTrue(feedback.body().contains("\"items\":[]"), feedback::body);
      assertEquals(401, get("http://localhost:" + api + "/v1/feedback", "").statusCode());
      String calls = project.doors("trace").ends(0);
      assertTrue(
          calls.matches("(?s).* web +200 .* GET /.* api +200 .* GET /v1/feedback .*"), calls);
    }
  }

  @Test
  @Order(5)
  void hasGoneNowhereFromItsTemplate() throws Exception {
    Files.writeString(project.folder().resolve("README.md"), "# Order desk\n");
    String said = project.doors("drift").ends(0);
    assertTrue(said.contains("changed here (1)"), said);
    assertTrue(said.contains("  README.md"), said);
  }

  private static final String JAVA = "%s/src/main/java/com/myfirm2/orderdesk2/%s.java";

  private static HttpResponse<String> get(String address, String token) throws Exception {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address));
    if (!token.isEmpty()) {
      request.header("Authorization", "Bearer " + token);
    }
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
  }
}
