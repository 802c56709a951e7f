package dev.twodoors.boundary.local;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/**
 * Reads values and names key, file and what is allowed when one does not fit. A file may have
 * others beside it: their values count.
 */
final class SettingsFile {

  private final Path file;
  private final Properties values = new Properties();
  private final Set<String> unread;

  SettingsFile(Path file) {
    this.file = file;
    load(file);
    beside(file).forEach(this::load);
    this.unread = new TreeSet<>(values.stringPropertyNames());
  }

  /**
   * Files of parts that come and go as a whole: {@code doors-NAME.properties} beside {@code
   * doors.properties}.
   */
  private static List<Path> beside(Path file) {
    String glob = file.getFileName().toString().replace(".properties", "-*.properties");
    try (DirectoryStream<Path> found = Files.newDirectoryStream(file.getParent(), glob)) {
      return StreamSupport.stream(found.spliterator(), false).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A key that was read before gets another value. */
  private void load(Path file) {
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      values.load(reader);
    } catch (IOException | IllegalArgumentException e) {
      throw LocalProblem.environment(
          String.format(
              Locale.ROOT,
              "Cannot read %s: %s",
              file,
              e instanceof CharacterCodingException ? "it is not UTF-8 text" : e.getMessage()),
          "It must be a readable properties file in UTF-8.",
          e);
    }
  }

  String text(String key, Pattern allowed, String allowedInWords) {
    String value = optional(key, "");
    if (!allowed.matcher(value).matches()) {
      throw wrong(key, value, allowedInWords);
    }
    return value;
  }

  String optional(String key, String otherwise) {
    unread.remove(key);
    return values.getProperty(key, otherwise).strip();
  }

  int port(String key, String otherwise) {
    String value = optional(key, otherwise);
    if (!value.matches("\\d{1,5}") || !isPort(Integer.parseInt(value))) {
      throw wrong(key, value, "a port from 1 to 65535");
    }
    return Integer.parseInt(value);
  }

  List<String> names(String key, Pattern allowed, String allowedInWords) {
    List<String> names = words(key, ",");
    if (names.isEmpty()
        || names.size() != Set.copyOf(names).size()
        || !names.stream().allMatch(name -> allowed.matcher(name).matches())) {
      throw wrong(key, optional(key, ""), allowedInWords + ", separated by commas, each once");
    }
    return names;
  }

  List<String> words(String key, String separator) {
    return Arrays.stream(optional(key, "").split(separator))
        .map(String::strip)
        .filter(word -> !word.isEmpty())
        .toList();
  }

  LocalProblem wrong(String key, String value, String allowedInWords) {
    String what = value.isEmpty() ? "is missing" : "is '" + value + "'";
    return LocalProblem.environment(
        "The setting " + key + " in " + file + " " + what + ".", "Give it " + allowedInWords + ".");
  }

  void refuseUnread() {
    if (!unread.isEmpty()) {
      throw LocalProblem.environment(
          "The settings " + String.join(", ", unread) + " in " + file + " are not known.",
          "Correct the name or remove the line; docs and ./doors help name the settings.");
    }
  }

  private static boolean isPort(int number) {
    return number >= 1 && number <= 65535;
  }
}
