package dev.twodoors.template;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** The last step of {@code mvn archetype:generate}, which has unpacked the template by then. */
public final class FromArchetype {
  private static final String PACKED = ".template";
  private static final String USUAL = "usual";

  private FromArchetype() {}

  /**
   * Makes the project, and takes away what it was made of.
   *
   * @param project the folder that the archetype plugin made
   * @param given answers by the names of {@link Answers#asMap}; {@value #USUAL} stands for none
   * @throws TemplateException when an answer does not do, or the folder held something else;
   *     nothing is left there then
   */
  public static void finish(Path project, Map<String, String> given) throws IOException {
    Map<String, String> answers = new HashMap<>(given);
    answers.values().removeIf(USUAL::equals);
    NewProject made;
    try (InputStream zip = Files.newInputStream(project.resolve(PACKED + "/template.zip"))) {
      made = NewProject.of(Template.packed(zip), Answers.of(answers));
    } finally {
      takeAway(project);
    }
    made.writeInto(project);
  }

  /** Only what the archetype plugin wrote: there may have been other files before. */
  private static void takeAway(Path project) throws IOException {
    TargetFolder.delete(project.resolve(PACKED));
    Files.delete(project.resolve("pom.xml"));
    TargetFolder.deleteIfEmpty(project);
  }
}
