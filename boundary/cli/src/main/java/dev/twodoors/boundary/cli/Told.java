package dev.twodoors.boundary.cli;

import dev.twodoors.boundary.console.Call;
import dev.twodoors.boundary.console.Step;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A call as text for a terminal. */
final class Told {

  private static final int STATEMENT = 100;

  private Told() {}

  /** In one line. */
  static String row(Call call) {
    String called =
        call.called().stream()
            .map(each -> each.capability() + " " + each.outcome())
            .collect(Collectors.joining(", "));
    return String.format(
            Locale.ROOT,
            "%s  %s  %-4s %-3s %9s %3d SQL  %s  %s",
            call.trace(),
            call.time(),
            call.door(),
            call.status(),
            call.duration(),
            call.statements(),
            call.request(),
            called)
        .stripTrailing();
  }

  /** With all its steps, and what the doors wrote to their logs. */
  static String whole(Call call) {
    StringBuilder text = new StringBuilder();
    text.append(
        String.format(
            Locale.ROOT,
            "%s  %s  %s%n",
            call.door().isEmpty() ? "a door" : call.door(),
            call.time(),
            call.trace()));
    steps(text, call.steps(), "");
    if (call.omitted() > 0) {
      text.append(call.omitted()).append(" more spans came than are kept of one call\n");
    }
    call.log().forEach(line -> text.append("log  ").append(line).append('\n'));
    return text.toString().replace("\r\n", "\n");
  }

  private static void steps(StringBuilder text, List<Step> steps, String before) {
    for (Step step : steps) {
      boolean isLast = step == steps.getLast();
      String below = before + (isLast ? "   " : "│  ");
      text.append(String.format(Locale.ROOT, "%9s  ", step.duration()))
          .append(before)
          .append(isLast ? "└─ " : "├─ ")
          .append(line(step))
          .append('\n');
      if (!step.notes().isEmpty()) {
        text.append(" ".repeat(11))
            .append(below)
            .append(step.steps().isEmpty() ? "   " : "│  ")
            .append(String.join(", ", step.notes()))
            .append('\n');
      }
      steps(text, step.steps(), below);
    }
  }

  private static String line(Step step) {
    String what =
        switch (step.kind()) {
          case REQUEST -> step.name() + "  " + step.text();
          case CAPABILITY -> "capability " + step.name() + "  " + step.text();
          case SQL -> "SQL " + shortened(step.text());
          case OTHER -> step.name();
        };
    return (step.failed() ? what + "  FAILED" : what).stripTrailing();
  }

  private static String shortened(String statement) {
    return statement.length() <= STATEMENT ? statement : statement.substring(0, STATEMENT) + "…";
  }
}
