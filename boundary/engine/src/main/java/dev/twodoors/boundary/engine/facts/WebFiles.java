package dev.twodoors.boundary.engine.facts;

import dev.twodoors.boundary.engine.code.Classes;
import dev.twodoors.boundary.engine.code.InputProblem;
import dev.twodoors.boundary.engine.facts.Template.Bound;
import dev.twodoors.boundary.engine.facts.Template.Form;
import dev.twodoors.boundary.engine.facts.Template.Link;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a door serves besides its endpoints.
 *
 * @param templates names of the project's own
 * @param links of its own templates and of what they include, as are forms and bounds; links and
 *     forms also of code that redirects
 * @param files paths of static files, also of the modules that the door is built from
 * @param unread what its own templates leave to their data
 */
public record WebFiles(
    List<String> templates,
    List<Link> links,
    List<Form> forms,
    List<Bound> bounds,
    List<PathTemplate> files,
    List<BlindSpot> unread) {
  private static final String STATIC = "META-INF/resources";

  /** What stands in a template that many pages show is found once. */
  static final class Found {
    private final Map<Object, Link> links = new LinkedHashMap<>();
    private final Map<Object, Form> forms = new LinkedHashMap<>();
    private final Map<Object, Bound> bounds = new LinkedHashMap<>();
    private final Set<BlindSpot> unread = new LinkedHashSet<>();

    void add(BlindSpot spot) {
      unread.add(spot);
    }

    List<BlindSpot> unread() {
      return List.copyOf(unread);
    }

    void add(Link link) {
      links.merge(List.of(link.target(), link.place().where()), link, Link::and);
    }

    void add(Form form) {
      forms.merge(List.of(form.method(), form.target(), form.place().where()), form, Form::and);
    }

    List<Link> links() {
      return List.copyOf(links.values());
    }

    List<Form> forms() {
      return List.copyOf(forms.values());
    }

    List<Bound> bounds() {
      return List.copyOf(bounds.values());
    }

    void add(Bound bound) {
      bounds.merge(
          List.of(bound.field(), bound.attribute(), bound.place().where()), bound, Bound::and);
    }
  }

  static WebFiles read(
      Sources sources,
      Settings settings,
      Classes classes,
      Libraries libraries,
      List<BuildFacts.Template> unseen,
      List<InputProblem> problems) {
    var files =
        sources.classes().keySet().stream()
            .map(module -> sources.root().resolve(module.resources()).resolve(STATIC))
            .flatMap(served -> filesBelow(served).stream().map(file -> relative(served, file)))
            .flatMap(WebFiles::addresses)
            .map(PathTemplate::of)
            .toList();
    var templates =
        new QuteTemplates(
            TemplateFiles.find(sources, settings, classes, libraries, unseen, problems),
            TemplateFiles.suffixes(settings),
            Messages.in(classes),
            problems);
    var found = new Found();
    read(templates, found);
    classes.all().stream()
        .filter(type -> type.module().equals(sources.door()))
        .forEach(type -> Redirects.in(type, classes.values(), found));
    SettingsLinks.in(settings).forEach(found::add);
    return new WebFiles(
        templates.ours().map(own -> own.file().name()).toList(),
        found.links(),
        found.forms(),
        found.bounds(),
        files,
        found.unread());
  }

  /** Pages first; a template that others include is read as a part of these. */
  static void read(QuteTemplates templates, Found found) {
    var parts = templates.ours().flatMap(templates::usedBy).collect(Collectors.toSet());
    var shown = new HashSet<String>();
    Stream.concat(
            templates.ours().filter(own -> !parts.contains(own.file().name())),
            templates.ours().filter(own -> parts.contains(own.file().name())))
        .filter(own -> !shown.contains(own.file().name()))
        .forEach(
            own -> {
              for (var turn = 0; ; turn++) {
                var page = PageWriter.write(templates, own, turn);
                PageReader.read(page, found);
                page.unread().forEach(found::add);
                shown.addAll(page.shows());
                if (turn + 1 >= page.turns()) {
                  return;
                }
              }
            });
  }

  /** The first page of a folder is served under the folder's name too. */
  private static Stream<String> addresses(String file) {
    return file.equals("index.html") || file.endsWith("/index.html")
        ? Stream.of(file, file.substring(0, file.length() - "index.html".length()))
        : Stream.of(file);
  }

  static String relative(Path folder, Path file) {
    return folder.relativize(file).toString().replace('\\', '/');
  }

  static List<Path> filesBelow(Path folder) {
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
