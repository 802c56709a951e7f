package com.example.shop.endtoend.keycloak;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** A Keycloak of its own with the realm of {@code src/keycloak/realm.json}. */
final class Keycloak implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private final Process process;
  private final URI realm;
  private final String secret;

  private Keycloak(Process process, URI realm, String secret) {
    this.process = process;
    this.realm = realm;
    this.secret = secret;
  }

  /**
   * Starts it and waits until it answers.
   *
   * @param webPort where the web door will be, which it may send people back to
   */
  static Keycloak start(int port, int webPort) throws Exception {
    var home = Path.of(System.getProperty("keycloak.home"));
    var secret = UUID.randomUUID().toString();
    var realm =
        Files.readString(Path.of("src/keycloak/realm.json"))
            .replace("@secret@", secret)
            .replace("@web.port@", String.valueOf(webPort));
    Files.createDirectories(home.resolve("data/import"));
    Files.writeString(home.resolve("data/import/realm.json"), realm);
    var log = Path.of("target/keycloak.log");
    var builder =
        new ProcessBuilder(
                "sh",
                home.resolve("bin/kc.sh").toString(),
                "start-dev",
                "--http-host=localhost",
                "--http-port=" + port,
                "--db=dev-mem",
                "--import-realm")
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    var keycloak =
        new Keycloak(
            builder.start(), URI.create("http://localhost:" + port + "/realms/shop"), secret);
    keycloak.awaitReady(log);
    return keycloak;
  }

  private void awaitReady(Path log) throws Exception {
    var end = System.nanoTime() + PATIENCE.toNanos();
    while (!isReady()) {
      if (!process.isAlive() || System.nanoTime() > end) {
        close();
        throw new AssertionError("Keycloak does not answer:\n" + Files.readString(log));
      }
      Thread.sleep(250);
    }
  }

  private boolean isReady() throws InterruptedException {
    try {
      var request = HttpRequest.newBuilder(URI.create(realm + "/.well-known/openid-configuration"));
      return HTTP.send(request.build(), HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException notYet) {
      return false;
    }
  }

  URI realm() {
    return realm;
  }

  /** Of every confidential client of the realm. */
  String secret() {
    return secret;
  }

  /** An access token for somebody who uses a program. */
  String token(String client, String person) throws Exception {
    return token(
        Map.of(
            "grant_type", "password", "client_id", client, "username", person, "password", person));
  }

  /** An access token for a program in its own name. */
  String tokenOfMachine(String client) throws Exception {
    return token(
        Map.of("grant_type", "client_credentials", "client_id", client, "client_secret", secret));
  }

  private String token(Map<String, String> form) throws Exception {
    var answer = post("/protocol/openid-connect/token", form);
    if (answer.statusCode() != 200) {
      throw new AssertionError("no token: " + answer.body());
    }
    return new ObjectMapper().readTree(answer.body()).path("access_token").asText();
  }

  /** Takes a token back (RFC 7009). */
  void revoke(String client, String token) throws Exception {
    var answer =
        post("/protocol/openid-connect/revoke", Map.of("client_id", client, "token", token));
    if (answer.statusCode() != 200) {
      throw new AssertionError("not revoked: " + answer.body());
    }
  }

  private HttpResponse<String> post(String path, Map<String, String> form) throws Exception {
    var body =
        form.entrySet().stream()
            .map(
                field ->
                    field.getKey()
                        + "="
                        + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    return HTTP.send(
        HttpRequest.newBuilder(URI.create(realm + path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }

  @Override
  public void close() throws InterruptedException {
    process.descendants().forEach(ProcessHandle::destroy);
    process.destroy();
    if (!process.waitFor(30, TimeUnit.SECONDS)) {
      process.destroyForcibly().waitFor();
    }
  }
}
