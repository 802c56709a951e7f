package dev.twodoors.boundary.engine.rules;

import com.google.auto.service.AutoService;
import dev.twodoors.boundary.engine.code.Location;
import dev.twodoors.boundary.engine.judge.Card;
import dev.twodoors.boundary.engine.judge.Card.Group;
import dev.twodoors.boundary.engine.judge.Finding;
import dev.twodoors.boundary.engine.judge.Rule;
import dev.twodoors.boundary.engine.judge.Verdict;
import dev.twodoors.boundary.engine.judge.WholeFacts;
import dev.twodoors.boundary.engine.judge.WholeRule;
import dev.twodoors.boundary.engine.map.MapFiles;
import dev.twodoors.boundary.engine.map.MapFiles.Stale;
import java.util.List;

/** A committed map, or the list of code owners, that is not what the code says. */
@AutoService(Rule.class)
public final class MapStale implements WholeRule {
  @Override
  public Card card() {
    return Card.proven(Group.GOVERNANCE, "the committed map or CODEOWNERS differs from the code")
        .neverWaived()
        .speakingLast();
  }

  @Override
  public void judge(WholeFacts facts, Verdict verdict) {
    var files = facts.files();
    verdict.each(files.names());
    var stale = files.stale(facts.root());
    if (!stale.isEmpty()) {
      verdict.report(finding(stale));
    }
  }

  private Finding finding(List<Stale> stale) {
    var first = stale.getFirst();
    var names = stale.stream().map(Stale::file).toList();
    var finding =
        Finding.of(this, first.file(), String.join(", ", names) + " " + says(stale))
            .why(
                "reviewers see in the map what a change does, and CODEOWNERS asks the owners for"
                    + " a review");
    for (var file : stale) {
      finding.found(shown(file));
    }
    return finding
        .fix(MapFiles.COMMAND + "   then commit what it writes")
        .at(new Location(first.file(), Math.max(1, first.line())))
        .build();
  }

  private static String says(List<Stale> stale) {
    if (stale.size() == 1) {
      return stale.getFirst().line() == 0 ? "is missing" : "does not match the code";
    }
    return stale.stream().allMatch(file -> file.line() == 0)
        ? "are missing"
        : "do not match the code";
  }

  private static String[] shown(Stale stale) {
    if (stale.line() == 0) {
      return new String[] {stale.file() + "  is missing"};
    }
    return new String[] {
      stale.file() + ":" + stale.line(),
      "committed  " + stale.committed().orElse("(the file ends here)"),
      "code       " + stale.fresh().orElse("(the file ends here)")
    };
  }
}
