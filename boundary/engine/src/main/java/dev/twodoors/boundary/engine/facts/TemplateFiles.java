package dev.twodoors.boundary.engine.facts;

import dev.twodoors.boundary.engine.code.Classes;
import dev.twodoors.boundary.engine.code.InputProblem;
import dev.twodoors.boundary.engine.code.Location;
import dev.twodoors.boundary.engine.code.Module;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLConnection;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds the templates of a door that are HTML, in the order in which Qute prefers them. */
final class TemplateFiles {
  private static final String QUTE = "quarkus.qute.";
  private static final String TYPES = QUTE + "content-types.";
  private static final String CONTENTS = "io.quarkus.qute.TemplateContents";

  private final Sources sources;
  private final Settings settings;
  private final List<InputProblem> problems;
  private final List<String> suffixes;

  /** Settings that say of an ending of files what is in those. */
  private final List<String> types;

  private final List<TemplateFile> found = new ArrayList<>();

  private TemplateFiles(Sources sources, Settings settings, List<InputProblem> problems) {
    this.sources = sources;
    this.settings = settings;
    this.problems = problems;
    this.suffixes = suffixes(settings);
    this.types = settings.names().stream().filter(key -> key.startsWith(TYPES)).toList();
  }

  /**
   * @param unseen gets those that only the build knows; what it makes of a file of the project is
   *     old as soon as somebody edits the file
   */
  static List<TemplateFile> find(
      Sources sources,
      Settings settings,
      Classes classes,
      Libraries libraries,
      List<BuildFacts.Template> unseen,
      List<InputProblem> problems) {
    var files = new TemplateFiles(sources, settings, problems);
    sources.classes().keySet().stream()
        .sorted(Comparator.comparing(Module::layer).reversed())
        .forEach(files::ofModule);
    files.inCode(classes);
    files.found.addAll(MessageTexts.of(sources, classes, problems));
    libraries.jars().forEach(files::ofLibrary);
    var built = sources.build().templates().stream().filter(files::isNew).toList();
    built.stream().filter(files::hasNoFile).forEach(unseen::add);
    built.forEach(files::ofBuild);
    return List.copyOf(files.found);
  }

  private boolean isNew(BuildFacts.Template built) {
    return isHtml(built.path())
        && !first(built.path()).map(TemplateFile::text).equals(Optional.of(built.text()));
  }

  private boolean hasNoFile(BuildFacts.Template built) {
    return first(built.path()).filter(TemplateFile::ours).isEmpty();
  }

  private Optional<TemplateFile> first(String path) {
    var name = QuteTemplates.plain(path, suffixes);
    return found.stream().filter(file -> file.name().equals(name)).findFirst();
  }

  /** It is what Qute takes, so it goes first; its place is that of the file that it was made of. */
  private void ofBuild(BuildFacts.Template built) {
    var name = QuteTemplates.plain(built.path(), suffixes);
    var of = first(built.path());
    var at = of.map(TemplateFile::at).orElseGet(() -> new Location(built.source(), 1));
    var ours = of.map(TemplateFile::ours).orElse(built.ours());
    found.addFirst(new TemplateFile(name, at, true, built.text(), ours));
  }

  /** What Qute appends to a name, in the order in which it tries. */
  static List<String> suffixes(Settings settings) {
    return List.of(
        settings.get(QUTE + "suffixes").orElse("qute.html,qute.txt,html,txt").split("\\s*,\\s*"));
  }

  private void ofModule(Module module) {
    var folder = sources.root().resolve(module.resources()).resolve(LibraryJar.TEMPLATES);
    for (var file : WebFiles.filesBelow(folder)) {
      var path = WebFiles.relative(folder, file);
      var at = new Location(module.resources() + "/" + LibraryJar.TEMPLATES + path, 1);
      read(path, file, at).ifPresent(text -> add(path, at, true, text, true));
    }
  }

  private Optional<String> read(String path, Path file, Location at) {
    if (!isHtml(path)) {
      return Optional.empty();
    }
    try {
      return Optional.of(Files.readString(file));
    } catch (CharacterCodingException e) {
      problems.add(new InputProblem(at, "is not UTF-8 text"));
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void ofLibrary(LibraryJar jar) {
    jar.files()
        .forEach(
            (file, text) -> {
              if (file.startsWith(LibraryJar.TEMPLATES)) {
                var path = file.substring(LibraryJar.TEMPLATES.length());
                add(path, new Location(jar.name() + "!/" + file, 1), true, text, false);
              }
            });
  }

  private void inCode(Classes classes) {
    for (var type : classes.all()) {
      type.annotation(CONTENTS)
          .ifPresent(
              it -> {
                var path = TemplateNames.of(type) + "." + it.text("suffix").orElse("txt");
                var at = type.location();
                add(path, at, false, it.text("value").orElse(""), true);
              });
      for (var method : type.methods()) {
        TemplateNames.inCode(method, classes.values())
            .forEach(
                (name, text) -> {
                  var at = type.locationAt(text.line());
                  found.add(new TemplateFile(name, at, false, text.text(), true));
                });
      }
    }
  }

  private void add(String path, Location at, boolean whole, String text, boolean ours) {
    if (isHtml(path)) {
      var name = QuteTemplates.plain(path, suffixes);
      found.add(new TemplateFile(name, at, whole, text, ours));
    }
  }

  private boolean isHtml(String path) {
    var excluded = settings.get(QUTE + "template-path-exclude").orElse("^\\..*|.*\\/\\..*$");
    var isSet =
        types.stream()
            .filter(key -> path.endsWith("." + key.substring(TYPES.length()).replace("\"", "")))
            .flatMap(key -> settings.get(key).stream())
            .map(type -> type.contains("html"))
            .findFirst();
    return !path.matches(excluded) && isSet.orElseGet(() -> isUsuallyHtml(path));
  }

  /** What has no type of its own is sent as the page that shows it says. */
  private static boolean isUsuallyHtml(String path) {
    var type = URLConnection.getFileNameMap().getContentTypeFor(path.toLowerCase(Locale.ROOT));
    return type == null || type.contains("html");
  }
}
