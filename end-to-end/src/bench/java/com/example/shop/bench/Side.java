package com.example.shop.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Something that answers loads, on a database of its own: the doors of a build, or a rival. */
abstract class Side implements AutoCloseable {
  static final String AGAINST = "bench.against";
  static final String RIVALS = "bench.rivals";

  private final String name;
  private final Stand stand;

  Side(String name, Stand stand) {
    this.name = name;
    this.stand = stand;
  }

  /**
   * The doors of this checkout first, then those of the other one ({@code -Dbench.against}) and the
   * rivals ({@code -Dbench.rivals}), where there are some.
   *
   * @param root to which what is given is relative
   */
  static List<Side> all(Path root, Consumer<String> progress) throws Exception {
    var sides = new ArrayList<Side>();
    sides.add(new Doors("this", Stand.start(progress)));
    var other = System.getProperty(AGAINST, "");
    if (!other.isEmpty()) {
      sides.add(new Doors("other", Stand.start(root.resolve(other).normalize(), progress)));
    }
    for (var jar : System.getProperty(RIVALS, "").split(",")) {
      if (!jar.isBlank()) {
        sides.add(new Rival(root.resolve(jar.strip()), Stand.start(progress)));
      }
    }
    return sides;
  }

  String name() {
    return name;
  }

  Stand stand() {
    return stand;
  }

  /** The loads that it answers. */
  abstract List<Work> works();

  abstract URI address(Work work);

  /** Of who answers it. */
  abstract ProcessHandle process(Work work);

  /** Starts what answers anew, and returns when it is ready. */
  abstract void restart() throws IOException, InterruptedException;

  Duration cpu(Work work) {
    return process(work).info().totalCpuDuration().orElseThrow();
  }

  /** What the database took so far; the processes of connections that were closed are not in. */
  Duration databaseCpu() {
    return ProcessHandle.of(stand.stack().database().pid()).stream()
        .flatMap(server -> Stream.concat(Stream.of(server), server.descendants()))
        .flatMap(process -> process.info().totalCpuDuration().stream())
        .reduce(Duration.ZERO, Duration::plus);
  }

  @Override
  public void close() throws IOException {
    stand.close();
  }
}
