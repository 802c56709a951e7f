package dev.twodoors.boundary.cli;

import dev.twodoors.boundary.scaffold.Refused;
import java.io.PrintWriter;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.Locale;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Questions one after the other, answered by the command line first, then by a person. */
final class Interview {
  private final CommandLine line;
  private final Questions questions;
  private final Deque<String> given;
  private int asked;

  /**
   * @param given answers, in the order of the questions
   */
  Interview(CommandLine line, Collection<String> given) {
    this.line = line;
    this.questions = new Questions(line);
    this.given = new ArrayDeque<>(given);
  }

  boolean yes(String question) {
    return ask(question + " (yes, no)", Interview::isYes);
  }

  /** The last question: its answer may hold commas. */
  <T> T last(String question, Function<String, T> read) {
    if (!given.isEmpty()) {
      String all = String.join(",", given);
      given.clear();
      given.add(all);
    }
    return ask(question, read);
  }

  /**
   * Asks again what a person has answered wrongly.
   *
   * @param read what an answer means; may refuse it
   */
  <T> T ask(String question, Function<String, T> read) {
    asked++;
    while (true) {
      String said = given.poll();
      String option = "Answer " + asked + " of --answers, to '" + question.strip() + "',";
      if (said != null) {
        out().println(question + ": " + said);
      }
      try {
        return read.apply(questions.answer(question, said, null, option).strip());
      } catch (Refused wrong) {
        if (said != null) {
          throw new ParameterException(line, "Answer " + asked + ": " + wrong.getMessage(), wrong);
        }
        out().println(wrong.getMessage());
      }
    }
  }

  /**
   * @throws ParameterException when there are more answers than questions
   */
  void close() {
    if (!given.isEmpty()) {
      throw new ParameterException(
          line,
          "'" + given.peek() + "' answers nothing: " + asked + " answers were enough to decide.");
    }
  }

  private PrintWriter out() {
    return line.getOut();
  }

  private static boolean isYes(String said) {
    return switch (said.toLowerCase(Locale.ROOT)) {
      case "y", "yes" -> true;
      case "n", "no" -> false;
      default -> throw new Refused("'" + said + "' is neither yes nor no.");
    };
  }
}
