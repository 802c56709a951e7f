package dev.twodoors.boundary.cli;

import dev.twodoors.boundary.engine.judge.Card.Group;
import dev.twodoors.boundary.engine.report.TextReport;
import dev.twodoors.boundary.kata.Kata;
import dev.twodoors.boundary.kata.Katas;
import dev.twodoors.boundary.kata.Verdict;
import dev.twodoors.boundary.kata.Workshop;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * What is said about katas.
 *
 * @param root the project's, to which folders are shown
 */
record KataTexts(Workshop workshop, Path root) {
  /** It takes one word; docs/katas.md says so, too. */
  private static final String EASIEST = "owner-unknown";

  String list() throws IOException {
    List<Kata> katas = Katas.all();
    StringBuilder text = new StringBuilder();
    int solved = 0;
    Kata next = null;
    for (Group group : Group.values()) {
      List<Kata> some = katas.stream().filter(kata -> kata.rule().card().group() == group).toList();
      if (!some.isEmpty()) {
        text.append('\n').append(group.shown()).append('\n');
      }
      for (Kata kata : some) {
        text.append(line(kata));
        solved += workshop.isSolved(kata) ? 1 : 0;
        next = next == null && !workshop.isSolved(kata) ? kata : next;
      }
    }
    return String.format(
        Locale.ROOT,
        "%d of %d katas are solved. Each is a broken example of one rule.%n%s%n%s%n",
        solved,
        katas.size(),
        text,
        next == null
            ? "All are solved. --reset breaks one again."
            : solved == 0
                ? "Begin with: ./doors kata " + EASIEST
                : "Next: ./doors kata " + next.rule().id());
  }

  private String line(Kata kata) throws IOException {
    return String.format(
        Locale.ROOT,
        "  [%s] %-28s %s%n",
        workshop.isSolved(kata) ? "x" : workshop.isBegun(kata) ? "-" : " ",
        kata.rule().id(),
        kata.title());
  }

  String task(Kata kata, boolean isNew) {
    StringBuilder text = new StringBuilder();
    text.append(kata.rule().id()).append(": ").append(kata.title()).append("\n\n");
    text.append(TerminalText.of(kata.task())).append('\n');
    text.append(isNew ? "The project is in " : "You have begun it before, in ");
    text.append(folder(kata)).append("; look first at\n");
    workshop.broken(kata).forEach(file -> text.append("  ").append(file).append('\n'));
    return text.append('\n').toString();
  }

  String howToGoOn(Kata kata) {
    String rule = kata.rule().id();
    return String.format(
        Locale.ROOT,
        """

        Edit the files; the commands that a finding names are for whole projects. Then
          ./doors kata %s --watch   be told at each save
          ./doors kata %s --check   be told once
          ./doors kata %s --hint    when you are stuck
          ./doors explain %s        what the rule is about
        """,
        rule,
        rule,
        rule,
        rule);
  }

  String hint(String hint) {
    return TerminalText.of(hint);
  }

  String verdict(Kata kata, Verdict verdict) throws IOException {
    return switch (verdict) {
      case Verdict.NotCompiled(var errors) ->
          "It does not compile:\n  " + String.join("\n  ", errors) + "\n";
      case Verdict.Broken(var judgement) -> "Broken:\n\n" + TextReport.of(judgement);
      case Verdict.BrokenOtherwise(var judgement) ->
          "That finding is gone, but now something else is wrong:\n\n" + TextReport.of(judgement);
      case Verdict.Excused() ->
          "Not solved: the finding is only excused. An exception postpones it; repair it here.\n";
      case Verdict.Lost(var what) ->
          "Not solved: "
              + String.join(", ", what)
              + " is gone, and people need it. Repair it without taking that away.\n";
      case Verdict.Solved() -> solved(kata);
    };
  }

  private String solved(Kata kata) throws IOException {
    StringBuilder text = new StringBuilder("Solved. ").append(TerminalText.of(kata.why()));
    text.append("\nOne way to do it:\n\n").append(TerminalText.of(kata.solution().text()));
    int left = 0;
    for (Kata other : Katas.all()) {
      left += workshop.isSolved(other) ? 0 : 1;
    }
    return text.append(
            left == 0
                ? "\nAll katas are solved.\n"
                : "\n" + left + " to go; ./doors kata lists them.\n")
        .toString();
  }

  String folder(Kata kata) {
    return root.relativize(workshop.folder(kata)).toString();
  }
}
