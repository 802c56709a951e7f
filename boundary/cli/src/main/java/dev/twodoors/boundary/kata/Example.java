package dev.twodoors.boundary.kata;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The files of a broken example by their names in the fixtures: the small project that all share,
 * and what breaks it.
 *
 * @param own names of those that break it
 */
public record Example(Map<String, String> files, Set<String> own) {
  private static final String REMOVED = ".removed";
  private static final String FINDING = "finding.txt";
  private static final Pattern PACKAGE = Pattern.compile("(?m)^package ([\\w.]+);");

  public static Example of(Kata kata) {
    var files = new TreeMap<>(read("base"));
    var own = new TreeSet<String>();
    read(kata.rule().id() + "/" + kata.broken())
        .forEach(
            (name, text) -> {
              if (name.endsWith(REMOVED)) {
                files.remove(name.substring(0, name.length() - REMOVED.length()));
              } else if (!name.equals(FINDING)) {
                files.put(name, text);
                own.add(name);
              }
            });
    return new Example(Map.copyOf(files), Set.copyOf(own));
  }

  /**
   * Where such a file is in a project: {@code domain/Order.java} in the folder of its package,
   * {@code web-actions/templates/order.html} among the resources.
   */
  public static String place(String name, String text) {
    var slash = name.indexOf('/');
    var module = slash < 0 ? "" : name.substring(0, slash);
    var file = name.substring(slash + 1);
    if (name.endsWith(".java")) {
      var declared = PACKAGE.matcher(text);
      var folder = declared.find() ? declared.group(1).replace('.', '/') + "/" : "";
      var sources = module.equals("end-to-end") ? "/src/test/java/" : "/src/main/java/";
      return module + sources + folder + file.substring(file.lastIndexOf('/') + 1);
    }
    var isResource = file.startsWith("templates/") || file.equals("application.properties");
    return isResource ? module + "/src/main/resources/" + file : name;
  }

  private static Map<String, String> read(String folder) {
    try {
      var found = Example.class.getResource(Katas.PLACE + folder);
      if (found == null) {
        throw new IllegalStateException(folder + " is not packed");
      }
      URI place = found.toURI();
      if (!place.getScheme().equals("jar")) {
        return read(Path.of(place));
      }
      try (var jar = FileSystems.newFileSystem(place, Map.of())) {
        return read(jar.getPath(Katas.PLACE + folder));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Map<String, String> read(Path folder) throws IOException {
    var files = new TreeMap<String, String>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (var file : all.filter(Files::isRegularFile).toList()) {
        files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
      }
    }
    return files;
  }
}
