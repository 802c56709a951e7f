package dev.twodoors.boundary.engine.governance;

import dev.twodoors.boundary.engine.code.Location;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the front matter of one architecture decision record. */
final class DecisionFile {
  private static final Pattern FRONT_MATTER =
      Pattern.compile("\\A\uFEFF?---[ \\t]*\\R((?:.*?\\n)??)---[ \\t]*(?:\\R|\\z)", Pattern.DOTALL);
  private static final Pattern TITLE = Pattern.compile("(?m)^# +(.+)$");

  private static final String LEAST = "status: accepted, date: 2026-03-31";

  private DecisionFile() {}

  static Optional<Decision> read(Path root, YamlFile file) {
    var text = file.text(root);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    var front = FRONT_MATTER.matcher(text.get());
    if (!front.find()) {
      return file.problem(1, "has no front matter: begin with the lines ---, " + LEAST + ", ---");
    }
    var title = TITLE.matcher(text.get()).region(front.end(), text.get().length());
    var shown = title.find() ? title.group(1).strip() : id(file);
    // One empty line for the first ---, so that lines are those of the file.
    return file.compose("\n" + front.group(1), LEAST)
        .flatMap(
            node ->
                Entries.of(
                    file,
                    node,
                    "front matter",
                    List.of("status", "date"),
                    List.of("excuses", "capability", "revisit")))
        .map(entries -> decision(file, shown, entries));
  }

  private static Decision decision(YamlFile file, String title, Entries entries) {
    var status = entries.text("status");
    entries.check(
        "status",
        status,
        "accepted|proposed|superseded|rejected",
        "write accepted, proposed, superseded or rejected");
    var excuses = entries.texts("excuses");
    return new Decision(
        id(file),
        title,
        status,
        entries.date("date"),
        excuses,
        entries.texts("capability"),
        excuses.isEmpty() ? entries.date("revisit") : entries.text("revisit"),
        new Location(file.name(), 1));
  }

  private static String id(YamlFile file) {
    return file.name().replaceAll(".*/|\\.md$", "");
  }
}
