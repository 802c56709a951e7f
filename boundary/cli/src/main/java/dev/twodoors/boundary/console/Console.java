package dev.twodoors.boundary.console;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.twodoors.boundary.local.LocalProblem;
import dev.twodoors.boundary.local.Ports;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;

/**
 * Takes the spans of the doors and shows the last calls, as pages and as JSON. It listens on the
 * loopback address alone, and answers only who asks for it by that: a page of another site that
 * gave its name this address is refused.
 */
public final class Console implements AutoCloseable {

  /** Under which the addresses of a run name it. */
  public static final String NAME = "console";

  private final HttpServer server;
  private final Set<String> hosts;
  private final Intake intake;
  private final Site site;

  private Console(HttpServer server, Pages pages, Watch watch, Logs logs) {
    Memory memory = new Memory();
    int port = server.getAddress().getPort();
    this.server = server;
    this.hosts = Set.of("localhost:" + port, "127.0.0.1:" + port, "[::1]:" + port);
    this.intake = new Intake(memory);
    this.site = new Site(memory, pages, watch, logs);
    server.setExecutor(
        Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("console").factory()));
    server.createContext("/", this::answer);
  }

  /**
   * @param doors the addresses of the doors by name
   * @param logs the folder of their logs
   */
  public static Console start(String project, Map<String, String> doors, Path logs) {
    try {
      InetSocketAddress loopback =
          new InetSocketAddress(InetAddress.getLoopbackAddress(), Ports.anyFree());
      Console console =
          new Console(
              HttpServer.create(loopback, 0), new Pages(project), new Watch(doors), new Logs(logs));
      console.server.start();
      return console;
    } catch (IOException e) {
      throw LocalProblem.environment(
          "The console cannot listen on this machine: " + e.getMessage(), "Start again.");
    }
  }

  public URI address() {
    return URI.create("http://localhost:" + server.getAddress().getPort() + "/");
  }

  /**
   * What every door is told so that it exports here, with its statements, soon after each call, and
   * with the same pseudonym for a person as the other doors.
   */
  public Map<String, String> settings() {
    byte[] key = new byte[16];
    new SecureRandom().nextBytes(key);
    return Map.of(
        "quarkus.otel.exporter.otlp.endpoint", "http://127.0.0.1:" + server.getAddress().getPort(),
        "quarkus.otel.exporter.otlp.protocol", "http/protobuf",
        "quarkus.otel.bsp.schedule.delay", "300ms",
        "quarkus.otel.resource.attributes", "door=${boundary.door}",
        "database.traced", "true",
        "boundary.recorded-per-second", "20",
        "boundary.pseudonym-key", HexFormat.of().formatHex(key));
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      Answer answer;
      try {
        answer = answered(exchange);
      } catch (RuntimeException e) {
        answer = Answer.refusal(500, "The console failed: " + e);
      }
      answer.to(exchange);
    }
  }

  private Answer answered(HttpExchange exchange) throws IOException {
    if (!hosts.contains(String.valueOf(exchange.getRequestHeaders().getFirst("Host")))) {
      return Answer.refusal(421, "This is the console at " + address() + ".");
    }
    String path = exchange.getRequestURI().getPath();
    if (path.equals("/v1/traces")) {
      return intake.take(exchange);
    }
    return Set.of("GET", "HEAD").contains(exchange.getRequestMethod())
        ? site.get(path, exchange.getRequestURI().getRawQuery())
        : Answer.refusal(405, "The console only tells.").with("Allow", "GET, HEAD");
  }
}
