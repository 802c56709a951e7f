package dev.twodoors.boundary.engine.facts;

import dev.twodoors.boundary.engine.code.InputProblem;
import dev.twodoors.boundary.engine.code.Location;
import dev.twodoors.boundary.engine.code.Module;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a door serves besides its endpoints.
 *
 * @param templates the door's own
 * @param ofLibraries templates that libraries bring, without those that the door has under the same
 *     name: its own are shown in their place
 * @param files paths of static files, also of the modules that the door is built from
 */
public record WebFiles(
    List<Template> templates, List<Template> ofLibraries, List<PathTemplate> files) {
  private static final String STATIC = "META-INF/resources";
  static final String ENDING = ".html";

  static WebFiles read(Sources sources, Libraries libraries, List<InputProblem> problems) {
    var files =
        sources.classes().keySet().stream()
            .map(module -> sources.root().resolve(module.resources()).resolve(STATIC))
            .flatMap(served -> filesBelow(served).stream().map(file -> relative(served, file)))
            .flatMap(WebFiles::addresses)
            .map(PathTemplate::of)
            .toList();
    var own = templates(sources.root(), sources.door(), problems);
    return new WebFiles(own, ofLibraries(libraries, own), files);
  }

  private static List<Template> ofLibraries(Libraries libraries, List<Template> own) {
    var known = own.stream().map(Template::name).collect(Collectors.toCollection(HashSet::new));
    var templates = new ArrayList<Template>();
    for (var jar : libraries.jars()) {
      jar.files()
          .forEach(
              (file, text) -> {
                if (file.startsWith(LibraryJar.TEMPLATES)) {
                  var name = plain(file.substring(LibraryJar.TEMPLATES.length()));
                  if (known.add(name)) {
                    templates.add(TemplateReader.read(name, jar.name() + "!/" + file, text));
                  }
                }
              });
    }
    return List.copyOf(templates);
  }

  private static String plain(String name) {
    return name.substring(0, name.length() - ENDING.length());
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
          templates.add(TemplateReader.read(plain(name), place, Files.readString(file)));
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

  /** The door's own, or else a library's. */
  public Optional<Template> template(String name) {
    return all().filter(template -> template.name().equals(name)).findFirst();
  }

  private Stream<Template> all() {
    return Stream.concat(templates.stream(), ofLibraries.stream());
  }

  /** The templates that include one, near and far, itself among them. */
  public List<Template> usersOf(Template used) {
    var users = new ArrayList<>(List.of(used));
    for (var i = 0; i < users.size(); i++) {
      var name = users.get(i).name();
      all()
          .filter(template -> template.uses().contains(name) && !users.contains(template))
          .forEach(users::add);
    }
    return users;
  }

  /** The door's own templates, and those of libraries that they put into themselves. */
  public List<Template> shown() {
    return all()
        .filter(template -> usersOf(template).stream().anyMatch(templates::contains))
        .toList();
  }
}
