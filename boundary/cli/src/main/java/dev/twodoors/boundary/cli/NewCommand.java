package dev.twodoors.boundary.cli;

import dev.twodoors.template.Answers;
import dev.twodoors.template.NewProject;
import dev.twodoors.template.Template;
import dev.twodoors.template.TemplateException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** A new project of this repository's live files. */
@Command(
    name = "new",
    description = {
      "Make a new project: one domain, two doors, and a build that keeps them apart.",
      "Asks for missing answers, if there is a terminal."
    },
    footer = {
      "",
      "Examples:",
      "  ./doors new ../billing --group com.acme",
      "  ./doors new ../shop --group com.acme --name shop --sample full",
      "",
      "The folder must be empty or new. The first time takes some minutes: what a",
      "project uses is built, and installed in the Maven repository of this machine.",
      "mvn archetype:generate makes the same project, byte for byte; the project's",
      "README says what to do next."
    })
final class NewCommand implements Callable<Integer> {

  @Parameters(paramLabel = "FOLDER", arity = "0..1", description = "Where the project goes.")
  String folder;

  @Option(names = "--group", paramLabel = "GROUP", description = "The group id for Maven.")
  String group;

  @Option(
      names = "--name",
      paramLabel = "NAME",
      description =
          "The artifact id, and the prefix for those of the modules. Usually the name of the folder.")
  String name;

  @Option(
      names = "--package",
      paramLabel = "PACKAGE",
      description = "The base package. Usually group and name, without hyphens.")
  String packageName;

  @Option(
      names = "--sample",
      paramLabel = "SAMPLE",
      description = {
        "starter: one shared capability, one UI-only interaction, one API-only capability.",
        "full: the whole shop. Usually starter."
      })
  String sample;

  @Option(
      names = "--database",
      paramLabel = "NAME",
      description =
          "The name of the database, and the prefix of its roles. Usually the name of the project.")
  String database;

  @Option(names = "--web-port", paramLabel = "PORT", description = "Usually 8080.")
  String webPort;

  @Option(names = "--api-port", paramLabel = "PORT", description = "Usually 8081.")
  String apiPort;

  @Option(
      names = "--team",
      paramLabel = "TEAM",
      description =
          "The team that owns the capabilities of the starter. Usually the name of the project.")
  String team;

  @Option(names = "--version", paramLabel = "VERSION", description = "Usually 0.1.0-SNAPSHOT.")
  String version;

  @Option(
      names = "--no-install",
      description =
          "Do not install a snapshot of the template in the Maven repository of this machine.")
  boolean noInstall;

  @Spec CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    PrintWriter out = spec.commandLine().getOut();
    Path root = Project.settings().root();
    Template template = Template.live(root);
    Answers answers = answers();
    Path target = TargetPath.of(folder);
    NewProject project = NewProject.of(template, answers);
    project.writeInto(target);
    out.printf(Locale.ROOT, "%s: %d files, %s sample%n", target, project.size(), answers.sample());
    out.flush();
    if (!noInstall) {
      new OwnArtifacts(Project.settings(), template.version(), out).install();
    }
    out.printf(
        Locale.ROOT,
        "%nNext:%n  cd %s%n  git init%n  ./doors run     builds it and starts both doors%n"
            + "  ./doors test    everything that is checked%n",
        TargetPath.shown(target));
    out.flush();
    return 0;
  }

  private Answers answers() throws IOException {
    Questions questions = new Questions(spec.commandLine());
    folder = questions.answer("Folder", folder, null, "FOLDER");
    NewProject.refuseUsed(TargetPath.of(folder));
    group = questions.answer("Group id, such as com.acme", group, null, "--group");
    String usual = TargetPath.of(folder).getFileName().toString();
    name = name == null ? questions.answer("Name", null, usual, "--name") : name;
    Map<String, String> given = new LinkedHashMap<>();
    given.put("group", group);
    given.put("name", name);
    given.put("package", packageName);
    given.put("version", version);
    given.put(
        "sample",
        sample == null
            ? questions.answer("Sample, starter or full", null, "starter", "--sample")
            : sample);
    given.put("database", database);
    given.put("webPort", webPort);
    given.put("apiPort", apiPort);
    given.put("team", team);
    try {
      return Answers.of(given);
    } catch (TemplateException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    }
  }
}
