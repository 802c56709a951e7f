package dev.twodoors.boundary.scaffold;

import dev.twodoors.boundary.engine.facts.Capability.Consumer;
import dev.twodoors.boundary.engine.facts.Capability.Kind;
import dev.twodoors.boundary.engine.facts.Capability.Risk;
import dev.twodoors.boundary.engine.rules.Obligations;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;

/**
 * A capability as somebody asked for it.
 *
 * @param owner a team's id; null for the one of the package, or called like the noun
 * @param roles null while nobody has said who may; empty for everybody
 * @param summary one sentence; null while nobody has said it
 * @param inputs names of the texts that it takes
 * @param success what the outcome is called that is no refusal
 * @param refusals what the outcomes are called that undo it
 */
public record Blueprint(
    CapabilityName name,
    Kind kind,
    Risk risk,
    Set<Consumer> consumers,
    boolean command,
    String owner,
    List<String> roles,
    String summary,
    List<String> inputs,
    String success,
    List<String> refusals) {

  private static final Pattern NAME = Pattern.compile("[a-z][A-Za-z0-9]*");
  private static final Pattern OUTCOME = Pattern.compile("[A-Z][A-Za-z0-9]*");
  private static final Pattern SENTENCE = Pattern.compile("[^\"\\\\{}<>*@\\p{Cntrl}]{1,200}");

  /** What the code around calls otherwise. */
  private static final Set<String> USED =
      Set.of("csrf", "done", "form", "found", "input", "page", "problems", "request", "requestKey");

  /** Denied is what both doors say of guards, the others are words of every page. */
  private static final Set<String> RESERVED =
      Set.of("Denied", "Title", "Claim", "Submit", "About", "Refusal", "Outcome", "Input");

  /**
   * @throws Refused when something that is named cannot be called that
   */
  public Blueprint {
    for (var input : inputs) {
      if (!NAME.matcher(input).matches()
          || SourceVersion.isKeyword(input)
          || USED.contains(input)) {
        throw new Refused(
            "'"
                + input
                + "' cannot be the name of an input: use a word such as text, or two such as dueDate.");
      }
    }
    if (Set.copyOf(inputs).size() < inputs.size()) {
      throw new Refused("Two inputs have the same name: " + String.join(", ", inputs) + ".");
    }
    var outcomes = Stream.concat(Stream.of(success), refusals.stream()).toList();
    for (var outcome : outcomes) {
      if (!OUTCOME.matcher(outcome).matches() || RESERVED.contains(outcome)) {
        throw new Refused(
            "'"
                + outcome
                + "' cannot be the name of an outcome: use one such as Sent or AlreadySent.");
      }
    }
    if (Set.copyOf(outcomes).size() < outcomes.size()) {
      throw new Refused("Two outcomes have the same name: " + String.join(", ", outcomes) + ".");
    }
    if (consumers.isEmpty()) {
      throw new Refused("It is for nobody: name one of OWN_WEB, OTHER_APP, MOBILE, PARTNER.");
    }
    if (summary != null && !SENTENCE.matcher(summary).matches()) {
      throw new Refused(
          "The summary stands in code and on a page: one sentence, at most 200 characters, without \" \\ { } < > * @.");
    }
  }

  /** Whether the own pages need it. */
  public boolean needsPage() {
    return consumers.contains(Consumer.OWN_WEB);
  }

  /** Whether it has to be a published contract. */
  public boolean needsOperation() {
    return !Obligations.sooner(kind, consumers, risk).isEmpty();
  }

  Guard guard() {
    return roles == null ? Guard.UNDECIDED : Guard.of(roles);
  }

  /** What it does, also while nobody has said it. */
  String sentence() {
    return summary == null ? name.words() + "." : summary;
  }

  /** As the API door offers it. */
  Operation operation(String type) {
    var model =
        new Model(
            name.type() + "Request",
            name.type() + ".Input",
            inputs.stream().map(Part::text).toList(),
            List.of());
    var outcome =
        command
            ? Operation.Result.nothing(success)
            : Operation.Result.of(
                success,
                new Shown(
                    name.type() + "Response",
                    name.type() + ".Outcome." + success,
                    List.of(new Shown.Value("text", "String", "from.text()", true, List.of())),
                    List.of()));
    var results =
        Stream.concat(Stream.of(outcome), refusals.stream().map(Operation.Result::refusal))
            .toList();
    return new Operation(
        name, type, command, guard(), summary == null ? "" : summary, model, results);
  }
}
