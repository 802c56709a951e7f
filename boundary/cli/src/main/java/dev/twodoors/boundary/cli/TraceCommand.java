package dev.twodoors.boundary.cli;

import dev.twodoors.boundary.console.Call;
import dev.twodoors.boundary.console.Calls;
import dev.twodoors.boundary.console.Console;
import dev.twodoors.boundary.local.LocalProblem;
import dev.twodoors.boundary.local.LocalStack;
import dev.twodoors.boundary.local.ProjectSettings;
import java.io.PrintWriter;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What the console of a running stack shows, in the terminal. */
@Command(
    name = "trace",
    description = {
      "Show the last calls of the running doors, or one of them with all its steps.",
      "A page's call of a capability is seen as well as one through the API."
    },
    footer = {
      "",
      "Examples:",
      "  ./doors trace                                    the newest last",
      "  ./doors trace --follow                           and each new one",
      "  ./doors trace 4bf92f3577b34da6a3ce929d0e0e4736   one, as a tree",
      "  ./doors trace --json                             the same for programs"
    })
final class TraceCommand implements Callable<Integer> {

  private static final int LAST = 20;
  private static final int MOST_AT_ONCE = 100;
  private static final Duration REQUEST_COMES = Duration.ofSeconds(5);

  @Parameters(
      paramLabel = "TRACE-ID",
      arity = "0..1",
      description = "As a page, a problem document or the log names it.")
  String trace;

  @Option(names = "--json", description = "Print JSON: one line for each call.")
  boolean json;

  @Option(names = "--follow", description = "Go on with each new call, until Ctrl-C.")
  boolean follow;

  @Spec CommandSpec spec;

  @Override
  public Integer call() {
    if (trace != null && !Calls.isTrace(trace)) {
      throw wrong("'" + trace + "' is no trace id: one has 32 digits and letters from a to f.");
    }
    if (trace != null && follow) {
      throw wrong("--follow is for the list of calls; it cannot stand with a trace id.");
    }
    Calls calls = new Calls(console());
    PrintWriter out = spec.commandLine().getOut();
    if (trace != null) {
      Call one = calls.find(trace);
      out.print(json ? calls.json(one) + "\n" : Told.whole(one));
    } else {
      list(calls, out);
    }
    out.flush();
    return 0;
  }

  private static URI console() {
    ProjectSettings settings = Project.settings();
    Map<String, URI> addresses = LocalStack.addressesOf(settings);
    if (addresses.isEmpty()) {
      throw LocalProblem.environment(
          settings.projectName() + " does not run on this machine.", "Start it: ./doors run");
    }
    if (!addresses.containsKey(Console.NAME)) {
      throw LocalProblem.environment(
          settings.projectName() + " runs without a console.",
          "End it, and start it again: ./doors run");
    }
    return addresses.get(Console.NAME);
  }

  private void list(Calls calls, PrintWriter out) {
    List<Call> last = calls.last(LAST);
    if (last.isEmpty() && !json) {
      out.println("No calls yet. Use a door, and its calls appear here.");
    }
    tell(last, calls, out);
    Set<String> told = new HashSet<>();
    last.forEach(call -> told.add(call.trace()));
    while (follow) {
      Calls.pause();
      tell(
          calls.last(MOST_AT_ONCE).stream().filter(call -> isNew(call, told)).toList(), calls, out);
    }
  }

  /** The request of a call ends last; some calls have none. */
  private static boolean isNew(Call call, Set<String> told) {
    boolean hasEnded =
        !call.request().isEmpty()
            || Instant.ofEpochMilli(call.started()).plus(REQUEST_COMES).isBefore(Instant.now());
    return hasEnded && told.add(call.trace());
  }

  /** In a terminal, the newest is where one looks: at the end. */
  private void tell(List<Call> newestFirst, Calls calls, PrintWriter out) {
    newestFirst.reversed().forEach(call -> out.println(json ? calls.json(call) : Told.row(call)));
    out.flush();
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
