package dev.twodoors.boundary.engine.report;

import dev.twodoors.boundary.engine.code.InputProblem;
import dev.twodoors.boundary.engine.judge.Finding;
import dev.twodoors.boundary.engine.judge.Finding.Evidence;
import dev.twodoors.boundary.engine.judge.Judgement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A judgement as a developer reads it. The form of the text is a promise. */
public final class TextReport {
  private static final int LABEL = 8;

  private TextReport() {}

  /** Every problem and finding, a blank line between two findings; empty when it passes. */
  public static String of(Judgement judgement) {
    var blocks = new ArrayList<String>();
    if (!judgement.problems().isEmpty()) {
      blocks.add(
          judgement.problems().stream()
              .map(InputProblem::toString)
              .collect(Collectors.joining("\n", "", "\n")));
    }
    judgement.findings().forEach(finding -> blocks.add(block(finding)));
    return String.join("\n", blocks);
  }

  /** What was looked at and who judged, in a few lines. */
  public static String summary(Judgement judgement, String judgedBy) {
    return Summary.of(judgement, judgedBy);
  }

  /** How many places nobody can judge: {@code 3 places cannot be judged}. */
  public static String blind(Judgement judgement) {
    return Summary.blind(judgement);
  }

  /** The places that nobody can judge, and what to do about each; a line when there is none. */
  public static String blindSpots(Judgement judgement) {
    var blocks = new ArrayList<String>();
    for (var spot : judgement.blindSpots()) {
      var block = new Block(LABEL);
      block.line("where", List.of(spot.where().toString()));
      block.line("unknown", List.of(spot.kind().unknown()));
      block.line("unseen", List.of("by " + String.join(", ", spot.kind().rules())));
      block.line("fix", List.of(spot.kind().todo()));
      blocks.add(spot.kind().id() + "  " + spot.what() + "\n" + block);
    }
    blocks.add(Summary.blind(judgement) + "\n");
    return String.join("\n", blocks);
  }

  private static String block(Finding finding) {
    var block = new Block(width(finding));
    block.line("where", List.of(finding.where().toString()));
    finding.evidence().forEach(evidence -> block.line(evidence.label(), evidence.lines()));
    block.line("why", List.of(finding.why()));
    block.line("fix", numbered(finding.fixes()));
    block.line("read", List.of(Explanation.of(finding.rule())));
    return finding.rule() + "  " + finding.headline() + "\n" + block;
  }

  private static int width(Finding finding) {
    return finding.evidence().stream()
        .map(Evidence::label)
        .mapToInt(String::length)
        .reduce(LABEL, Math::max);
  }

  private static List<String> numbered(List<String> fixes) {
    if (fixes.size() == 1) {
      return fixes;
    }
    var numbered = new ArrayList<String>();
    for (var fix : fixes) {
      numbered.add((numbered.size() + 1) + " " + fix.replace("\n", "\n  "));
    }
    return numbered;
  }

  /** Labelled lines below a headline, what they say in one column. */
  private static final class Block {
    private final StringBuilder text = new StringBuilder();
    private final int width;

    Block(int width) {
      this.width = width;
    }

    void line(String label, List<String> values) {
      var shown = label;
      for (var value : values) {
        for (var part : value.lines().toList()) {
          var line = "  " + shown + " ".repeat(width - shown.length()) + "  " + part;
          text.append(line.stripTrailing()).append('\n');
          shown = "";
        }
      }
    }

    @Override
    public String toString() {
      return text.toString();
    }
  }
}
