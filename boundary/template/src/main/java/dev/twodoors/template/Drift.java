package dev.twodoors.template;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How far a project and its template have gone apart, by file: what the template wrote once, what
 * the project has now, what the template would write today.
 *
 * @param madeBy the template's version that made the project
 * @param comparedWith the template's version of today
 * @param files only those that differ on a side
 */
public record Drift(String madeBy, String comparedWith, SortedMap<String, Change> files) {

  /** Which side changed a file. */
  public enum Change {
    CHANGED_HERE,
    DELETED_HERE,
    CHANGED_IN_TEMPLATE,
    ADDED_IN_TEMPLATE,
    DELETED_IN_TEMPLATE,
    CHANGED_ON_BOTH_SIDES,
    /** Changed on both sides, to the same bytes. */
    SAME_CHANGE
  }

  /**
   * @param root the project's folder
   * @param template today's
   * @throws TemplateException when the project does not say where it comes from
   */
  public static Drift of(Path root, Template template) throws IOException {
    Lineage lineage = Lineage.of(root);
    Answers answers = Answers.of(lineage.answers());
    Lineage today = NewProject.of(template, answers).lineage();
    SortedSet<String> paths = new TreeSet<>(lineage.files().keySet());
    paths.addAll(today.files().keySet());
    SortedMap<String, Change> changes = new TreeMap<>();
    for (String path : paths) {
      Path file = root.resolve(path);
      String here =
          Files.isRegularFile(file) ? new Content(Files.readAllBytes(file)).sha256() : null;
      Change change = change(hash(lineage, path), here, hash(today, path));
      if (change != null) {
        changes.put(path, change);
      }
    }
    return new Drift(lineage.version(), template.version(), changes);
  }

  private static Change change(String then, String here, String today) {
    boolean changedHere = !equal(then, here);
    boolean changedThere = !equal(then, today);
    if (changedHere && changedThere) {
      return equal(here, today) ? Change.SAME_CHANGE : Change.CHANGED_ON_BOTH_SIDES;
    }
    if (changedHere) {
      return here == null ? Change.DELETED_HERE : Change.CHANGED_HERE;
    }
    if (changedThere) {
      return then == null
          ? Change.ADDED_IN_TEMPLATE
          : today == null ? Change.DELETED_IN_TEMPLATE : Change.CHANGED_IN_TEMPLATE;
    }
    return null;
  }

  private static boolean equal(String one, String other) {
    return one == null ? other == null : one.equals(other);
  }

  private static String hash(Lineage lineage, String path) {
    Lineage.Origin origin = lineage.files().get(path);
    return origin == null ? null : origin.sha256();
  }
}
