package dev.twodoors.boundary.cli;

import dev.twodoors.boundary.engine.facts.Capability.Consumer;
import dev.twodoors.boundary.engine.facts.Capability.Kind;
import dev.twodoors.boundary.engine.facts.Capability.Risk;
import dev.twodoors.boundary.local.ProjectSettings;
import dev.twodoors.boundary.scaffold.Blueprint;
import dev.twodoors.boundary.scaffold.CapabilityName;
import dev.twodoors.boundary.scaffold.Refused;
import dev.twodoors.boundary.scaffold.Scaffold;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** A new capability with its test and the doors that its declaration calls for. */
@Command(
    name = "capability",
    description = {
      "Write a capability, its tests, and the doors that its declaration needs.",
      "OWN_WEB gets a page; CORE, HIGH risk and all others get an API operation.",
      "One door has a test of its own; two doors are tested together.",
      "Failing tests ask what only you can answer; all other tests pass."
    },
    footer = {
      "",
      "Examples, with roles and teams of the shop:",
      "  ./doors add capability ideas.submit --kind SUPPORTING --risk LOW \\",
      "      --consumers OWN_WEB,MOBILE --roles buyer --owner orders",
      "  ./doors add capability news.list --kind SUPPORTING --risk LOW \\",
      "      --consumers OWN_WEB --anyone --class ListNews --input topic \\",
      "      --owner catalog",
      "",
      "docs/decide.md says what to declare. If anything is wrong, it writes nothing."
    })
final class AddCapabilityCommand implements Callable<Integer> {
  @Parameters(paramLabel = "ID", description = "noun.verb in lower case, such as orders.place.")
  String id;

  @Option(
      names = "--kind",
      required = true,
      paramLabel = "KIND",
      description = "CORE or SUPPORTING.")
  String kind;

  @Option(
      names = "--risk",
      required = true,
      paramLabel = "RISK",
      description = "LOW, MEDIUM or HIGH.")
  String risk;

  @Option(
      names = "--consumers",
      required = true,
      split = ",",
      paramLabel = "WHO",
      description = "Who needs it: OWN_WEB, OTHER_APP, MOBILE, PARTNER.")
  List<String> consumers;

  @ArgGroup Contract contract = new Contract();
  @ArgGroup Who who = new Who();

  /** Whether it changes something. */
  static final class Contract {
    @Option(names = "--command", description = "It changes something.")
    boolean command;

    @Option(names = "--query", description = "It only reads. Usually the verb says which.")
    boolean query;
  }

  /** Who may. */
  static final class Who {
    @Option(
        names = "--roles",
        split = ",",
        paramLabel = "ROLE",
        description = "The roles that may use it.")
    List<String> roles;

    @Option(names = "--anyone", description = "Everybody may use it, signed in or not.")
    boolean anyone;
  }

  @Option(
      names = "--owner",
      paramLabel = "TEAM",
      description = "The team that owns it. Usually the owner of its package, or the only team.")
  String owner;

  @Option(names = "--class", paramLabel = "NAME", description = "Its class, a verb phrase.")
  String type;

  @Option(
      names = "--summary",
      paramLabel = "SENTENCE",
      description = "What it is for, in one sentence.")
  String summary;

  @Option(
      names = "--input",
      split = ",",
      paramLabel = "NAME",
      description = "Names of its text inputs. Usually text.")
  List<String> inputs = List.of("text");

  @Option(
      names = "--outcome",
      paramLabel = "NAME",
      description = "The outcome of success. Usually Done, or Found.")
  String success;

  @Option(
      names = "--refusal",
      split = ",",
      paramLabel = "NAME",
      description = "Outcomes of refusals, such as AlreadySent. Usually none, until you know one.")
  List<String> refusals = List.of();

  @Mixin WritingOption writing;
  @Spec CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    ProjectSettings settings = Project.settings();
    try {
      Scaffold scaffold = Scaffold.of(settings);
      return writing.write(scaffold.add(blueprint(scaffold)), settings, spec);
    } catch (Refused e) {
      throw new ParameterException(spec.commandLine(), e.getMessage());
    }
  }

  private Blueprint blueprint(Scaffold scaffold) {
    CapabilityName name = CapabilityName.of(id, type);
    boolean command = contract.command || !contract.query && !name.asks();
    return new Blueprint(
        name,
        Choice.of(Kind.class, "kind", kind),
        Choice.of(Risk.class, "risk", risk),
        Choice.all(Consumer.class, "consumer", consumers),
        command,
        owner(scaffold),
        roles(scaffold),
        summary,
        inputs.stream().map(String::strip).toList(),
        success != null ? success : command ? "Done" : "Found",
        refusals.stream().map(String::strip).toList());
  }

  /** Null where its package says, or somebody has to. */
  private String owner(Scaffold scaffold) {
    if (owner != null) {
      return Choice.of(scaffold.teams(), "team", owner);
    }
    return scaffold.teams().size() == 1 ? scaffold.teams().getFirst() : null;
  }

  private List<String> roles(Scaffold scaffold) {
    if (who.anyone) {
      return List.of();
    }
    return who.roles == null
        ? null
        : who.roles.stream().map(role -> Choice.of(scaffold.roles(), "role", role)).toList();
  }
}
