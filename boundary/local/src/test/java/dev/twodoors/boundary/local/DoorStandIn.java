package dev.twodoors.boundary.local;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/**
 * A process that behaves as a door does towards the local stack: reads its configuration file,
 * listens on its port, answers the readiness check, ends on a signal.
 */
public final class DoorStandIn {

  private DoorStandIn() {}

  /** Starts it with its configuration file as the only argument, or told as a door is. */
  public static void main(String[] arguments) throws Exception {
    Path file =
        arguments.length == 0
            ? Path.of(URI.create(System.getProperty("quarkus.config.locations")))
            : Path.of(arguments[0]);
    Properties configuration = new Properties();
    try (InputStream in = Files.newInputStream(file)) {
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
          boolean fails = Files.exists(Path.of(configuration.getProperty("fails-by", "none")));
          exchange.sendResponseHeaders(fails ? 500 : 200, -1);
          exchange.close();
        });
    server.start();
    System.out.println("listening on " + port);
  }

  /** Makes it the packaged application of a door. */
  static void packageAs(Path jar) throws IOException {
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, DoorStandIn.class.getName());
    String name = DoorStandIn.class.getName().replace('.', '/') + ".class";
    Files.createDirectories(jar.getParent());
    try (var out = new JarOutputStream(Files.newOutputStream(jar), manifest)) {
      out.putNextEntry(new JarEntry(name));
      Files.copy(classes().resolve(name), out);
    }
  }

  private static Path classes() {
    return Path.of(
        URI.create(
            DoorStandIn.class.getProtectionDomain().getCodeSource().getLocation().toString()));
  }

  /** Starts it as a door's process. */
  static Process start(Door door, Path configuration, Path log) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            classes().toString(),
            DoorStandIn.class.getName(),
            configuration.toString())
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
        .start();
  }
}
