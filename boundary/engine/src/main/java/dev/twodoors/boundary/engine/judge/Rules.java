package dev.twodoors.boundary.engine.judge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.StreamSupport;

/** The catalogue: every rule on the class path, the most serious group first, then by id. */
public final class Rules {
  private static final List<Rule> ALL =
      StreamSupport.stream(
              ServiceLoader.load(Rule.class, Rule.class.getClassLoader()).spliterator(), false)
          .sorted(Comparator.comparing((Rule rule) -> rule.card().group()).thenComparing(Rule::id))
          .toList();

  private Rules() {}

  public static List<Rule> all() {
    return ALL;
  }

  public static Optional<Rule> find(String id) {
    return ALL.stream().filter(rule -> rule.id().equals(id)).findFirst();
  }

  /** The page about a rule that comes with the rules, in Markdown; none for an unknown rule. */
  public static Optional<String> page(String id) {
    if (find(id).isEmpty()) {
      return Optional.empty();
    }
    try (InputStream page =
        Rule.class.getResourceAsStream("/META-INF/two-doors/rules/" + id + ".md")) {
      return page == null
          ? Optional.empty()
          : Optional.of(new String(page.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static List<DoorRule> ofDoors() {
    return ALL.stream().filter(DoorRule.class::isInstance).map(DoorRule.class::cast).toList();
  }

  public static List<WholeRule> ofTheWhole() {
    return ALL.stream().filter(WholeRule.class::isInstance).map(WholeRule.class::cast).toList();
  }
}
