package dev.twodoors.boundary.engine.facts;

import dev.twodoors.boundary.engine.code.InputProblem;
import dev.twodoors.boundary.engine.code.Location;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.model.InputSource;
import org.apache.maven.model.Model;
import org.apache.maven.model.ModelBase;
import org.apache.maven.model.io.xpp3.MavenXpp3ReaderEx;
import org.codehaus.plexus.util.xml.pull.XmlPullParserException;

/**
 * A module's {@code pom.xml}, as written: nothing is interpolated.
 *
 * @param file relative to the project's root
 * @param groupId its parent's when it has none of its own
 * @param dependencies of its profiles too, and of its parents inside the project
 */
public record Pom(String file, String groupId, String artifactId, List<Dependency> dependencies) {
  private static final int MOST_PARENTS = 5;

  /**
   * One dependency.
   *
   * @param test only there for tests
   */
  public record Dependency(String groupId, String artifactId, boolean test, Location where) {
    /** Whether it is on a module; a group that a property names is taken for the project's. */
    public boolean isOn(Pom module) {
      return artifactId.equals(module.artifactId)
          && (groupId.equals(module.groupId) || groupId.startsWith("${"));
    }

    private static Dependency of(String file, org.apache.maven.model.Dependency read) {
      return new Dependency(
          text(read.getGroupId()),
          text(read.getArtifactId()),
          text(read.getScope()).equals("test"),
          new Location(file, read.getLocation("").getLineNumber()));
    }
  }

  /** Where an artifact is named, whatever its group; what is for tests alone does not count. */
  public Optional<Location> where(String artifact) {
    return dependencies.stream()
        .filter(dependency -> dependency.artifactId().equals(artifact) && !dependency.test())
        .map(Dependency::where)
        .findFirst();
  }

  /** Empty when the module has none, or it cannot be read: then a problem says why. */
  static Optional<Pom> read(Path root, String folder, List<InputProblem> problems) {
    var file = root.resolve(folder).resolve("pom.xml");
    return Files.exists(file) ? read(root, file, problems, 0) : Optional.empty();
  }

  private static Optional<Pom> read(
      Path root, Path file, List<InputProblem> problems, int children) {
    var name = root.relativize(file).toString().replace('\\', '/');
    try (var in = Files.newInputStream(file)) {
      var model = new MavenXpp3ReaderEx().read(in, false, new InputSource());
      var pom = of(name, model);
      var parent =
          model.getParent() == null ? root : parent(file, model.getParent().getRelativePath());
      return children < MOST_PARENTS && parent.startsWith(root) && Files.isRegularFile(parent)
          ? read(root, parent, problems, children + 1)
              .map(pom::inheriting)
              .or(() -> Optional.of(pom))
          : Optional.of(pom);
    } catch (XmlPullParserException e) {
      return unreadable(name, e.getLineNumber(), problems);
    } catch (EOFException e) {
      return unreadable(name, 1, problems);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<Pom> unreadable(String name, int line, List<InputProblem> problems) {
    problems.add(
        new InputProblem(new Location(name, Math.max(1, line)), "cannot be read as a pom"));
    return Optional.empty();
  }

  private static Pom of(String file, Model model) {
    var inherited = model.getParent() == null ? null : model.getParent().getGroupId();
    return new Pom(
        file,
        text(model.getGroupId() == null ? inherited : model.getGroupId()),
        text(model.getArtifactId()),
        Stream.concat(Stream.of(model), model.getProfiles().stream())
            .map(ModelBase::getDependencies)
            .flatMap(List::stream)
            .map(read -> Dependency.of(file, read))
            .toList());
  }

  private static String text(String read) {
    return Objects.requireNonNullElse(read, "");
  }

  /** As Maven looks for it; an empty path means that it is not in the project. */
  private static Path parent(Path pom, String relativePath) {
    var at = pom.resolveSibling(relativePath).normalize();
    return relativePath.isEmpty() || Files.isRegularFile(at) ? at : at.resolve("pom.xml");
  }

  private Pom inheriting(Pom parent) {
    return new Pom(
        file,
        groupId,
        artifactId,
        Stream.concat(dependencies.stream(), parent.dependencies.stream()).toList());
  }
}
