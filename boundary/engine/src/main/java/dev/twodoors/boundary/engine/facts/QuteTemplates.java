package dev.twodoors.boundary.engine.facts;

import dev.twodoors.boundary.engine.code.InputProblem;
import io.quarkus.qute.Engine;
import io.quarkus.qute.SectionBlock;
import io.quarkus.qute.SectionNode;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateException;
import io.quarkus.qute.TemplateNode;
import io.quarkus.qute.UserTagSectionHelper;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads templates as Qute does, with its own parser. */
final class QuteTemplates {
  private static final String TAGS = "tags/";
  private static final Pattern COMMENT = Pattern.compile("\\{!.*?!}", Pattern.DOTALL);

  /** A section that is empty or takes something is a tag, also one that nobody brought. */
  private static final Pattern TAG =
      Pattern.compile("\\{#(?!(?:else|case|is)\\b)([\\w.$-]+)(?:\\s[^{}]*|/)}");

  /** A template as Qute understands it. */
  record Parsed(TemplateFile file, Template all) {
    SectionNode root() {
      return all.getRootNode();
    }

    Optional<SectionBlock> fragment(String id) {
      return all.findNodes(TemplateNode::isSection).stream()
          .map(node -> node.asSection().getBlocks().getFirst())
          .filter(block -> id.equals(block.parameters.get("id")))
          .findFirst();
    }
  }

  private final Map<String, Parsed> byName = new LinkedHashMap<>();
  private final List<String> suffixes;
  private final Map<String, String> messages;

  /**
   * @param files of two with one name the first counts
   * @param suffixes that a name may leave out
   * @param messages as {@link Messages} finds them
   */
  QuteTemplates(
      Collection<TemplateFile> files,
      List<String> suffixes,
      Map<String, String> messages,
      List<InputProblem> problems) {
    this.suffixes = suffixes;
    this.messages = messages;
    var engine = engine(files);
    for (var file : files) {
      if (!byName.containsKey(file.name())) {
        try {
          byName.put(file.name(), new Parsed(file, engine.parse(withoutComments(file.text()))));
        } catch (TemplateException unreadable) {
          // What libraries bring is theirs to mend.
          if (file.ours()) {
            var line = unreadable.getOrigin() == null ? 1 : unreadable.getOrigin().getLine();
            var what = "is a template that Qute cannot read: " + unreadable.getMessage();
            problems.add(new InputProblem(file.where(line), what));
          }
        }
      }
    }
  }

  /** Their lines stay: Qute joins the text around them, and then knows the first line alone. */
  private static String withoutComments(String text) {
    return COMMENT.matcher(text).replaceAll(comment -> comment.group().replaceAll("[^\n]", ""));
  }

  /** Whether a section is a tag or a block is decided by the tags that there are. */
  private static Engine engine(Collection<TemplateFile> files) {
    var engine = Engine.builder();
    for (var file : files) {
      TAG.matcher(file.text())
          .results()
          .map(section -> section.group(1))
          .forEach(name -> engine.addSectionHelper(name, tag(name)));
      if (file.name().startsWith(TAGS)) {
        var name = file.name().substring(TAGS.length());
        engine.addSectionHelper(name, tag(name));
      }
    }
    return engine
        .addDefaultSectionHelpers()
        .computeSectionHelper(QuteTemplates::tag)
        .removeStandaloneLines(false)
        .build();
  }

  private static UserTagSectionHelper.Factory tag(String name) {
    return new UserTagSectionHelper.Factory(name, TAGS + name);
  }

  /** What every template knows, by name. */
  Map<String, String> messages() {
    return messages;
  }

  /** Those of the project. */
  Stream<Parsed> ours() {
    return byName.values().stream().filter(template -> template.file().ours());
  }

  Optional<Parsed> tagOf(String section) {
    return Optional.ofNullable(byName.get(TAGS + section));
  }

  /** Names of what a template includes whole, tags among them. */
  Stream<String> usedBy(Parsed template) {
    return template.all().findNodes(TemplateNode::isSection).stream()
        .map(TemplateNode::asSection)
        .map(
            section ->
                section.getName().equals("include")
                    ? section.getBlocks().getFirst().parameters.getOrDefault("template", "")
                    : TAGS + section.getName())
        .flatMap(id -> find(id).stream())
        .map(used -> used.file().name());
  }

  /** By its name or its whole path. */
  Optional<Parsed> find(String id) {
    return Optional.ofNullable(byName.get(plain(id.replaceFirst("^/", ""), suffixes)));
  }

  /** A path without the suffix that Qute adds to names. */
  static String plain(String path, List<String> suffixes) {
    return suffixes.stream()
        .filter(suffix -> path.endsWith("." + suffix))
        .findFirst()
        .map(suffix -> path.substring(0, path.length() - suffix.length() - 1))
        .orElse(path);
  }
}
