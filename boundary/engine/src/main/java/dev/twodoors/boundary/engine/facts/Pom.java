package dev.twodoors.boundary.engine.facts;

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
 * A module's {@code pom.xml}, as written: nothing is inherited or interpolated.
 *
 * @param groupId its parent's when it has none of its own
 */
public record Pom(String groupId, String artifactId, List<Dependency> dependencies) {

  /** One dependency, those of profiles included. */
  public record Dependency(String groupId, String artifactId, Location where) {
    /** Whether it is on a module; a group that a property names is taken for the project's. */
    public boolean isOn(Pom module) {
      return artifactId.equals(module.artifactId)
          && (groupId.equals(module.groupId) || groupId.startsWith("${"));
    }
  }

  /** Empty when the module has none, or it cannot be read: then a problem says why. */
  static Optional<Pom> read(Path root, String folder, List<InputProblem> problems) {
    var file = root.resolve(folder).resolve("pom.xml");
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    var name = folder + "/pom.xml";
    try (var in = Files.newInputStream(file)) {
      var factory = XMLInputFactory.newDefaultFactory();
      factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
      factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
      return Optional.of(new Reader(name).read(factory.createXMLStreamReader(in)));
    } catch (XMLStreamException e) {
      var line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNumber());
      problems.add(new InputProblem(new Location(name, line), "is not well-formed XML"));
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
      return new Pom(group.isEmpty() ? inherited : group, artifact, List.copyOf(dependencies));
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
        case "project/parent/groupId" -> inherited = text;
        case "project/groupId" -> group = text;
        case "project/artifactId" -> artifact = text;
        default -> {
          if (path.endsWith(DEPENDENCY + "/groupId")) {
            dependencyGroup = text;
          } else if (path.endsWith(DEPENDENCY + "/artifactId")) {
            dependencyArtifact = text;
          } else if (isDependency(path)) {
            dependencies.add(
                new Dependency(dependencyGroup, dependencyArtifact, new Location(file, line)));
          }
        }
      }
    }
  }
}
