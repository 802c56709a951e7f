package dev.twodoors.boundary.engine.bench;

import dev.twodoors.boundary.engine.code.Library;
import dev.twodoors.boundary.engine.code.Module;
import dev.twodoors.boundary.engine.code.Module.Layer;
import dev.twodoors.boundary.engine.facts.Sources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A project of any size that breaks no rule: per capability an entity, a repository, a web action
 * with its template, an API operation, and {@value #HELPERS} classes between the doors and it.
 */
final class GeneratedProject {
  static final int HELPERS = 2;

  private static final Module DOMAIN = new Module("domain", Layer.DOMAIN);
  private static final Module SERVICES = new Module("shared-services", Layer.SERVICES);
  private static final Module WEB = new Module("web-actions", Layer.WEB);
  private static final Module API = new Module("public-api", Layer.API);

  private final Path root;
  private final List<Path> written = new ArrayList<>();

  private GeneratedProject(Path root) {
    this.root = root;
  }

  static GeneratedProject of(Path root, int capabilities) throws Exception {
    var project = new GeneratedProject(root);
    for (var i = 0; i < capabilities; i++) {
      project.noun("n" + i);
    }
    project.file("web-actions/pom.xml", "<project/>");
    project.file(
        "csrf/META-INF/quarkus-extension.properties",
        "deployment-artifact=io.quarkus\\:quarkus-rest-csrf-deployment\\:3");
    project.file("public-api/pom.xml", "<project/>");
    for (var module : List.of(DOMAIN, SERVICES, WEB, API)) {
      project.compile(module);
    }
    return project;
  }

  Sources sources(Layer door) {
    var judged = door == Layer.WEB ? WEB : API;
    var other = door == Layer.WEB ? API : WEB;
    return new Sources(
        root,
        judged,
        Map.of(DOMAIN, classes(DOMAIN), SERVICES, classes(SERVICES), judged, classes(judged)),
        List.of(other),
        new Library(
            getClass().getClassLoader()::getResourceAsStream, List.of(root.resolve("csrf"))),
        LocalDate.of(2026, 2, 2),
        false);
  }

  int classCount() throws IOException {
    try (var files = Files.walk(root)) {
      return (int) files.filter(file -> file.toString().endsWith(".class")).count();
    }
  }

  private void noun(String noun) throws IOException {
    java(
        DOMAIN,
        "gen.domain." + noun,
        "Thing",
        """
        @jakarta.persistence.Entity
        public class Thing {
          @jakarta.persistence.Id private Long id;
          private String name;

          public void rename(String to) {
            name = to;
          }
        }
        """);
    java(
        DOMAIN,
        "gen.domain." + noun,
        "Things",
        """
        @jakarta.enterprise.context.ApplicationScoped
        public class Things
            implements io.quarkus.hibernate.orm.panache.PanacheRepositoryBase<Thing, Long> {}
        """);
    file(
        "shared-services/src/main/java/gen/services/" + noun + "/package-info.java",
        String.format(
            Locale.ROOT,
            "@dev.twodoors.boundary.OwnedBy(\"team\")\npackage gen.services.%s;\n",
            noun));
    java(SERVICES, "gen.services." + noun, "Rename", capability(noun));
    for (var door : List.of(WEB, API)) {
      for (var i = 0; i < HELPERS; i++) {
        java(door, place(door, noun), "Step" + i, helper(noun, i));
      }
      java(door, place(door, noun), "RenameEndpoint", endpoint(door, noun));
    }
    file(
        "web-actions/src/main/resources/templates/" + noun + "/rename.html",
        String.format(
            Locale.ROOT,
            """
        <form method="post" action="/%s"><input type="hidden" name="{inject:csrf.parameterName}" value="{inject:csrf.token}"><input name="name"></form>
        """,
            noun));
  }

  private static String capability(String noun) {
    return String.format(
        Locale.ROOT,
        """
    @dev.twodoors.boundary.Capability(
        id = "%1$s.rename",
        kind = dev.twodoors.boundary.Kind.CORE,
        risk = dev.twodoors.boundary.Risk.MEDIUM,
        consumers = {dev.twodoors.boundary.Consumer.OWN_WEB, dev.twodoors.boundary.Consumer.MOBILE})
    @jakarta.annotation.security.RolesAllowed("clerk")
    public class Rename implements dev.twodoors.boundary.Command<Rename.Input, Rename.Outcome> {
      public record Input(Long id, String name) {}

      public sealed interface Outcome {
        record Renamed(String name) implements Outcome {}

        record NotFound() implements Outcome, dev.twodoors.boundary.Refusal {}
      }

      private final gen.domain.%1$s.Things things;

      Rename(gen.domain.%1$s.Things things) {
        this.things = things;
      }

      @Override
      public Outcome handle(Input input) {
        var found = things.findByIdOptional(input.id());
        if (found.isEmpty()) {
          return new Outcome.NotFound();
        }
        found.get().rename(input.name());
        return new Outcome.Renamed(input.name());
      }
    }
    """,
        noun);
  }

  /** Each step calls the next one in a lambda; the last calls the capability. */
  private static String helper(String noun, int step) {
    var last = step == HELPERS - 1;
    var next = last ? "gen.services." + noun + ".Rename" : "Step" + (step + 1);
    return String.format(
        Locale.ROOT,
        """
    class Step%1$d {
      private final %2$s next;

      Step%1$d(%2$s next) {
        this.next = next;
      }

      gen.services.%3$s.Rename.Outcome run(gen.services.%3$s.Rename.Input input) {
        return java.util.Optional.of(input).map(it -> next.%4$s(it)).orElseThrow();
      }
    }
    """,
        step,
        next,
        noun,
        last ? "handle" : "run");
  }

  private static String endpoint(Module door, String noun) {
    return String.format(
        Locale.ROOT,
        """
    @jakarta.ws.rs.Path("%1$s")
    public class RenameEndpoint {
      private final Step0 first;

      RenameEndpoint(Step0 first) {
        this.first = first;
      }

      @jakarta.ws.rs.POST
      public String rename(%2$s String name) {
        return switch (first.run(new gen.services.%3$s.Rename.Input(1L, name))) {
          case gen.services.%3$s.Rename.Outcome.Renamed(var to) -> to;
          case gen.services.%3$s.Rename.Outcome.NotFound() -> "none";
        };
      }
    }
    """,
        door == WEB ? "/" + noun : "/v1/" + noun,
        door == WEB ? "@org.jboss.resteasy.reactive.RestForm" : "",
        noun);
  }

  private static String place(Module door, String noun) {
    return (door == WEB ? "gen.web." : "gen.api.") + noun;
  }

  private void java(Module module, String place, String type, String body) throws IOException {
    var path = module.sources() + "/" + place.replace('.', '/') + "/" + type + ".java";
    file(path, "package " + place + ";\n\n" + body);
  }

  private void file(String name, String content) throws IOException {
    var file = root.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
    written.add(file);
  }

  private Path classes(Module module) {
    return root.resolve(module.folder()).resolve("target/classes");
  }

  /** In a process of its own, so that the compiler's memory is not taken for the engine's. */
  private void compile(Module module) throws Exception {
    var sources = root.resolve(module.folder()).resolve("sources");
    var files =
        written.stream()
            .filter(file -> file.startsWith(root.resolve(module.sources())))
            .map(Path::toString)
            .toList();
    Files.writeString(sources, String.join("\n", files));
    var path =
        System.getProperty("java.class.path")
            + java.io.File.pathSeparator
            + classes(DOMAIN)
            + java.io.File.pathSeparator
            + classes(SERVICES);
    var javac =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "javac").toString(),
                "-nowarn",
                "-proc:none",
                "-g",
                "-parameters",
                "--release",
                "21",
                "-cp",
                path,
                "-d",
                classes(module).toString(),
                "@" + sources)
            .inheritIO()
            .start();
    if (javac.waitFor() != 0) {
      throw new IllegalStateException(module.folder() + " does not compile");
    }
  }
}
