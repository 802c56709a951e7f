package dev.twodoors.boundary.cli;

import dev.twodoors.boundary.engine.contract.Change;
import dev.twodoors.boundary.engine.contract.Contract;
import dev.twodoors.boundary.engine.contract.Release;
import dev.twodoors.boundary.engine.judge.Judgement;
import dev.twodoors.boundary.engine.report.TextReport;
import dev.twodoors.boundary.local.ProjectSettings;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** The public contract: refreshed from the code, checked, or released. */
@Command(
    name = "contract",
    description = {
      "Write the contract of the API from the code, and tell what has changed.",
      "One OpenAPI file for each major version: public-api/contract/v1.yaml.",
      "Commit the files."
    },
    footer = {
      "",
      "Examples:",
      "  ./doors contract                    write it, and tell what has changed",
      "  ./doors contract --check            only check it: does it match, does it break clients?",
      "  ./doors contract --release 1.0.0    release it: from now on, the build refuses to break it",
      "",
      "Ends with 5 if the contract does not match the code or breaks clients, otherwise with 0.",
      "./doors explain contract-broken tells what breaks clients and what does not."
    })
final class ContractCommand implements Callable<Integer> {

  @Mixin CompileOption compile;
  @Mixin DateOption date;

  @ArgGroup Mode mode = new Mode();

  @Option(
      names = "--breaking-because",
      paramLabel = "WHY",
      description = "Release although it breaks clients. The changelog shows this reason.")
  String because;

  @Spec CommandSpec spec;

  /** One at a time. */
  static final class Mode {
    @Option(
        names = "--check",
        description = "Only compare it with the code and with the last release.")
    boolean check;

    @Option(
        names = "--release",
        paramLabel = "VERSION",
        converter = Number.class,
        description = {
          "Keep this contract as a release, such as 1.2.0, and write the changelog.",
          "The first number is the major version, the v1 of the paths."
        })
    String release;
  }

  /** What is no version is refused before anything is built. */
  static final class Number implements ITypeConverter<String> {
    @Override
    public String convert(String text) {
      if (Release.Version.of(text).isEmpty()) {
        throw new TypeConversionException("'" + text + "' is no version; write it like 1.2.0");
      }
      return text;
    }
  }

  @Override
  public Integer call() throws Exception {
    ProjectSettings settings = Project.settings();
    PrintWriter progress = spec.commandLine().getErr();
    boolean isJudged = mode.check || mode.release != null;
    Compilation compilation =
        isJudged ? compile.of(settings, progress) : new Compilation(settings, progress);
    ContractBuild build = new ContractBuild(settings, progress);
    if (!compile.noBuild) {
      build.whenStale();
    }
    LocalDate today = date.of(settings).date();
    Contract contract = build.contract();
    if (!isJudged) {
      refresh(spec.commandLine().getOut(), build, contract, today);
      return 0;
    }
    Judgement judgement = new Boundary(settings, compilation, today).withContract().contract();
    return mode.check
        ? check(spec.commandLine().getOut(), contract, judgement, today)
        : new ContractRelease(spec, settings.root(), contract, today, because)
            .release(mode.release, judgement);
  }

  private static int check(
      PrintWriter out, Contract contract, Judgement judgement, LocalDate today) {
    out.print(TextReport.of(judgement));
    if (judgement.passes()) {
      contract.majors().forEach(major -> says(out, contract, major, today));
      out.println("The contract is fresh and breaks nobody.");
    }
    out.flush();
    return judgement.passes() ? 0 : CheckCommand.BROKEN;
  }

  private static void refresh(
      PrintWriter out, ContractBuild build, Contract contract, LocalDate today) throws Exception {
    List<String> written = build.refresh();
    for (String major : contract.majors()) {
      String file = contract.files().name(major);
      String done =
          !written.contains(file)
              ? "as it was"
              : contract.code(major).isPresent() ? "written" : "deleted";
      out.printf(Locale.ROOT, "  %-9s  %s%n", done, file);
      if (written.contains(file)) {
        contract.staleness(major).stream()
            .filter(words -> !words.startsWith(file))
            .forEach(words -> out.println("      " + words));
      }
      says(out, contract, major, today);
    }
    if (contract.majors().isEmpty()) {
      out.println("The API offers no operation: there is no contract to write.");
    }
    out.flush();
  }

  /** How the code stands to the last release. */
  private static void says(PrintWriter out, Contract contract, String major, LocalDate today) {
    List<Change> changes = contract.changes(major, today);
    String since = contract.released(major).map(Release::version).map(v -> "since " + v).orElse("");
    int operations = contract.code(major).map(code -> code.size()).orElse(0);
    out.printf(
        Locale.ROOT,
        "  %s: %s, %s%n",
        major,
        operations == 1 ? "1 operation" : operations + " operations",
        since.isEmpty()
            ? "not released yet"
            : changes.isEmpty() ? "nothing has changed for clients " + since : since + ":");
    changes.forEach(
        change ->
            out.printf(
                Locale.ROOT, "      %s  %s%n", change.breaks() ? "breaks" : "fits  ", change));
  }
}
