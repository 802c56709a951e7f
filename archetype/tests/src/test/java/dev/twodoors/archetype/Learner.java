package dev.twodoors.archetype;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.twodoors.boundary.local.Ports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Does what a page says, in a folder, and sees what it shows. With {@code -Dtutorial.record} it
 * does not compare. All that was printed is in {@code target/<name>.txt}.
 */
final class Learner implements AutoCloseable {
  private static final boolean RECORDS = System.getProperty("tutorial.record") != null;

  private final int web = Ports.anyFree();
  private final int api = Ports.anyFree();
  private final StringBuilder record = new StringBuilder();
  private final String name;
  private final Path folder;
  private final Repository repository;
  private Project project;
  private Run running;

  /**
   * @param name what it is to do
   */
  Learner(String name, Path folder) throws IOException {
    this.name = name;
    this.folder = folder;
    this.repository = Repository.make();
  }

  /** Makes the project in which how-tos are read. */
  Learner inANewProject(String... answers) throws Exception {
    List<String> arguments = new ArrayList<>(List.of("../billing", "--group", "com.acme"));
    arguments.addAll(List.of(answers));
    make(arguments.toArray(String[]::new));
    return this;
  }

  /** Starts both doors. */
  void runs() throws Exception {
    printedBy("./doors run", 0);
  }

  /** What went wrong, if it did not end in this way. */
  Optional<String> tries(String command, int exitCode) throws Exception {
    try {
      record.append(command).append('\n').append(printedBy(here(command), exitCode)).append('\n');
      return Optional.empty();
    } catch (AssertionError e) {
      return Optional.of(command + ": " + e.getMessage());
    }
  }

  void reads(String page) throws Exception {
    List<Lesson.Step> steps = Lesson.steps(Files.readString(Repository.ROOT.resolve(page)));
    assertTrue(steps.size() > 3, page + " has only " + steps.size() + " steps");
    for (Lesson.Step step : steps) {
      switch (step) {
        case Lesson.Step.Typed typed -> type(typed);
        case Lesson.Step.Edited(String file, String before, String after) ->
            edit(project.folder().resolve(file), before, after);
        case Lesson.Step.Ended() -> end();
      }
    }
  }

  @Override
  public void close() throws IOException {
    try {
      end();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
    Files.writeString(Path.of("target", name + ".txt"), record);
  }

  private void end() throws InterruptedException {
    if (running != null) {
      running.close();
      running = null;
    }
  }

  private static void edit(Path file, String before, String after) throws IOException {
    String text = Files.readString(file);
    assertEquals(2, text.split(Pattern.quote(before), -1).length, file + before);
    Files.writeString(file, text.replace(before, after));
  }

  private void type(Lesson.Step.Typed typed) throws Exception {
    StringBuilder printed = new StringBuilder();
    for (String command : typed.commands()) {
      boolean last = command.equals(typed.commands().getLast());
      printed.append(printedBy(here(command), last ? typed.exitCode() : 0));
    }
    String shown = there(printed.toString());
    record.append(typed.commands()).append('\n').append(shown).append('\n');
    assertTrue(
        RECORDS || Lesson.fits(typed.shown(), shown),
        () -> typed.commands() + " printed\n" + shown + "\nand not\n" + typed.shown());
  }

  private String printedBy(String command, int exitCode) throws Exception {
    if (command.startsWith("./doors new ")) {
      return make(command.substring("./doors new ".length()).split(" "));
    }
    if (command.startsWith("cd ")) {
      return "";
    }
    Run run = Run.start(project.folder(), repository, List.of("bash", "-c", "exec " + command));
    if (command.matches("\\./doors (run|dev)")) {
      running = run;
      run.prints("ready");
      return run.output();
    }
    return run.ends(exitCode);
  }

  /** As readers do, but what this build made is in the repository of the test already. */
  private String make(String... arguments) throws Exception {
    List<String> answers = new ArrayList<>(List.of(arguments).subList(1, arguments.length));
    answers.addAll(List.of("--web-port", "" + web, "--api-port", "" + api));
    Path place = folder.resolve(Path.of(arguments[0]).getFileName());
    project = new Project(place, repository);
    return Project.make(place, repository, answers.toArray(String[]::new));
  }

  private String here(String command) {
    return command.replace(":8080", ":" + web).replace(":8081", ":" + api);
  }

  private String there(String printed) {
    return printed
        .replace(":" + web, ":8080")
        .replace(":" + api, ":8081")
        .replace(folder.toString(), "/home/you");
  }
}
