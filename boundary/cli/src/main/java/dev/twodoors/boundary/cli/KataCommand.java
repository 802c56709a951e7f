package dev.twodoors.boundary.cli;

import dev.twodoors.boundary.kata.Kata;
import dev.twodoors.boundary.kata.Katas;
import dev.twodoors.boundary.kata.Verdict;
import dev.twodoors.boundary.kata.Workshop;
import dev.twodoors.boundary.local.Door;
import dev.twodoors.boundary.local.ProjectSettings;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Broken examples to repair: one for each rule. */
@Command(
    name = "kata",
    description = {
      "Learn the rules by repairing a broken example of each.",
      "The example is a small project in a folder of its own. It is judged by the",
      "rules of ./doors check, without a build of Quarkus, so it takes seconds."
    },
    footer = {
      "",
      "Examples:",
      "  ./doors kata                       all katas, and how far you are",
      "  ./doors kata api-missing           begin one, or read its task again",
      "  ./doors kata api-missing --watch   be told at each save",
      "",
      "--check ends with 0 when it is solved, otherwise with 5."
    })
final class KataCommand implements Callable<Integer> {

  /** Below the project's root, and not committed. */
  static final String FOLDER = ".doors/local/katas";

  private static final int LOOK_EVERY_MILLIS = 300;

  @Parameters(paramLabel = "RULE", arity = "0..1", description = "A rule, such as api-missing.")
  String rule;

  @ArgGroup Asked asked = new Asked();
  @Spec CommandSpec spec;

  /** What to do with it; usually begin it. */
  static final class Asked {
    @Option(names = "--check", description = "Say whether it is solved now.")
    boolean check;

    @Option(names = "--watch", description = "Say it each time a file is saved, until it is.")
    boolean watch;

    @Option(names = "--hint", description = "Show the first hint; the second time, the second.")
    boolean hint;

    @Option(names = "--reset", description = "Break it again, and forget that it was begun.")
    boolean reset;

    boolean any() {
      return check || watch || hint || reset;
    }
  }

  @Override
  public Integer call() throws Exception {
    PrintWriter out = spec.commandLine().getOut();
    ProjectSettings settings = Project.settings();
    Path folder = settings.root().resolve(FOLDER);
    Workshop workshop = new Workshop(folder, () -> libraries(settings));
    KataTexts texts = new KataTexts(workshop, settings.root());
    try {
      if (rule == null) {
        return list(texts, out);
      }
      return work(workshop, texts, kata(), out);
    } finally {
      out.flush();
    }
  }

  private int list(KataTexts texts, PrintWriter out) throws IOException {
    if (asked.any()) {
      throw new ParameterException(
          spec.commandLine(), "Of which kata? ./doors kata lists them all.");
    }
    out.print(texts.list());
    return 0;
  }

  private int work(Workshop workshop, KataTexts texts, Kata kata, PrintWriter out)
      throws IOException, InterruptedException {
    if (asked.reset) {
      workshop.reset(kata);
    }
    boolean isNew = !workshop.isBegun(kata);
    workshop.begin(kata);
    if (asked.hint) {
      out.print(texts.hint(workshop.hint(kata)));
      return 0;
    }
    if (asked.check) {
      return say(workshop.check(kata), texts, kata, out);
    }
    out.print(texts.task(kata, isNew));
    out.flush();
    // What is saved while it is checked is checked again.
    String checked = workshop.stamp(kata);
    int code = say(workshop.check(kata), texts, kata, out);
    if (!asked.watch) {
      out.print(texts.howToGoOn(kata));
      return 0;
    }
    return code == 0 ? 0 : watch(workshop, texts, kata, out, checked);
  }

  private static int say(Verdict verdict, KataTexts texts, Kata kata, PrintWriter out)
      throws IOException {
    out.print(texts.verdict(kata, verdict));
    out.flush();
    return verdict instanceof Verdict.Solved ? 0 : CheckCommand.BROKEN;
  }

  private static int watch(
      Workshop workshop, KataTexts texts, Kata kata, PrintWriter out, String checked)
      throws IOException, InterruptedException {
    int code = CheckCommand.BROKEN;
    String stamp = checked;
    out.println("\nWatching " + texts.folder(kata) + "; Ctrl-C ends.");
    out.flush();
    while (code != 0) {
      Thread.sleep(LOOK_EVERY_MILLIS);
      String now = workshop.stamp(kata);
      if (!now.equals(stamp)) {
        stamp = now;
        out.println();
        code = say(workshop.check(kata), texts, kata, out);
      }
    }
    return code;
  }

  private Kata kata() {
    return Katas.find(rule)
        .orElseThrow(
            () ->
                new ParameterException(
                    spec.commandLine(),
                    "There is no kata '"
                        + rule
                        + "'."
                        + Nearest.guess(
                            rule, Katas.all().stream().map(kata -> kata.rule().id()).toList())
                        + " ./doors kata lists them all."));
  }

  /** Those of this project's doors, as Maven has resolved them. */
  private List<Path> libraries(ProjectSettings settings) {
    try {
      Compilation compilation = new Compilation(settings, spec.commandLine().getErr());
      compilation.whenUnknown();
      return settings.doors().stream()
          .map(Door::module)
          .flatMap(door -> compilation.classPath(door).stream())
          .distinct()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while Maven was asked for libraries", e);
    }
  }
}
