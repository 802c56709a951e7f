package dev.twodoors.boundary.engine.facts;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * One library of a door: a jar, or the folder of a module that is built beside it.
 *
 * @param name of the jar's file, or the extension's for a folder
 * @param extension artifact of the Quarkus extension that it is
 * @param files what counts without being a class, by its path: settings, templates, served paths
 */
record LibraryJar(String name, Optional<String> extension, Map<String, String> files) {
  /** Read by MicroProfile Config from every jar. */
  static final String SETTINGS = "META-INF/microprofile-config.properties";

  /** What it serves by itself; {@link ServedByLibrary} says how. */
  static final String SERVED = "META-INF/boundary/served.txt";

  static final String TEMPLATES = "templates/";

  /** What makes a jar a Quarkus extension; its build writes it. */
  private static final String EXTENSION = "META-INF/quarkus-extension.properties";

  /**
   * Qute takes templates from extensions, and from jars that belong to the application because they
   * have an index or say that they hold beans. So no mark of our own is needed.
   */
  private static final List<String> WITH_TEMPLATES =
      List.of(EXTENSION, "META-INF/jandex.idx", "META-INF/beans.xml");

  private static final Set<String> READ = Set.of(SETTINGS, SERVED, EXTENSION);
  private static final String DEPLOYMENT = "-deployment";

  /** One without files of interest when there is no such folder, or file that is a jar. */
  static LibraryJar read(Path place) {
    var files = new TreeMap<String, String>();
    try {
      if (Files.isDirectory(place)) {
        addFolder(place, files);
      } else if (Files.isRegularFile(place)) {
        addJar(place, files);
      }
    } catch (ZipException noJar) {
      // Maven lists poms, too; a class loader passes over what is no jar.
      files.clear();
    } catch (IOException e) {
      throw new UncheckedIOException(place.toString(), e);
    }
    var extension = Optional.ofNullable(files.get(EXTENSION)).flatMap(LibraryJar::extension);
    var name =
        extension
            .filter(any -> Files.isDirectory(place))
            .orElse(String.valueOf(place.getFileName()));
    return new LibraryJar(name, extension, files);
  }

  private static void addFolder(Path folder, Map<String, String> files) throws IOException {
    var names = new ArrayList<>(READ);
    if (WITH_TEMPLATES.stream().anyMatch(mark -> Files.exists(folder.resolve(mark)))) {
      names.addAll(templates(folder));
    }
    for (var name : names) {
      var file = folder.resolve(name);
      if (Files.isRegularFile(file)) {
        files.put(name, text(Files.newInputStream(file)));
      }
    }
  }

  private static List<String> templates(Path folder) throws IOException {
    if (!Files.isDirectory(folder.resolve(TEMPLATES))) {
      return List.of();
    }
    try (var all = Files.walk(folder.resolve(TEMPLATES))) {
      return all.filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .toList();
    }
  }

  private static void addJar(Path jar, Map<String, String> files) throws IOException {
    try (var zip = new ZipFile(jar.toFile())) {
      var isRead = WITH_TEMPLATES.stream().anyMatch(mark -> zip.getEntry(mark) != null);
      var names =
          isRead
              ? Stream.concat(READ.stream(), zip.stream().map(ZipEntry::getName)).toList()
              : READ;
      for (var name : names) {
        var entry = zip.getEntry(name);
        if (entry != null && (READ.contains(name) || isTemplate(name))) {
          files.put(name, text(zip.getInputStream(entry)));
        }
      }
    }
  }

  private static boolean isTemplate(String name) {
    return name.startsWith(TEMPLATES) && !name.endsWith("/");
  }

  private static String text(InputStream bytes) throws IOException {
    try (bytes) {
      return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** {@code deployment-artifact=io.quarkus:quarkus-oidc-deployment:3.33.2} is quarkus-oidc's. */
  private static Optional<String> extension(String descriptor) {
    var properties = new Properties();
    try {
      properties.load(new StringReader(descriptor));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    var parts = properties.getProperty("deployment-artifact", "").split(":");
    return parts.length > 1 && parts[1].endsWith(DEPLOYMENT)
        ? Optional.of(parts[1].substring(0, parts[1].length() - DEPLOYMENT.length()))
        : Optional.empty();
  }

  Optional<String> file(String path) {
    return Optional.ofNullable(files.get(path));
  }
}
