package dev.twodoors.boundary.testing.web;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * A person can read the templates: no line is long, each block has a line of its own, and what is
 * to be decided is decided in Java, where it has a name and a type. A project's test extends it.
 */
public abstract class TemplateChecks {

  /** What a line may have at most, in characters. */
  public static final int LONGEST = 140;

  private static final Pattern BLOCK =
      Pattern.compile(
          "<(?:article|aside|blockquote|body|details|div|dl|fieldset|figure|footer|form|h[1-6]"
              + "|head|header|html|li|main|nav|ol|p|pre|section|table|tbody|tfoot|thead|tr|ul)"
              + "(?=[\\s>{])");
  private static final Pattern CONDITION = Pattern.compile("\\{#(?:else )?if\\s+([^}]*)}");
  private static final Pattern DECIDES =
      Pattern.compile("&&|\\|\\||[=!]=|[<>]|\\s(?:and|eq|ge|gt|is|le|lt|ne|or)\\s");

  /** Where the templates are, relative to the module of the test. */
  protected List<Path> folders() {
    return List.of(Path.of("src/main/resources/templates"));
  }

  @Test
  protected void canBeReadByAPerson() throws IOException {
    var templates = 0;
    var findings = new ArrayList<String>();
    for (var folder : folders()) {
      try (var files = Files.walk(folder)) {
        for (var file : files.filter(TemplateChecks::isTemplate).sorted().toList()) {
          templates++;
          findings.addAll(findings(file, Files.readString(file)));
        }
      }
    }
    assertTrue(templates > 0, () -> "no template in " + folders());
    if (!findings.isEmpty()) {
      fail("\n" + String.join("\n", findings));
    }
  }

  private static boolean isTemplate(Path file) {
    return file.toString().endsWith(".html") || file.toString().endsWith(".qute");
  }

  /** Each begins with file and line, and ends with what to do. */
  static List<String> findings(Path file, String template) {
    var findings = new ArrayList<String>();
    var number = 0;
    for (var line : template.lines().toList()) {
      number++;
      var at = file + ":" + number + ": ";
      var length = line.codePointCount(0, line.length());
      if (length > LONGEST) {
        findings.add(
            at
                + length
                + " characters, at most "
                + LONGEST
                + ": break the line between two attributes, where browsers do not see it.");
      }
      var blocks = BLOCK.matcher(line).results().map(MatchResult::group).toList();
      if (blocks.size() > 1 && file.toString().contains(".html")) {
        findings.add(
            at + String.join("> and ", blocks) + "> on one line: give each a line of its own.");
      }
    }
    CONDITION
        .matcher(template)
        .results()
        .filter(found -> DECIDES.matcher(found.group(1)).find())
        .map(
            found ->
                file
                    + ":"
                    + template.substring(0, found.start()).split("\n", -1).length
                    + ": "
                    + found.group()
                    + " decides by itself: ask one method, of the view or a @TemplateExtension.")
        .forEach(findings::add);
    return findings;
  }
}
