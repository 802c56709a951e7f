package dev.twodoors.boundary.engine.disguises;

import dev.twodoors.boundary.engine.fixtures.Fixture;
import dev.twodoors.boundary.engine.fixtures.FixtureLayout;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The files of a fixture, those of the base project among them.
 *
 * @param files text by name below the fixture's folder
 * @param own the names of those that rewrites may change
 * @param code the Java of it
 */
record Project(Map<String, String> files, Set<String> own, Code code) {

  /** A fixture, whose own files may be rewritten; those of libraries are not the project's. */
  static Project of(Fixture fixture) {
    var files = text(FixtureLayout.files(Fixture.BASE, List.of(fixture.folder())));
    try (Stream<Path> all = Files.walk(fixture.folder())) {
      var own =
          all.map(file -> fixture.folder().relativize(file).toString().replace('\\', '/'))
              .filter(files::containsKey)
              .filter(name -> !name.startsWith("libraries/"))
              .collect(Collectors.toCollection(TreeSet::new));
      return new Project(files, own, Code.of(files, own));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, String> text(Map<String, byte[]> files) {
    var text = new TreeMap<String, String>();
    files.forEach((name, content) -> text.put(name, new String(content, StandardCharsets.UTF_8)));
    return text;
  }

  Stream<String> own(String suffix) {
    return own.stream().filter(name -> name.endsWith(suffix));
  }
}
