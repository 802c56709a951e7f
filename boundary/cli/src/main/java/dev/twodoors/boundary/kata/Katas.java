package dev.twodoors.boundary.kata;

import dev.twodoors.boundary.engine.judge.Rule;
import dev.twodoors.boundary.engine.judge.Rules;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** All katas, in the order of the rules: the most serious first. */
public final class Katas {
  /** Where fixtures and texts are on the class path. */
  static final String PLACE = "/META-INF/two-doors/katas/";

  private Katas() {}

  public static List<Kata> all() {
    return Rules.all().stream().flatMap(rule -> read(rule).stream()).toList();
  }

  /** Empty for what is no rule, and for a rule that a project brings itself. */
  public static Optional<Kata> find(String rule) {
    return Rules.find(rule).flatMap(Katas::read);
  }

  private static Optional<Kata> read(Rule rule) {
    try (InputStream text = Katas.class.getResourceAsStream(PLACE + rule.id() + "/kata.md")) {
      return text == null
          ? Optional.empty()
          : Optional.of(Kata.of(rule, new String(text.readAllBytes(), StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
