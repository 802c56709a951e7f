package dev.twodoors.archetype;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.twodoors.boundary.local.Ports;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The machinery comes by version: another one is one line of a project. */
@Tag("slow")
class NextVersionIT {
  private static final List<Change> CHANGES =
      List.of(Change.CORE, Change.HTTP, Change.STORE, Change.WEB, Change.API);
  private static final String KEY = "0b9b0c5e-4f4e-4b8f-9d1c-2f6a57a3d7c1";
  private static final String ANOTHER_KEY = "5e0c1f0a-93c7-4c07-8f64-1d2b80f3aa52";

  @TempDir Path folder;
  private final int web = Ports.anyFree();
  private final int api = Ports.anyFree();
  private Project project;

  @Test
  void isSeenAtBothDoorsAndKeepsWhatWasWritten() throws Exception {
    Repository repository = Repository.make();
    NextVersion next = NextVersion.written(folder.resolve("next"), CHANGES);
    project =
        Project.made(
            folder.resolve("desk"), repository, "--group", "com.acme", "--version", "1.0.0");

    String sent;
    List<String> chain;
    try (Run run = started()) {
      run.prints("ready");
      changes().forEach((change, shown) -> assertTrue(!shown.contains(change.seen()), shown));
      sent = answered(200, says("member", KEY, "\"The door squeaks.\""));
      answered(403, says("partner", KEY, "\"Mine does not.\""));
      chain = AuditChain.verified(project);
      assertEquals(2, chain.size());
    }

    next.release(repository);
    takesTheNextVersion();

    try (Run run = started()) {
      run.prints("ready");
      assertAll(
          changes().entrySet().stream()
              .map(
                  found ->
                      () ->
                          assertTrue(
                              found.getValue().contains(found.getKey().seen()),
                              () -> found.getKey().file() + "\n" + found.getValue())));
      assertTrue(project.doors("version").ends(0).contains(NextVersion.VERSION));

      assertEquals(sent, answered(200, says("member", KEY, "\"The door squeaks.\"")));
      answered(200, says("member", ANOTHER_KEY, "\"It still does.\""));
      assertTrue(answered(200, asked(api, "/v1/feedback", "partner")).contains(sent), sent);
      List<String> longer = AuditChain.verified(project);
      assertEquals(chain, longer.subList(0, chain.size()));
      assertEquals(chain.size() + 1, longer.size());
    }
  }

  private Run started() throws Exception {
    return project.doors("run", "--port", "web=" + web, "--port", "api=" + api);
  }

  /** The one line. */
  private void takesTheNextVersion() throws Exception {
    Path pom = project.folder().resolve("pom.xml");
    String parent = "<artifactId>boundary-project</artifactId>\n    <version>";
    String text = Files.readString(pom);
    assertTrue(text.contains(parent + Repository.VERSION), text);
    Files.writeString(pom, text.replace(parent + Repository.VERSION, parent + NextVersion.VERSION));
  }

  /** Where each change would show, and what shows there now. */
  private Map<Change, String> changes() throws Exception {
    Map<Change, String> shown = new LinkedHashMap<>();
    String signIn = whole(asked(web, "/sign-in", null));
    String nowhere = whole(asked(api, "/v1/nowhere", "partner"));
    shown.put(Change.CORE, answered(422, says("member", ANOTHER_KEY, "\"\\ud800\"")));
    shown.put(Change.HTTP, nowhere);
    shown.put(Change.STORE, AuditChain.comment(project));
    shown.put(Change.WEB, signIn);
    shown.put(Change.API, nowhere);
    assertEquals(nowhere.contains(Change.HTTP.seen()), signIn.contains(Change.HTTP.seen()), signIn);
    return shown;
  }

  private HttpRequest.Builder says(String who, String key, String words) throws Exception {
    return asked(api, "/v1/feedback", who)
        .header("Idempotency-Key", key)
        .header("Content-Type", "application/json")
        .POST(HttpRequest.BodyPublishers.ofString("{\"words\": " + words + "}"));
  }

  private HttpRequest.Builder asked(int door, String path, String who) throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + door + path));
    return who == null
        ? request
        : request.header("Authorization", "Bearer " + project.doors("token", who).ends(0).strip());
  }

  private static String answered(int status, HttpRequest.Builder request) throws Exception {
    HttpResponse<String> answer = send(request);
    assertEquals(status, answer.statusCode(), answer::body);
    return answer.body();
  }

  /** Headers and body. */
  private static String whole(HttpRequest.Builder request) throws Exception {
    HttpResponse<String> answer = send(request);
    StringBuilder text = new StringBuilder();
    answer
        .headers()
        .map()
        .forEach(
            (name, values) ->
                text.append(name).append(": ").append(values.getFirst()).append('\n'));
    return text.append(answer.body()).toString();
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
  }
}
