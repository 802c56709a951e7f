package dev.twodoors.archetype;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.regex.Pattern;

/** What projects take by version, made of a copy of these sources. */
final class NextVersion {
  static final String VERSION = "0.2.0-test";

  private final Path copy;

  private NextVersion(Path copy) {
    this.copy = copy;
  }

  /**
   * Writes its sources.
   *
   * @param copy a folder that is not there yet
   */
  static NextVersion written(Path copy, List<Change> changes) throws IOException {
    NextVersion next = new NextVersion(copy);
    next.copy("pom.xml", "mvnw", "mvnw.cmd", ".mvn", "boundary");
    next.onlyTheBoundary();
    for (Change change : changes) {
      change.make(copy);
    }
    return next;
  }

  /** Builds it, and puts it into the repository, beside the version of this build. */
  void release(Repository repository) throws Exception {
    new Project(copy, repository)
        .maven(
            "-B",
            "-ntp",
            "package",
            "-Dmaven.test.skip",
            "-Dspotless.check.skip",
            "-Dforbiddenapis.skip")
        .ends(0);
    repository.putBoundary(copy, VERSION);
  }

  /** Every file but what builds made; poms with the new version. */
  private void copy(String... names) throws IOException {
    for (String name : names) {
      Files.walkFileTree(
          Repository.ROOT.resolve(name),
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes is) {
              return folder.endsWith("target")
                  ? FileVisitResult.SKIP_SUBTREE
                  : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes is) throws IOException {
              take(file);
              return FileVisitResult.CONTINUE;
            }
          });
    }
  }

  private void take(Path file) throws IOException {
    Path target = copy.resolve(Repository.ROOT.relativize(file));
    Files.createDirectories(target.getParent());
    Files.copy(file, target);
    if (file.endsWith("pom.xml")) {
      replace(target, Pattern.quote(tag(Repository.VERSION)), tag(VERSION));
    }
  }

  private void onlyTheBoundary() throws IOException {
    replace(copy.resolve("pom.xml"), "<module>(?!boundary<)[^<]*</module>", "");
  }

  private static String tag(String version) {
    return "<version>" + version + "</version>";
  }

  private static void replace(Path file, String pattern, String with) throws IOException {
    Files.writeString(file, Files.readString(file).replaceAll(pattern, with));
  }
}
