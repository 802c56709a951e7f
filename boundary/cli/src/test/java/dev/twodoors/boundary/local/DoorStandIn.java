package dev.twodoors.boundary.local;

import com.sun.net.httpserver.HttpServer;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/**
 * A process that behaves as a door does towards the local stack: reads its configuration file,
 * listens on its port, answers the readiness check, ends on a signal.
 */
public final class DoorStandIn {

  private DoorStandIn() {}

  /** Starts it with its configuration file as the only argument. */
  public static void main(String[] arguments) throws Exception {
    Properties configuration = new Properties();
    try (InputStream in = Files.newInputStream(Path.of(arguments[0]))) {
      configuration.load(in);
    }
    if (configuration.containsKey("refuse")) {
      System.out.println("cannot start: " + configuration.getProperty("refuse"));
      System.exit(7);
    }
    int port = Integer.parseInt(configuration.getProperty("quarkus.http.port"));
    HttpServer server = HttpServer.create(new InetSocketAddress(port), 0);
    server.createContext(
        "/",
        exchange -> {
          exchange.sendResponseHeaders(200, -1);
          exchange.close();
        });
    server.start();
    System.out.println("listening on " + port);
  }

  /** Starts it as a door's process. */
  static Process start(Door door, Path configuration, Path log) throws java.io.IOException {
    String classes =
        Path.of(
                URI.create(
                    DoorStandIn.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toString()))
            .toString();
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            classes,
            DoorStandIn.class.getName(),
            configuration.toString())
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
        .start();
  }
}
