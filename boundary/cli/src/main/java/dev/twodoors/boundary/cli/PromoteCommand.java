package dev.twodoors.boundary.cli;

import dev.twodoors.boundary.engine.code.Module.Layer;
import dev.twodoors.boundary.engine.facts.Capability;
import dev.twodoors.boundary.engine.facts.Capability.Consumer;
import dev.twodoors.boundary.engine.facts.DoorFacts;
import dev.twodoors.boundary.engine.judge.JudgingDate;
import dev.twodoors.boundary.local.ProjectSettings;
import dev.twodoors.boundary.scaffold.Refused;
import dev.twodoors.boundary.scaffold.Scaffold;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The API door of a capability that only pages offer. */
@Command(
    name = "promote",
    description = {
      "Give a capability an API operation, or more consumers.",
      "Writes its request and response, the errors for its refusals, and a test",
      "that compares its doors. Adds the new consumers to the declaration."
    },
    footer = {
      "",
      "Examples:",
      "  ./doors promote orders.annotate                        if its declaration already needs one",
      "  ./doors promote catalog.describe --consumers PARTNER   if somebody new needs it",
      "",
      "If anything is wrong, it writes nothing."
    })
final class PromoteCommand implements Callable<Integer> {

  @Parameters(paramLabel = "ID", description = "A capability, such as catalog.describe.")
  String id;

  @Option(
      names = "--consumers",
      split = ",",
      paramLabel = "WHO",
      description = "Who needs it from now on: OTHER_APP, MOBILE, PARTNER.")
  List<String> consumers = List.of();

  @Mixin WritingOption writing;
  @Spec CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    ProjectSettings settings = Project.settings();
    try {
      var more = Choice.all(Consumer.class, "consumer", consumers);
      Compilation compilation = new Compilation(settings, spec.commandLine().getErr());
      if (!writing.noBuild) {
        compilation.whenStale();
      }
      JudgingDate day = JudgingDate.of("", System.getenv(), settings.root());
      Boundary boundary = new Boundary(settings, compilation, day.date());
      DoorFacts api = boundary.facts(Layer.API);
      DoorFacts web = boundary.facts(Layer.WEB);
      List<String> ids = api.capabilities().stream().map(Capability::id).toList();
      Capability capability = api.capability(Choice.of(ids, "capability", id)).orElseThrow();
      return writing.write(
          Scaffold.of(settings).promote(capability, more, web, api), settings, spec);
    } catch (Refused e) {
      throw new ParameterException(spec.commandLine(), e.getMessage());
    }
  }
}
