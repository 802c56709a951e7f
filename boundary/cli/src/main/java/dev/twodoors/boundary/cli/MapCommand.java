package dev.twodoors.boundary.cli;

import dev.twodoors.boundary.engine.judge.WholeFacts;
import dev.twodoors.boundary.engine.map.CapabilityMap;
import dev.twodoors.boundary.engine.map.HtmlMap;
import dev.twodoors.boundary.engine.map.MapDiff;
import dev.twodoors.boundary.engine.map.MapFiles;
import dev.twodoors.boundary.local.ProjectSettings;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The map of all capabilities, drawn from the code, or how a branch changes it. */
@Command(
    name = "map",
    description = {
      "Draw the capability map from the code.",
      "Writes docs/capability-map.md and .json and CODEOWNERS; commit these files.",
      "Writes a web page, too: target/boundary/capability-map.html."
    },
    footer = {
      "",
      "Examples:",
      "  ./doors map                      draw it; ./doors check tells when it is out of date",
      "  ./doors map --html board.html    write the web page to another file",
      "  ./doors map --diff origin/main   only tell what this branch changes"
    })
final class MapCommand implements Callable<Integer> {

  @Mixin CompileOption compile;
  @Mixin DateOption date;

  @Option(names = "--html", paramLabel = "FILE", description = "Where to write the page.")
  Path html;

  @Option(
      names = "--diff",
      paramLabel = "GIT-REF",
      description = "Tell what has changed since the map of this branch, tag or commit.")
  String ref;

  @Spec CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    PrintWriter out = spec.commandLine().getOut();
    ProjectSettings settings = Project.settings();
    CapabilityMap before = ref == null ? null : CommittedMap.at(settings.root(), ref);
    Compilation compilation = compile.of(settings, spec.commandLine().getErr());
    Boundary boundary = new Boundary(settings, compilation, date.of(settings).date());
    WholeFacts facts = boundary.whole();
    if (before == null) {
      write(out, settings, facts);
    } else {
      out.print(MapDiff.words(before, facts.map()));
    }
    out.flush();
    return 0;
  }

  private void write(PrintWriter out, ProjectSettings settings, WholeFacts facts) {
    MapFiles files = facts.files();
    List<String> changed = files.write(settings.root());
    files.names().forEach(name -> say(out, changed.contains(name) ? "written" : "as it was", name));
    Path page =
        html != null ? html : settings.root().resolve("target/boundary/capability-map.html");
    Reports.write(
        page, HtmlMap.of(facts.map(), settings.projectName(), docs(page, settings.root())));
    say(out, "written", page.toString());
  }

  /** As the page's links say it. */
  private static String docs(Path page, Path root) {
    var from = page.toAbsolutePath().normalize().getParent();
    return from.relativize(root.resolve("docs")).toString().replace('\\', '/') + "/";
  }

  private static void say(PrintWriter out, String what, String file) {
    out.printf(Locale.ROOT, "  %-9s  %s%n", what, file);
  }
}
