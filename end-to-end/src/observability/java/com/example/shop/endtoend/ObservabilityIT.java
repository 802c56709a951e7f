package com.example.shop.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.example.shop.endtoend.shopping.Line;
import com.example.shop.endtoend.shopping.Shopper;
import com.example.shop.endtoend.shopping.World;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.twodoors.boundary.local.LocalSecrets;
import dev.twodoors.boundary.local.RunningDoor;
import dev.twodoors.boundary.local.TokenMint;
import dev.twodoors.boundary.testing.people.ApiDoor;
import dev.twodoors.boundary.testing.stack.Doors;
import dev.twodoors.boundary.testing.stack.NeedsDoors;
import dev.twodoors.boundary.testing.stack.Probe;
import dev.twodoors.boundary.tools.Tool;
import dev.twodoors.boundary.tools.Tools;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Calls through both doors as operators see them: in Prometheus and in a store of traces. */
@NeedsDoors
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(60)
class ObservabilityIT {
  private static final Path FOLDER = Path.of("target/monitoring").toAbsolutePath();

  private final Doors doors;
  private final LocalSecrets secrets = LocalSecrets.inMemory();
  private final Map<String, RunningDoor> replicas = new HashMap<>();
  private Path program;
  private Zipkin zipkin;
  private Prometheus prometheus;

  ObservabilityIT(Doors doors) {
    this.doors = doors;
  }

  @BeforeAll
  void start() throws Exception {
    assumeFalse(Tool.PROMETHEUS.isLeftOut(), "left out: --without prometheus");
    program = Tools.of(doors.settings(), System.out::println).find(Tool.PROMETHEUS);
    run("monitoring", doors.settings().root().resolve("doors"), "monitoring", FOLDER);
    zipkin = Zipkin.start(FOLDER.resolve("zipkin.log"));
    replicas.put("web", doors.startReplica("web", configured("quarkus.oidc.operators.")));
    replicas.put("api", doors.startReplica("api", configured("quarkus.oidc.")));
    var mint = new TokenMint(doors.settings(), secrets);
    prometheus =
        Prometheus.start(
            program,
            FOLDER,
            replicas.get("web").address().getAuthority()
                + ", "
                + replicas.get("api").address().getAuthority(),
            mint.mint("admin"));
    var sku = new World(doors).offers(2);
    places(Shopper.at(doors.webAt(replicas.get("web")), "buyer"), sku);
    places(Shopper.at(new ApiDoor(replicas.get("api").address(), mint::mint), "buyer"), sku);
  }

  private static void places(Shopper shopper, String sku) {
    assertEquals("Placed", shopper.places(Line.of(1, sku)).outcome());
  }

  /**
   * As in production: metrics are for operators, who show a token.
   *
   * @param tenant how the settings call what checks that token
   */
  private Map<String, String> configured(String tenant) {
    var settings = new HashMap<>(zipkin.settings());
    settings.put("quarkus.http.auth.permission.boundary-metrics.policy", "boundary-operators");
    settings.put(tenant + "public-key", secrets.publicKey());
    settings.put(tenant + "token.issuer", doors.settings().tokens().issuer());
    settings.put(tenant + "token.audience", doors.settings().tokens().audience());
    if (tenant.contains("operators")) {
      settings.put(tenant + "application-type", "service");
      settings.put(tenant + "tenant-paths", "/q/metrics");
    }
    return settings;
  }

  @AfterAll
  void stop() throws Exception {
    replicas.values().forEach(RunningDoor::stop);
    for (AutoCloseable part : new AutoCloseable[] {prometheus, zipkin}) {
      if (part != null) {
        part.close();
      }
    }
  }

  private static String placedThrough(String door) {
    return "{capability=\"orders.place\", owner=\"orders\", outcome=\"Placed\", door=\""
        + door
        + "\"}";
  }

  @ParameterizedTest
  @ValueSource(strings = {"web", "api"})
  void countsACallByCapabilityDoorOwnerAndOutcome(String door) {
    var found = prometheus.finds("capability_duration_seconds_count" + placedThrough(door));
    assertEquals(1, found.size());
    assertEquals("1", found.path(0).path("value").path(1).asText());
  }

  @ParameterizedTest
  @ValueSource(strings = {"web", "api"})
  void storesATraceWithTheSpanOfTheCapability(String door) {
    var span =
        zipkin.span(
            "capability orders.place",
            "door=%s and owner=orders and capability.outcome=Placed".formatted(door));
    assertNotEquals("", span.path("parentId").asText());
    assertEquals("orders.place", span.path("tags").path("capability").asText());
    assertEquals("first", span.path("tags").path("request.key").asText());
  }

  @ParameterizedTest
  @ValueSource(strings = {"web", "api"})
  void givesMetricsOnlyToOperators(String door) {
    var metrics = replicas.get(door).address().resolve("q/metrics");
    assertNotEquals(200, Server.send(HttpRequest.newBuilder(metrics)).statusCode());
    var mint = new TokenMint(doors.settings(), secrets);
    assertEquals(403, status(metrics, mint.mint("buyer")));
    assertEquals(200, status(metrics, mint.mint("admin")));
  }

  private static int status(java.net.URI metrics, String token) {
    return Server.send(HttpRequest.newBuilder(metrics).header("Authorization", "Bearer " + token))
        .statusCode();
  }

  @Test
  void answersEachQueryOfTheDashboard() throws IOException {
    var dashboard = new ObjectMapper().readTree(FOLDER.resolve("dashboard.json").toFile());
    var queries = dashboard.findValuesAsText("expr");
    assertNotEquals(List.of(), queries);
    for (var query : queries) {
      prometheus.finds(
          query
              .replace("outcome=\"Failed\"", "outcome=\"Placed\"")
              .replaceAll("\\$__(rate_interval|range)", "1m")
              .replaceAll("=~\"\\$\\w+\"", "=~\".*\""));
    }
  }

  @Test
  void evaluatesEachRule() {
    for (var type : List.of("alert", "record")) {
      Probe.await("the rules of type " + type, () -> areWell(prometheus.rules(type)));
    }
  }

  private static boolean areWell(JsonNode groups) {
    return !groups.isEmpty() && Set.copyOf(groups.findValuesAsText("health")).equals(Set.of("ok"));
  }

  @Test
  void firesAlertsToTheOwnerOfACapability() throws Exception {
    Files.copy(
        Path.of("src/observability/alerts.test.yml"),
        FOLDER.resolve("alerts.test.yml"),
        java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    var promtool = program.resolveSibling("promtool");
    run("check", promtool, "check", "rules", FOLDER.resolve("alerts.yml"));
    run("test", promtool, "test", "rules", FOLDER.resolve("alerts.test.yml"));
  }

  private static void run(String name, Object... line) throws IOException, InterruptedException {
    Files.createDirectories(FOLDER);
    var log = FOLDER.resolve(name + ".log");
    var process =
        new ProcessBuilder(List.of(line).stream().map(Object::toString).toList())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    assertEquals(0, process.waitFor(), () -> said(log));
  }

  private static String said(Path log) {
    try {
      return Files.readString(log);
    } catch (IOException e) {
      return e.toString();
    }
  }
}
