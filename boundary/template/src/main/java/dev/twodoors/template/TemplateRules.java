package dev.twodoors.template;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What of a repository goes into a project, one rule a line:
 *
 * <pre>
 * take GLOB            a file that is packed
 * sample GLOB          a packed file that belongs to the sample
 * rename WORDS -> WORDS what is called otherwise in a project; ${group} and the like stand for its answers
 * </pre>
 *
 * Globs are those of {@link java.nio.file.FileSystem#getPathMatcher}, from the root. In words,
 * {@code \n} stands for a line end. Lines that begin with {@code #} are comments.
 */
final class TemplateRules {
  private static final Pattern ANSWER = Pattern.compile("\\$\\{([a-zA-Z]+)}");

  private static final Pattern CHOICE = Pattern.compile("\\{([^{}]*)}");

  private final List<PathMatcher> takes = new ArrayList<>();
  private final List<PathMatcher> samples = new ArrayList<>();
  private final List<String> globs = new ArrayList<>();
  private final Map<String, String> renames = new LinkedHashMap<>();

  private TemplateRules() {}

  /**
   * @throws TemplateException naming the line that cannot be read
   */
  static TemplateRules parse(String text) {
    TemplateRules rules = new TemplateRules();
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      String rule = line.strip();
      if (rule.isEmpty() || rule.startsWith("#")) {
        continue;
      }
      if (!rules.read(rule)) {
        throw new TemplateException(
            "template.rules:" + number + ": '" + rule + "' is no rule.",
            "Write take GLOB, sample GLOB, or rename WORDS -> WORDS.");
      }
    }
    return rules;
  }

  private boolean read(String rule) {
    String[] parts = rule.split("\\s+", 2);
    if (parts.length < 2) {
      return false;
    }
    switch (parts[0]) {
      case "take" -> takes.add(named(parts[1]));
      case "sample" -> samples.add(named(parts[1]));
      case "rename" -> {
        String[] words = parts[1].split(" -> ", 2);
        if (words.length < 2) {
          return false;
        }
        renames.put(words[0].replace("\\n", "\n"), words[1].replace("\\n", "\n"));
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  boolean takes(String path) {
    return takes.stream().anyMatch(glob -> glob.matches(Path.of(path)));
  }

  boolean isSample(String path) {
    return samples.stream().anyMatch(glob -> glob.matches(Path.of(path)));
  }

  /**
   * @param answers value of every <code>${name}</code> that a rule may use
   */
  Renames renames(Map<String, String> answers) {
    return new Renames(words(answers));
  }

  /** From the template's words to the project's. */
  Map<String, String> words(Map<String, String> answers) {
    Map<String, String> words = new LinkedHashMap<>();
    renames.forEach((from, to) -> words.put(filled(from, answers), filled(to, answers)));
    return words;
  }

  private static String filled(String words, Map<String, String> answers) {
    return ANSWER
        .matcher(words)
        .replaceAll(
            match -> {
              String value = answers.get(match.group(1));
              if (value == null) {
                throw new TemplateException(
                    "template.rules: nobody answers ${" + match.group(1) + "}.",
                    "Use one of " + answers.keySet() + ".");
              }
              return Matcher.quoteReplacement(value);
            });
  }

  private PathMatcher named(String pattern) {
    globs.addAll(choices(pattern.strip()));
    return glob(pattern);
  }

  /** Each as if it were a rule of its own. */
  private static List<String> choices(String pattern) {
    Matcher choice = CHOICE.matcher(pattern);
    if (!choice.find()) {
      return List.of(pattern);
    }
    List<String> all = new ArrayList<>();
    for (String one : choice.group(1).split(",", -1)) {
      all.addAll(
          choices(pattern.substring(0, choice.start()) + one + pattern.substring(choice.end())));
    }
    return all;
  }

  /** Globs, and alternatives of globs, that none of these files is meant by. */
  List<String> unused(Collection<String> paths) {
    return globs.stream()
        .filter(pattern -> paths.stream().map(Path::of).noneMatch(glob(pattern)::matches))
        .toList();
  }

  private static PathMatcher glob(String pattern) {
    return FileSystems.getDefault().getPathMatcher("glob:" + pattern.strip());
  }
}
