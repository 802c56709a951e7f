package dev.twodoors.archetype;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A local Maven repository for these tests: everything that this machine's own one has, by links,
 * but our artifacts as this build made them. The machine's own repository is not written to by us.
 */
final class Repository {
  static final String VERSION = System.getProperty("template.version");
  static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();

  private static final Path OWN = Path.of(System.getProperty("local.repository"));
  private static final String GROUP = "dev/twodoors";
  private static final Pattern ARTIFACT = Pattern.compile("(?m)^  <artifactId>(.+)</artifactId>");

  private final Path folder;

  private Repository(Path folder) {
    this.folder = folder;
  }

  /** Beside what the build makes, not in a folder that a test deletes: it is full of links. */
  static Repository make() throws IOException {
    Path folder = Path.of("target/repository").toAbsolutePath();
    Repository repository = new Repository(folder);
    repository.link(OWN, folder);
    repository.link(OWN.resolve("dev"), folder.resolve("dev"));
    repository.put(ROOT.resolve("archetype"), VERSION);
    repository.putBoundary(ROOT, VERSION);
    return repository;
  }

  /**
   * What projects take by version, as a build left it.
   *
   * @param root of this repository, or of a copy
   */
  void putBoundary(Path root, String version) throws IOException {
    put(root, version);
    for (Path pom : poms(root.resolve("boundary"))) {
      if (!pom.getParent().endsWith("mutation")) {
        put(pom.getParent(), version);
      }
    }
  }

  private static List<Path> poms(Path folder) throws IOException {
    try (Stream<Path> files = Files.find(folder, 3, (file, is) -> file.endsWith("pom.xml"))) {
      return files.toList();
    }
  }

  /** A module of ours: its pom, and its jar if it has one. */
  private void put(Path module, String version) throws IOException {
    Path pom = module.resolve("pom.xml");
    Matcher artifact = ARTIFACT.matcher(Files.readString(pom));
    assertTrue(artifact.find(), pom::toString);
    put(pom, artifact.group(1), version, ".pom");
    Path jar = module.resolve("target/" + artifact.group(1) + "-" + version + ".jar");
    if (!Files.readString(pom).contains("<packaging>pom</packaging>")) {
      put(jar, artifact.group(1), version, ".jar");
    }
  }

  Path folder() {
    return folder;
  }

  /**
   * A library of somebody else.
   *
   * @param group below no folder of the machine's own repository: those are links to it
   * @param files its jar, by name
   */
  void publish(String group, String artifact, String version, Map<String, String> files)
      throws IOException {
    Path place = folder.resolve(group.replace('.', '/')).resolve(artifact).resolve(version);
    Files.createDirectories(place);
    Path jar = place.resolve(artifact + "-" + version + ".jar");
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), new Manifest())) {
      for (Map.Entry<String, String> file : files.entrySet()) {
        out.putNextEntry(new JarEntry(file.getKey()));
        out.write(file.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    Files.writeString(
        place.resolve(artifact + "-" + version + ".pom"),
        String.format(
            Locale.ROOT,
            """
        <project>
          <modelVersion>4.0.0</modelVersion>
          <groupId>%s</groupId>
          <artifactId>%s</artifactId>
          <version>%s</version>
        </project>
        """,
            group,
            artifact,
            version));
  }

  /** Every folder of theirs but our own. */
  private void link(Path theirs, Path here) throws IOException {
    Files.createDirectories(here);
    if (!Files.isDirectory(theirs)) {
      return;
    }
    try (DirectoryStream<Path> all = Files.newDirectoryStream(theirs)) {
      for (Path one : all) {
        Path link = here.resolve(one.getFileName());
        if (!one.equals(OWN.resolve("dev"))
            && !one.equals(OWN.resolve(GROUP))
            && !Files.exists(link)) {
          Files.createSymbolicLink(link, one);
        }
      }
    }
  }

  private void put(Path file, String artifact, String version, String ending) throws IOException {
    Path place = folder.resolve(GROUP).resolve(artifact).resolve(version);
    Files.createDirectories(place);
    Files.copy(
        file,
        place.resolve(artifact + "-" + version + ending),
        StandardCopyOption.REPLACE_EXISTING);
  }
}
