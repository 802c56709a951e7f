package dev.twodoors.boundary.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** The sample project after its build, with whatever capability a test gives it. */
final class CompiledProject {

  private static final Map<String, String> SOURCES =
      Map.of(
          "dev/twodoors/boundary/Capability.java",
          """
          package dev.twodoors.boundary;
          public @interface Capability {
            enum Kind { CORE }
            enum Risk { MEDIUM }
            enum Consumer { OWN_WEB }
            String id();
            Kind kind();
            Risk risk();
            Consumer[] consumers();
          }
          """,
          "dev/twodoors/boundary/Query.java",
          """
          package dev.twodoors.boundary;
          public interface Query<I, O> {
            O handle(I input);
          }
          """,
          "bakery/services/BakeLoaf.java",
          """
          package bakery.services;
          import dev.twodoors.boundary.Capability;
          import dev.twodoors.boundary.Query;
          @Capability(
              id = "loaves.bake",
              kind = Capability.Kind.CORE,
              risk = Capability.Risk.MEDIUM,
              consumers = Capability.Consumer.OWN_WEB)
          public class BakeLoaf implements Query<BakeLoaf.Input, BakeLoaf.Outcome> {
            public record Input() {}
            public record Outcome() {}
            @Override
            public Outcome handle(Input input) {
              return new Outcome();
            }
          }
          """);

  private CompiledProject() {}

  static Path in(Path folder) throws IOException {
    SampleProject.in(folder);
    for (String module : List.of("domain", "shared-services", "pages", "services")) {
      Files.createDirectories(folder.resolve(module).resolve("src/main/java"));
      Files.createDirectories(folder.resolve(module).resolve("target/classes"));
      Files.createDirectories(folder.resolve(module).resolve("target/boundary"));
      Files.writeString(folder.resolve(module).resolve("target/boundary/classpath"), "");
    }
    return folder;
  }

  /** What an API has to offer and this one does not. */
  static void addCoreCapability(Path root) throws IOException {
    Path module = root.resolve("shared-services");
    List<Path> files = new ArrayList<>();
    for (Map.Entry<String, String> source : SOURCES.entrySet()) {
      Path file = module.resolve("src/main/java").resolve(source.getKey());
      Files.createDirectories(file.getParent());
      files.add(Files.writeString(file, source.getValue()));
    }
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter said = new StringWriter();
    var manager = compiler.getStandardFileManager(null, null, null);
    var options = List.of("-d", module.resolve("target/classes").toString(), "--release", "21");
    assertTrue(
        compiler
            .getTask(said, manager, null, options, null, manager.getJavaFileObjectsFromPaths(files))
            .call(),
        said::toString);
  }
}
