package dev.twodoors.boundary.engine.facts;

import dev.twodoors.boundary.engine.code.InputProblem;
import dev.twodoors.boundary.engine.code.Location;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

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
      var factory = XMLInputFactory.newDefaultFactory();
      factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
      factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
      var reader = new Reader(name);
      var pom = reader.read(factory.createXMLStreamReader(in));
      var parent = reader.hasParent ? parent(file, reader.relativePath) : root;
      return children < MOST_PARENTS && parent.startsWith(root) && Files.isRegularFile(parent)
          ? read(root, parent, problems, children + 1)
              .map(pom::inheriting)
              .or(() -> Optional.of(pom))
          : Optional.of(pom);
    } catch (XMLStreamException e) {
      var line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNumber());
      problems.add(new InputProblem(new Location(name, line), "is not well-formed XML"));
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** As Maven looks for it; an empty path means that it is not in the project. */
  private static Path parent(Path pom, String relativePath) {
    var at = pom.resolveSibling(relativePath).normalize();
    return relativePath.isEmpty() || Files.isRegularFile(at) ? at : at.resolve("pom.xml");
  }

  private Pom inheriting(Pom parent) {
    var all = new ArrayList<>(dependencies);
    all.addAll(parent.dependencies);
    return new Pom(file, groupId, artifactId, List.copyOf(all));
  }

  private static final class Reader {
    private static final String DEPENDENCY = "/dependencies/dependency";

    private final String file;
    private final ArrayDeque<String> open = new ArrayDeque<>();
    private final List<Dependency> dependencies = new ArrayList<>();
    private String inherited = "";
    private String group = "";
    private String artifact = "";
    private String dependencyGroup = "";
    private String dependencyArtifact = "";
    private String scope = "";
    private String relativePath = "../pom.xml";
    private boolean hasParent;
    private int line;

    Reader(String file) {
      this.file = file;
    }

    Pom read(XMLStreamReader xml) throws XMLStreamException {
      var text = new StringBuilder();
      while (xml.hasNext()) {
        switch (xml.next()) {
          case XMLStreamReader.START_ELEMENT -> {
            open.addLast(xml.getLocalName());
            text.setLength(0);
            if (isDependency(path())) {
              line = xml.getLocation().getLineNumber();
              scope = "";
            }
          }
          case XMLStreamReader.CHARACTERS -> text.append(xml.getText());
          case XMLStreamReader.END_ELEMENT -> {
            close(path(), text.toString().strip());
            open.removeLast();
          }
          default -> {}
        }
      }
      return new Pom(
          file, group.isEmpty() ? inherited : group, artifact, List.copyOf(dependencies));
    }

    private String path() {
      return String.join("/", open);
    }

    private static boolean isDependency(String path) {
      return path.equals("project" + DEPENDENCY)
          || path.equals("project/profiles/profile" + DEPENDENCY);
    }

    private void close(String path, String text) {
      switch (path) {
        case "project/parent" -> hasParent = true;
        case "project/parent/relativePath" -> relativePath = text;
        case "project/parent/groupId" -> inherited = text;
        case "project/groupId" -> group = text;
        case "project/artifactId" -> artifact = text;
        default -> {
          if (path.endsWith(DEPENDENCY + "/groupId")) {
            dependencyGroup = text;
          } else if (path.endsWith(DEPENDENCY + "/artifactId")) {
            dependencyArtifact = text;
          } else if (path.endsWith(DEPENDENCY + "/scope")) {
            scope = text;
          } else if (isDependency(path)) {
            dependencies.add(
                new Dependency(
                    dependencyGroup,
                    dependencyArtifact,
                    scope.equals("test"),
                    new Location(file, line)));
          }
        }
      }
    }
  }
}
