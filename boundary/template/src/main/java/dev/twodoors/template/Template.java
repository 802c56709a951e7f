package dev.twodoors.template;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Everything that projects are made of: the repository's files, the rules that choose among them,
 * and what is laid over them.
 */
public final class Template {
  static final String RULES = "archetype/template.rules";
  static final String OVERLAY = "archetype/overlay/";

  private static final String VERSION = "version";
  private static final Pattern POM_VERSION = Pattern.compile("<version>([^<]+)</version>");

  private final String version;
  private final SortedMap<String, Content> files;
  private final TemplateRules rules;

  private Template(String version, SortedMap<String, Content> files) {
    this.version = version;
    this.files = files;
    this.rules = TemplateRules.parse(new String(files.get(RULES).bytes(), StandardCharsets.UTF_8));
  }

  /**
   * The template as it stands in a working tree; what was built there is left out.
   *
   * @throws TemplateException when {@code root} is not the template's own repository
   */
  public static Template live(Path root) throws IOException {
    if (!isLive(root)) {
      throw new TemplateException(
          "There is no " + RULES + " in " + root + ".",
          "Projects are made by the ./doors of the template's own repository, or by mvn archetype:generate.");
    }
    TemplateRules rules = TemplateRules.parse(Files.readString(root.resolve(RULES)));
    SortedMap<String, Content> files = new TreeMap<>();
    Files.walkFileTree(
        root,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            boolean leftOut = isLocal(path(root, folder));
            return leftOut ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            String path = path(root, file);
            if (path.equals(RULES) || path.startsWith(OVERLAY) || rules.takes(path)) {
              files.put(path, new Content(Files.readAllBytes(file)));
            }
            return FileVisitResult.CONTINUE;
          }
        });
    return new Template(version(Files.readString(root.resolve("pom.xml"))), files);
  }

  /** Whether {@code root} is the repository that projects are made of. */
  public static boolean isLive(Path root) {
    return Files.isRegularFile(root.resolve(RULES));
  }

  /** The template as {@link #pack} wrote it. */
  public static Template packed(InputStream zip) throws IOException {
    SortedMap<String, Content> files = Archive.read(zip);
    String version = new String(files.remove(VERSION).bytes(), StandardCharsets.UTF_8);
    return new Template(version, files);
  }

  /** Writes all of it into one file; the same template always gives the same bytes. */
  public void pack(Path zip) throws IOException {
    SortedMap<String, Content> all = new TreeMap<>(files);
    all.put(VERSION, Content.of(version));
    Archive.write(zip, all);
  }

  /** The version of the artifacts that a project made of it uses. */
  public String version() {
    return version;
  }

  TemplateRules rules() {
    return rules;
  }

  SortedMap<String, Content> files() {
    return Collections.unmodifiableSortedMap(files);
  }

  private static boolean isLocal(String path) {
    return path.equals(".git")
        || path.equals(".doors/local")
        || path.matches("([^/]+/)*(target|node_modules)");
  }

  private static String path(Path root, Path file) {
    return root.relativize(file).toString().replace('\\', '/');
  }

  private static String version(String pom) {
    Matcher version = POM_VERSION.matcher(pom);
    if (!version.find()) {
      throw new TemplateException("The root pom.xml has no version.", "Give it one.");
    }
    return version.group(1);
  }
}
