package dev.twodoors.template;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What goes when a project no longer needs the sample it was made with: whole files, and regions of
 * documents that stay.
 *
 * @param deleted files of the sample that are still there
 * @param changed those of them that somebody changed since
 * @param cut documents that stay without their regions of the sample
 */
public record SampleRemoval(
    List<String> deleted, List<String> changed, SortedMap<String, String> cut) {

  /**
   * Changes nothing yet.
   *
   * @throws TemplateException when the project does not say what its sample is
   */
  public static SampleRemoval plan(Path root) throws IOException {
    List<String> deleted = new ArrayList<>();
    List<String> changed = new ArrayList<>();
    SortedMap<String, String> cut = new TreeMap<>();
    for (Map.Entry<String, Lineage.Origin> file : Lineage.of(root).files().entrySet()) {
      Path path = root.resolve(file.getKey());
      if (!Files.isRegularFile(path)) {
        continue;
      }
      Content content = new Content(Files.readAllBytes(path));
      if (file.getValue().sample()) {
        deleted.add(file.getKey());
        if (!content.sha256().equals(file.getValue().sha256())) {
          changed.add(file.getKey());
        }
      } else if (Regions.SAMPLE.in(file.getKey(), content)) {
        Content rest = Regions.SAMPLE.cut(file.getKey(), content, "");
        cut.put(file.getKey(), rest.text().orElseThrow());
      }
    }
    return new SampleRemoval(deleted, changed, cut);
  }

  /** Whether there is nothing of the sample. */
  public boolean isEmpty() {
    return deleted.isEmpty() && cut.isEmpty();
  }

  /** Deletes and cuts; folders that become empty go too. */
  public void apply(Path root) throws IOException {
    for (Map.Entry<String, String> file : cut.entrySet()) {
      Files.writeString(root.resolve(file.getKey()), file.getValue());
    }
    for (String path : deleted) {
      Path file = root.resolve(path);
      Files.delete(file);
      Path folder = file.getParent();
      while (!folder.equals(root) && TargetFolder.deleteIfEmpty(folder)) {
        folder = folder.getParent();
      }
    }
  }
}
