package com.example.shop.bench;

import dev.twodoors.boundary.local.RunningDoor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Start and memory of one door.
 *
 * @param readySeconds from the start of the process until its readiness check says yes, looked at
 *     every 50 ms
 * @param ownSeconds what Quarkus says it took
 * @param startMegabytes resident set size once it is ready, or -1 where the system does not tell
 */
record DoorFigures(String name, double readySeconds, String ownSeconds, long startMegabytes) {
  private static final int STARTS = 5;
  private static final Pattern STARTED = Pattern.compile("started in ([0-9.]+)s");

  /**
   * Stops the door and starts it again, on a database that has been migrated before: the middle one
   * of {@value #STARTS} starts.
   */
  static DoorFigures restarting(RunningDoor door) throws IOException {
    var figures = new ArrayList<DoorFigures>();
    for (var i = 0; i < STARTS; i++) {
      figures.add(restartingOnce(door));
    }
    figures.sort(Comparator.comparingDouble(DoorFigures::readySeconds));
    return figures.get(STARTS / 2);
  }

  private static DoorFigures restartingOnce(RunningDoor door) throws IOException {
    door.stop();
    var start = System.nanoTime();
    door.restart();
    var ready = (System.nanoTime() - start) / 1e9;
    return new DoorFigures(door.name(), ready, ownFigure(door), megabytes(door.pid()));
  }

  private static String ownFigure(RunningDoor door) throws IOException {
    return STARTED
        .matcher(Files.readString(door.log()))
        .results()
        .map(match -> match.group(1))
        .reduce((first, last) -> last)
        .orElse("?");
  }

  /** Resident set size; -1 where the system has no way to tell that we know. */
  static long megabytes(long pid) throws IOException {
    var status = Path.of("/proc", String.valueOf(pid), "status");
    if (Files.exists(status)) {
      return Files.readAllLines(status).stream()
          .filter(line -> line.startsWith("VmRSS:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
          .findFirst()
          .orElse(-1);
    }
    return -1;
  }

  String[] cells(long afterLoad) {
    return new String[] {
      name,
      String.format(Locale.ROOT, "%.1f s", readySeconds),
      ownSeconds + " s",
      shown(startMegabytes),
      shown(afterLoad)
    };
  }

  private static String shown(long megabytes) {
    return megabytes < 0 ? "not known" : megabytes + " MB";
  }
}
