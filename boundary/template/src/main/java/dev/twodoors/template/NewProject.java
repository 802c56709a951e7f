package dev.twodoors.template;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A project as the template makes it for some answers; the same answers always give the same bytes.
 */
public final class NewProject {
  private static final String EVERY = Template.OVERLAY + "every/";
  private static final String STARTER = Template.OVERLAY + "starter/";
  private static final String REGION = ".region";

  private final SortedMap<String, Content> files;
  private final Lineage lineage;

  private NewProject(SortedMap<String, Content> files, Lineage lineage) {
    this.files = files;
    this.lineage = lineage;
  }

  /**
   * Before anybody is asked for answers.
   *
   * @throws TemplateException when no project can be made there
   */
  public static void refuseUsed(Path folder) throws IOException {
    TargetFolder.refuseUsed(folder.toAbsolutePath().normalize());
  }

  /**
   * @throws TemplateException when the template contradicts itself
   */
  public static NewProject of(Template template, Answers answers) {
    SortedMap<String, Content> chosen = new TreeMap<>();
    template
        .files()
        .forEach(
            (path, content) -> {
              if (template.rules().takes(path)) {
                chosen.put(path, Regions.TEMPLATE.cut(path, content, ""));
              }
            });
    lay(template, EVERY, chosen);
    boolean starter = answers.sample() == Sample.STARTER;
    if (starter) {
      chosen.keySet().removeIf(template.rules()::isSample);
      fillRegions(template, chosen);
      chosen.replaceAll((path, content) -> Regions.SAMPLE.cut(path, content, ""));
      lay(template, STARTER, chosen);
    }
    Renames renames = template.rules().renames(answers.words(template.version()));
    SortedMap<String, Content> files = new TreeMap<>();
    SortedMap<String, Lineage.Origin> origins = new TreeMap<>();
    chosen.forEach(
        (path, content) -> {
          String name = renames.in(path);
          Content renamed = content.edited(text -> renames.in(path, text));
          files.put(name, renamed);
          boolean sample = !starter && template.rules().isSample(path);
          origins.put(name, new Lineage.Origin(renamed.sha256(), sample));
        });
    Lineage lineage = new Lineage(template.version(), answers.asMap(), origins);
    files.put(Lineage.FILE, Content.of(lineage.json()));
    return new NewProject(files, lineage);
  }

  private static void lay(Template template, String overlay, SortedMap<String, Content> over) {
    under(template, overlay)
        .forEach(
            (path, content) -> {
              if (!path.endsWith(REGION)) {
                over.put(path, content);
              }
            });
  }

  private static void fillRegions(Template template, SortedMap<String, Content> files) {
    under(template, STARTER)
        .forEach(
            (name, instead) -> {
              if (!name.endsWith(REGION)) {
                return;
              }
              String path = name.substring(0, name.length() - REGION.length());
              Content file = files.get(path);
              if (file == null || !Regions.SAMPLE.in(path, file)) {
                throw new TemplateException(
                    STARTER + name + " has nowhere to go.",
                    "Lay a whole file over " + path + ", or give a document a region 'sample'.");
              }
              files.put(path, Regions.SAMPLE.cut(path, file, instead.text().orElseThrow()));
            });
  }

  private static SortedMap<String, Content> under(Template template, String folder) {
    SortedMap<String, Content> found = new TreeMap<>();
    template
        .files()
        .tailMap(folder)
        .forEach(
            (path, content) -> {
              if (path.startsWith(folder)) {
                found.put(path.substring(folder.length()), content);
              }
            });
    return found;
  }

  /**
   * Writes every file.
   *
   * @param folder does not have to exist
   * @throws TemplateException when it holds anything, or cannot be written; nothing was changed
   *     then
   */
  public void writeInto(Path folder) throws IOException {
    TargetFolder.write(folder, files);
  }

  /** How many files it has. */
  public int size() {
    return files.size();
  }

  Lineage lineage() {
    return lineage;
  }

  Map<String, Content> files() {
    return files;
  }
}
