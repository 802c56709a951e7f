package dev.twodoors.boundary.engine.facts;

import dev.twodoors.boundary.engine.code.Location;
import dev.twodoors.boundary.engine.code.Module;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a door serves besides its endpoints.
 *
 * @param files paths of static files
 */
public record WebFiles(List<Template> templates, List<PathTemplate> files) {
  private static final String STATIC = "META-INF/resources";

  static WebFiles read(Path root, Module door, List<InputProblem> problems) {
    var resources = root.resolve(door.resources());
    var templates = new ArrayList<Template>();
    var folder = resources.resolve("templates");
    for (var file : filesBelow(folder)) {
      var name = relative(folder, file);
      var place = door.resources() + "/templates/" + name;
      try {
        if (name.endsWith(".html")) {
          var plain = name.substring(0, name.length() - ".html".length());
          templates.add(TemplateReader.read(plain, place, Files.readString(file)));
        }
      } catch (MalformedInputException e) {
        problems.add(new InputProblem(new Location(place, 1), "is not UTF-8 text"));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    var served = resources.resolve(STATIC);
    var files =
        filesBelow(served).stream().map(file -> PathTemplate.of(relative(served, file))).toList();
    return new WebFiles(List.copyOf(templates), files);
  }

  private static String relative(Path folder, Path file) {
    return folder.relativize(file).toString().replace('\\', '/');
  }

  private static List<Path> filesBelow(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
