package dev.twodoors.boundary.cli;

import dev.twodoors.boundary.decide.Declared;
import dev.twodoors.boundary.decide.Elsewhere;
import dev.twodoors.boundary.decide.Question;
import dev.twodoors.boundary.engine.code.Module.Layer;
import dev.twodoors.boundary.engine.facts.Capability.Consumer;
import dev.twodoors.boundary.engine.facts.Capability.Kind;
import dev.twodoors.boundary.engine.facts.Capability.Risk;
import dev.twodoors.boundary.engine.rules.Placement;
import dev.twodoors.boundary.scaffold.CapabilityName;
import dev.twodoors.boundary.scaffold.Refused;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The five questions of docs/decide.md. */
@Command(
    name = "decide",
    description = {
      "Ask where some code belongs, and print the declaration to paste.",
      "The first yes of five questions decides; a capability has some more. It writes nothing."
    },
    footer = {
      "",
      "Examples:",
      "  ./doors decide                ask in the terminal",
      "  ./doors decide --answers no,yes",
      "  ./doors decide --answers no,no,yes,orders.remind,no,OWN_WEB+MOBILE,low,no",
      "",
      "docs/decide.md shows the questions as a tree, and what this project decided."
    })
final class DecideCommand implements Callable<Integer> {
  private static final Pattern SENTENCE = Pattern.compile("[^\"\\\\\\p{Cntrl}]{10,200}");

  @Option(
      names = "--answers",
      split = ",",
      paramLabel = "ANSWER",
      description = "Answers in the order of the questions, instead of asking for them.")
  List<String> answers = List.of();

  @Option(
      names = "--date",
      paramLabel = "YYYY-MM-DD",
      converter = DateOption.Day.class,
      description = "The day on which the time begins that a page may come first. Usually today.")
  LocalDate date;

  @Spec CommandSpec spec;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    Interview interview = new Interview(spec.commandLine(), answers);
    Optional<Question> place = place(interview);
    String told = place.map(question -> advice(question, interview)).orElseGet(Elsewhere::nowhere);
    interview.close();
    out.println();
    place.ifPresent(question -> out.println("-> " + question.place() + "\n"));
    out.print(told);
    out.flush();
    return 0;
  }

  private static Optional<Question> place(Interview interview) {
    return Arrays.stream(Question.values())
        .filter(
            question ->
                interview.yes(
                    question.number()
                        + ". "
                        + question.asks()
                        + ", such as "
                        + question.suchAs()
                        + "?"))
        .findFirst();
  }

  private String advice(Question question, Interview interview) {
    return switch (question) {
      case INTERACTION ->
          Elsewhere.interaction(
              interview.last(
                  "   Why will no other program need it? One sentence", DecideCommand::sentence));
      case RULE -> Elsewhere.rule();
      case CAPABILITY -> capability(interview);
      case PAGE -> Elsewhere.page();
      case PROMISE -> Elsewhere.promise();
    };
  }

  private static String sentence(String said) {
    if (!SENTENCE.matcher(said).matches()) {
      throw new Refused(
          "The reason stands in code: one sentence of 10 to 200 characters, without \" and \\.");
    }
    return said;
  }

  private String capability(Interview interview) {
    CapabilityName name =
        interview.ask(
            "   What is it called? noun.verb, such as orders.place",
            id -> CapabilityName.of(id, null));
    Kind kind =
        interview.yes("   Is this what your business is about?") ? Kind.CORE : Kind.SUPPORTING;
    Set<Consumer> consumers =
        interview.ask(
            "   Who needs it? OWN_WEB, OTHER_APP, MOBILE, PARTNER; several with +",
            who -> Choice.all(Consumer.class, "consumer", List.of(who.split("[+, ]+"))));
    Risk risk =
        interview.ask(
            "   What does misuse cost? LOW, MEDIUM, HIGH",
            cost -> Choice.of(Risk.class, "risk", cost));
    Placement placement = new Placement(kind, consumers, risk);
    Declared declared = new Declared(name, placement, speedFirst(interview, placement));
    return declared.doors()
        + "\nPaste it into "
        + name.type()
        + ".java, in the package "
        + name.packageName()
        + " of shared-services:\n\n"
        + declared.code().replaceAll("(?m)^(?=.)", "    ")
        + "\nOr let it be written, with all its doors and tests:\n\n    "
        + declared.command()
        + "\n";
  }

  private Optional<LocalDate> speedFirst(Interview interview, Placement placement) {
    boolean isAsked =
        placement.needsOperation() && placement.mayWait() && placement.allows(Layer.WEB);
    return isAsked && interview.yes("   May the page come first for a while?")
        ? Optional.of(Placement.latest(DateOption.of(date, Project.settings()).date()))
        : Optional.empty();
  }
}
