package dev.twodoors.boundary.cli;

import dev.twodoors.boundary.engine.contract.Changelog;
import dev.twodoors.boundary.engine.contract.Contract;
import dev.twodoors.boundary.engine.contract.Release;
import dev.twodoors.boundary.engine.contract.Release.Version;
import dev.twodoors.boundary.engine.judge.Judgement;
import dev.twodoors.boundary.engine.report.TextReport;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/**
 * Makes the contract of a major version what clients were given.
 *
 * @param because why clients may break; null when they may not
 */
record ContractRelease(
    CommandSpec spec, Path root, Contract contract, LocalDate today, String because) {

  /**
   * @return the exit code
   * @throws ParameterException when the version does not go on from what was released
   */
  int release(String text, Judgement judgement) {
    PrintWriter out = spec.commandLine().getOut();
    Version version =
        Version.of(text)
            .orElseThrow(() -> refused("'%s' is no version; write it like 1.2.0", text));
    String major = version.majorName();
    if (contract.code(major).isEmpty()) {
      throw refused(
          "%s is a version of %s, and no operation has a path below /%s", text, major, major);
    }
    contract.released(major).ifPresent(last -> goesOn(version, last));
    List<String> stands = stands(judgement, major);
    if (!stands.isEmpty()) {
      out.print(TextReport.of(judgement));
      out.println("\nNothing was released.");
      out.flush();
      return CheckCommand.BROKEN;
    }
    write(out, version);
    return 0;
  }

  /** Findings that are in the way. */
  private List<String> stands(Judgement judgement, String major) {
    return judgement.findings().stream()
        .filter(
            finding ->
                !finding.rule().equals("contract-broken")
                    || because == null && finding.subject().equals(major))
        .map(finding -> finding.rule())
        .toList();
  }

  private void goesOn(Version version, Release last) {
    if (version.compareTo(last.version()) <= 0) {
      throw refused(
          "%s does not follow %s, which was released already; the next is %s",
          version, last.version(), last.version().nextMinor());
    }
    boolean isPatch = version.minor() == last.version().minor();
    if (isPatch && !contract.changes(version.majorName(), today).isEmpty()) {
      throw refused(
          "clients see a difference to %s: call it %s", last.version(), last.version().nextMinor());
    }
  }

  private void write(PrintWriter out, Version version) {
    Release release =
        Release.of(
            version, contract.code(version.majorName()).orElseThrow(), today.toString(), because);
    Reports.write(root.resolve(contract.files().name(version)), release.text());
    Reports.write(
        root.resolve(contract.files().changelog()), Changelog.of(contract.files().history()));
    out.printf(Locale.ROOT, "  written    %s%n", contract.files().name(version));
    out.printf(Locale.ROOT, "  written    %s%n", contract.files().changelog());
    out.printf(
        Locale.ROOT, "%nCommit both. From now on what breaks clients of %s is refused.%n", version);
    out.flush();
  }

  private ParameterException refused(String says, Object... with) {
    return new ParameterException(spec.commandLine(), String.format(Locale.ROOT, says, with));
  }
}
