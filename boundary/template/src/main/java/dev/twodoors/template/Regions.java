package dev.twodoors.template;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Parts of a file between a line that says {@code NAME:begin} and one that says {@code NAME:end},
 * in whatever comment the file's language has.
 */
final class Regions {

  /** What this repository has and no project. */
  static final Regions TEMPLATE = new Regions("template", "");

  /**
   * What goes with the sample, and only documents have: all else of the sample is in files of its
   * own.
   */
  static final Regions SAMPLE = new Regions("sample", ".md");

  private final Pattern begin;
  private final Pattern end;
  private final String name;
  private final String kind;

  private Regions(String name, String kind) {
    this.name = name;
    this.kind = kind;
    this.begin = Pattern.compile("\\b" + name + ":begin\\b");
    this.end = Pattern.compile("\\b" + name + ":end\\b");
  }

  boolean in(String path, Content content) {
    return path.endsWith(kind) && content.text().filter(this::marked).isPresent();
  }

  private boolean marked(String text) {
    return begin.matcher(text).find() || end.matcher(text).find();
  }

  /**
   * The file without the regions and their markers.
   *
   * @param instead what takes the place of the first region; may be empty
   * @throws TemplateException when a region does not end, or ends without having begun
   */
  Content cut(String path, Content content, String instead) {
    return in(path, content) ? content.edited(text -> cut(path, text, instead)) : content;
  }

  private String cut(String path, String text, String instead) {
    List<String> kept = new ArrayList<>();
    boolean inside = false;
    boolean replaced = false;
    for (String line : text.split("(?<=\n)")) {
      boolean begins = begin.matcher(line).find();
      boolean ends = end.matcher(line).find();
      if (begins && inside || ends && !inside) {
        throw unbalanced(path, line);
      }
      if (begins && !replaced) {
        kept.add(instead);
        replaced = true;
      }
      if (!begins && !ends && !inside) {
        kept.add(line);
      }
      inside = begins || inside && !ends;
    }
    if (inside) {
      throw unbalanced(path, "the end of the file");
    }
    return String.join("", kept);
  }

  private TemplateException unbalanced(String path, String where) {
    return new TemplateException(
        path + ": the regions '" + name + "' do not pair up at " + where.strip() + ".",
        "Give every " + name + ":begin a " + name + ":end after it; they do not nest.");
  }
}
