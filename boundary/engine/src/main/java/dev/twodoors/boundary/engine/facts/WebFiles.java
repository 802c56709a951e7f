package dev.twodoors.boundary.engine.facts;

import dev.twodoors.boundary.engine.code.Location;
import dev.twodoors.boundary.engine.code.Module;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a door serves besides its endpoints.
 *
 * @param files paths of static files, also of the modules that the door is built from
 */
public record WebFiles(List<Template> templates, List<PathTemplate> files) {
  private static final String STATIC = "META-INF/resources";
  private static final String ENDING = ".html";

  static WebFiles read(Sources sources, List<InputProblem> problems) {
    var files =
        sources.classes().keySet().stream()
            .map(module -> sources.root().resolve(module.resources()).resolve(STATIC))
            .flatMap(served -> filesBelow(served).stream().map(file -> relative(served, file)))
            .flatMap(WebFiles::addresses)
            .map(PathTemplate::of)
            .toList();
    return new WebFiles(templates(sources.root(), sources.door(), problems), files);
  }

  /** The first page of a folder is served under the folder's name too. */
  private static Stream<String> addresses(String file) {
    return file.equals("index.html") || file.endsWith("/index.html")
        ? Stream.of(file, file.substring(0, file.length() - "index.html".length()))
        : Stream.of(file);
  }

  private static List<Template> templates(Path root, Module door, List<InputProblem> problems) {
    var templates = new ArrayList<Template>();
    var folder = root.resolve(door.resources()).resolve("templates");
    for (var file : filesBelow(folder)) {
      var name = relative(folder, file);
      var place = door.resources() + "/templates/" + name;
      try {
        if (name.endsWith(ENDING)) {
          var plain = name.substring(0, name.length() - ENDING.length());
          templates.add(TemplateReader.read(plain, place, Files.readString(file)));
        }
      } catch (CharacterCodingException e) {
        problems.add(new InputProblem(new Location(place, 1), "is not UTF-8 text"));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return List.copyOf(templates);
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

  public Optional<Template> template(String name) {
    return templates.stream().filter(template -> template.name().equals(name)).findFirst();
  }

  /** The templates that include one, near and far, itself among them. */
  public List<Template> usersOf(Template used) {
    var users = new ArrayList<>(List.of(used));
    for (var i = 0; i < users.size(); i++) {
      var name = users.get(i).name();
      templates.stream()
          .filter(template -> template.uses().contains(name) && !users.contains(template))
          .forEach(users::add);
    }
    return users;
  }
}
