package dev.twodoors.boundary.kata;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How far somebody is, in a file beside the katas: a line for each, {@code api-missing solved 2},
 * where 2 hints were shown.
 */
final class Learned {
  /** How far one kata is. */
  record State(boolean solved, int hints) {
    static final State NEW = new State(false, 0);
  }

  private static final String SOLVED = "solved";

  private final Path file;

  Learned(Path file) {
    this.file = file;
  }

  State of(Kata kata) throws IOException {
    return read().getOrDefault(kata.rule().id(), State.NEW);
  }

  void put(Kata kata, State state) throws IOException {
    var all = read();
    all.put(kata.rule().id(), state);
    write(all);
  }

  void forget(Kata kata) throws IOException {
    var all = read();
    all.remove(kata.rule().id());
    write(all);
  }

  /** A line that cannot be read is forgotten. */
  private Map<String, State> read() throws IOException {
    var all = new TreeMap<String, State>();
    if (Files.exists(file)) {
      for (var line : Files.readString(file).split("\n")) {
        var words = line.strip().split(" ");
        if (words.length == 3 && words[2].matches("[0-2]")) {
          all.put(words[0], new State(words[1].equals(SOLVED), Integer.parseInt(words[2])));
        }
      }
    }
    return all;
  }

  private void write(Map<String, State> all) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(
        file,
        all.entrySet().stream()
            .map(
                one ->
                    one.getKey()
                        + (one.getValue().solved() ? " " + SOLVED + " " : " begun ")
                        + one.getValue().hints()
                        + "\n")
            .collect(Collectors.joining()));
  }
}
