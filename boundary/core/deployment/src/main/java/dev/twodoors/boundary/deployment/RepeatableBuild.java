package dev.twodoors.boundary.deployment;

import dev.twodoors.boundary.engine.contract.ContractFiles;
import dev.twodoors.boundary.engine.facts.Sources;
import io.quarkus.bootstrap.app.ApplicationModelSerializer;
import io.quarkus.bootstrap.model.ApplicationModel;
import io.quarkus.builder.BuildResult;
import io.quarkus.maven.dependency.ResolvedDependency;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Keeps what Maven has found out for a build of the contract, so that {@code ./doors check} can
 * repeat that build without Maven. The project's own modules are named by their folders of classes,
 * which change, not by the jars that Maven made of them.
 */
public final class RepeatableBuild implements BiConsumer<Object, BuildResult> {

  /** Set by {@code ./doors check} for the process in which it repeats a build. */
  private static final String REPEATED = "boundary.contract.repeated";

  /** Given by Maven to every build; others may name secrets, and are not kept. */
  private static final String OF_MAVEN = "quarkus.application.";

  /** A repeated build leaves the contract behind; that is all its result. */
  @Override
  public void accept(Object context, BuildResult result) {}

  /** Does nothing in a build that is repeated: its model is the one that is kept. */
  static void keep(Sources sources, ApplicationModel model, Properties given) {
    if (Boolean.getBoolean(REPEATED)) {
      return;
    }
    var file = ContractFiles.applicationModel(sources.root(), sources.door().folder());
    try {
      Files.createDirectories(file.getParent());
      ApplicationModelSerializer.serialize(model, file);
      Files.writeString(file, withFolders(sources.root(), model, Files.readString(file)));
      Files.writeString(
          ContractFiles.buildProperties(file),
          given.stringPropertyNames().stream()
              .filter(name -> name.startsWith(OF_MAVEN))
              .map(name -> name + "=" + given.getProperty(name))
              .collect(Collectors.joining("\n")));
      Files.writeString(
          ContractFiles.buildLibraries(file),
          paths(model)
              .filter(path -> !path.startsWith(sources.root()) && isJar(path))
              .map(Path::toString)
              .collect(Collectors.joining(File.pathSeparator)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String withFolders(Path root, ApplicationModel model, String written) {
    var all = paths(model).filter(path -> path.startsWith(root) && isJar(path)).toList();
    var text = written;
    for (var jar : all) {
      var classes = jar.resolveSibling("classes");
      if (Files.isDirectory(classes)) {
        text = text.replace(quoted(jar), quoted(classes));
      }
    }
    return text;
  }

  private static Stream<Path> paths(ApplicationModel model) {
    return Stream.concat(Stream.of(model.getAppArtifact()), model.getDependencies().stream())
        .map(ResolvedDependency::getResolvedPaths)
        .flatMap(paths -> paths.stream());
  }

  private static boolean isJar(Path path) {
    return path.toString().endsWith(".jar");
  }

  private static String quoted(Path path) {
    return '"' + path.toString().replace("\\", "\\\\") + '"';
  }
}
