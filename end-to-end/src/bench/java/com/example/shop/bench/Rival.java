package com.example.shop.bench;

import dev.twodoors.boundary.local.Ports;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * Another program that answers the plain loads, on the tables that our doors have made: a jar that
 * {@code java -jar} starts with as much heap as a door has. It finds its port and its database in
 * {@code PORT}, {@code DATABASE_URL}, {@code DATABASE_USERNAME} and {@code DATABASE_PASSWORD}, and
 * in the file {@code PAGE} our catalogue page, for whoever sends that.
 */
final class Rival extends Side {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final Path jar;
  private final Path page;
  private final List<Work> works;
  private final int port = Ports.anyFree();
  private Process process;

  Rival(Path jar, Stand stand) throws Exception {
    super(jar.getFileName().toString().replaceFirst("\\.jar$", ""), stand);
    this.jar = jar;
    if (!Files.exists(jar)) {
      throw new IllegalStateException("there is no rival " + jar);
    }
    stand.sql("UPDATE stock_item SET on_hand = 1000000000");
    works = Doors.works(stand).stream().filter(Work::isPlain).toList();
    page = Files.createTempFile("catalogue", ".html");
    Files.write(page, get(stand.stack().door("web").address()).body());
    stand.stack().doors().forEach(door -> door.stop());
  }

  @Override
  List<Work> works() {
    return works;
  }

  @Override
  URI address(Work work) {
    return address();
  }

  private URI address() {
    return URI.create("http://localhost:" + port + "/");
  }

  @Override
  ProcessHandle process(Work work) {
    return process.toHandle();
  }

  @Override
  void restart() throws IOException, InterruptedException {
    end();
    var database = stand().stack().database();
    var builder =
        new ProcessBuilder(
                ProcessHandle.current().info().command().orElseThrow(),
                "-Xmx256m",
                "-jar",
                jar.toString())
            .redirectErrorStream(true)
            .redirectOutput(Path.of("target/bench", name() + ".log").toFile());
    builder.environment().put("PORT", Integer.toString(port));
    builder.environment().put("DATABASE_URL", database.jdbcUrl());
    builder.environment().put("DATABASE_USERNAME", database.user().username());
    builder.environment().put("DATABASE_PASSWORD", database.user().password());
    builder.environment().put("PAGE", page.toString());
    process = builder.start();
    awaitReady();
  }

  private void awaitReady() throws IOException, InterruptedException {
    var end = System.nanoTime() + PATIENCE.toNanos();
    while (true) {
      try {
        if (get(address()).statusCode() == 200) {
          return;
        }
      } catch (IOException notYet) {
        // Nobody listens at the port yet.
      }
      if (!process.isAlive() || System.nanoTime() > end) {
        throw new IllegalStateException(name() + " does not start; see end-to-end/target/bench");
      }
      Thread.sleep(20);
    }
  }

  private HttpResponse<byte[]> get(URI page) throws IOException, InterruptedException {
    return http.send(HttpRequest.newBuilder(page).build(), HttpResponse.BodyHandlers.ofByteArray());
  }

  private void end() throws InterruptedException {
    if (process != null) {
      process.destroy();
      process.waitFor();
    }
  }

  @Override
  public void close() throws IOException {
    try {
      end();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    Files.delete(page);
    super.close();
  }
}
