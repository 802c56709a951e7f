package dev.twodoors.boundary.engine.facts;

import dev.twodoors.boundary.engine.facts.BlindSpot.Kind;
import dev.twodoors.boundary.engine.facts.QuteTemplates.Parsed;
import io.quarkus.qute.ExpressionNode;
import io.quarkus.qute.SectionBlock;
import io.quarkus.qute.SectionNode;
import io.quarkus.qute.TemplateNode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes a page as Qute would, with its tags, what it includes and what it puts into that, but with
 * every branch of what its data decides.
 */
final class PageWriter {
  private static final String NESTED = "nested-content";
  private static final String REST = "$default$";

  /** Sections that show what stands in them; of any other, its code decides. */
  private static final Set<String> PLAIN = Set.of("with", "fragment", "capture", "cached");

  private static final Pattern LITERAL_HTML =
      Pattern.compile("(['\"])((?:(?!\\1).)*)\\1\\.(?:raw|safe)(?:\\(\\))?", Pattern.DOTALL);

  /** What is shown as it is, and may hold HTML. */
  private static final Pattern UNESCAPED = Pattern.compile("[^'\"].*\\.(?:raw|safe)(?:\\(\\))?");

  /** Nodes that are put in elsewhere, with what is known where they were written. */
  private record Content(List<TemplateNode> nodes, Frame frame) {}

  /**
   * A template as it is used in one place.
   *
   * @param values expressions behind the names that it knows
   * @param blocks what is put into it, by name
   */
  private record Frame(TemplateFile file, Map<String, String> values, Map<String, Content> blocks) {

    Frame with(Map<String, String> more) {
      var all = new HashMap<>(values);
      all.putAll(more);
      return new Frame(file, all, blocks);
    }

    String value(String expression) {
      return Expressions.resolved(expression, values);
    }
  }

  private final QuteTemplates templates;
  private final PageText page = new PageText();
  private final Set<String> shows = new LinkedHashSet<>();
  private final Deque<String> open = new ArrayDeque<>();
  private final int turn;
  private final Set<BlindSpot> unread = new LinkedHashSet<>();
  private int turns = 1;

  private PageWriter(QuteTemplates templates, int turn) {
    this.templates = templates;
    this.turn = turn;
  }

  /**
   * A page in one of its turns.
   *
   * @param shows names of the templates that it is made of
   * @param unread what its data alone decides
   * @param turns how often it has to be read: a form that begins in each of several branches and
   *     ends behind them has one beginning at a time
   */
  record Page(PageText text, Set<String> shows, Set<BlindSpot> unread, int turns) {}

  static Page write(QuteTemplates templates, Parsed template, int turn) {
    var writer = new PageWriter(templates, turn);
    writer.write(
        template, new Frame(template.file(), templates.messages(), Map.of()), Branch.ALWAYS);
    return new Page(writer.page, writer.shows, writer.unread, writer.turns);
  }

  private void write(Parsed template, Frame frame, Branch branch) {
    write(template.file().name(), template.root().getBlocks().getFirst(), frame, branch);
  }

  /** What includes itself is written once. */
  private void write(String name, SectionBlock whole, Frame frame, Branch branch) {
    if (!open.contains(name)) {
      open.push(name);
      shows.add(frame.file().name());
      write(whole.nodes, frame, branch);
      open.pop();
    }
  }

  private void write(List<TemplateNode> nodes, Frame frame, Branch branch) {
    for (var node : nodes) {
      var line = node.getOrigin().getLine();
      switch (node.kind()) {
        case TEXT -> page.add(node.asText().getValue(), frame.file(), line);
        case SECTION -> section(node.asSection(), frame, branch);
        case EXPRESSION -> expression(node.asExpression(), frame, branch);
        default -> {
          // Declares a parameter; shows nothing.
        }
      }
    }
  }

  private void expression(ExpressionNode node, Frame frame, Branch branch) {
    var text = node.getExpressions().getFirst().toOriginalString();
    var nested = frame.blocks().get(NESTED);
    if (text.equals(NESTED)) {
      if (nested != null) {
        write(nested.nodes(), nested.frame(), branch);
      }
      return;
    }
    var line = node.getOrigin().getLine();
    var choices = Expressions.choices(text, frame.values());
    choices.forEach(
        (value, condition) -> {
          if (UNESCAPED.matcher(value).matches()) {
            unread(Kind.MARKUP, "{" + value + "}", node, frame);
          }
          var html = LITERAL_HTML.matcher(value);
          Runnable written =
              html.matches()
                  ? () -> page.add(html.group(2), frame.file(), line)
                  : () -> page.addExpression(value, frame.file(), line);
          if (choices.size() == 1) {
            written.run();
          } else {
            part(branch.and(condition), written);
          }
        });
  }

  private void part(Optional<Branch> branch, Runnable written) {
    if (branch.isPresent()) {
      var from = page.length();
      written.run();
      page.addPart(from, branch.get());
    }
  }

  private void section(SectionNode section, Frame frame, Branch branch) {
    var name = section.getName();
    var main = section.getBlocks().getFirst();
    var tag = templates.tagOf(name);
    if (SectionConditions.isMadeBy(name)) {
      decide(section, frame, branch);
    } else if (name.equals("let") || name.equals("set")) {
      write(main.nodes, frame.with(values(main, frame)), branch);
    } else if (name.equals("include")) {
      include(section, frame, branch);
    } else if (name.equals("insert")) {
      var put = frame.blocks().get(main.parameters.getOrDefault("name", REST));
      if (put == null) {
        write(main.nodes, frame, branch);
      } else {
        write(put.nodes(), put.frame(), branch);
      }
    } else if (tag.isPresent()) {
      var blocks = blocks(section, frame);
      blocks.put(NESTED, new Content(main.nodes, frame));
      var known = new HashMap<>(templates.messages());
      known.putAll(values(main, frame));
      write(tag.get(), new Frame(tag.get().file(), known, blocks), branch);
    } else {
      if (!PLAIN.contains(name)) {
        unread(Kind.MARKUP, "{#" + name + "}", section, frame);
      }
      section.getBlocks().forEach(block -> write(block.nodes, frame, branch));
    }
  }

  private void unread(Kind kind, String what, TemplateNode node, Frame frame) {
    var file = frame.file();
    if (file.ours()) {
      var where = file.where(node.getOrigin().getLine());
      unread.add(new BlindSpot(kind, where, what + " in " + file.name()));
    }
  }

  /** The blocks exclude each other, in their order. */
  private void decide(SectionNode section, Frame frame, Branch branch) {
    var blocks = section.getBlocks();
    var oneAtATime = SectionConditions.isOneAtATime(section);
    turns = oneAtATime ? Math.max(turns, blocks.size()) : turns;
    var left = Optional.of(branch);
    for (var i = 0; i < blocks.size() && left.isPresent(); i++) {
      var block = blocks.get(i);
      var condition = SectionConditions.condition(section, block, frame::value);
      var now = condition.isEmpty() ? left : left.flatMap(it -> it.and(condition, true));
      if (!oneAtATime || i == Math.min(turn, blocks.size() - 1)) {
        part(now, () -> write(block.nodes, frame, now.orElseThrow()));
      }
      left = condition.isEmpty() ? left : left.flatMap(it -> it.and(condition, false));
    }
  }

  private void include(SectionNode section, Frame frame, Branch branch) {
    var main = section.getBlocks().getFirst();
    var name = main.parameters.getOrDefault("template", "");
    var id = name.split("\\$", 2);
    var included = id[0].isEmpty() ? templates.find(frame.file().name()) : templates.find(id[0]);
    var blocks = blocks(section, frame);
    if (main.nodes.stream().anyMatch(node -> !node.isText() || isWritten(node))) {
      blocks.put(REST, new Content(main.nodes, frame));
    }
    if (included.isEmpty() || name.isEmpty()) {
      unread(Kind.TEMPLATE, "{#include " + name + "}", section, frame);
      return;
    }
    included.ifPresent(
        parsed -> {
          var inner = new Frame(parsed.file(), frame.with(values(main, frame)).values(), blocks);
          if (id.length == 1) {
            write(parsed, inner, branch);
          } else {
            parsed
                .fragment(id[1])
                .ifPresent(part -> write(parsed.file().name() + "$" + id[1], part, inner, branch));
          }
        });
  }

  private static boolean isWritten(TemplateNode text) {
    return !text.asText().getValue().isBlank();
  }

  /** Blocks by name; what a template does not take goes on to what it includes itself. */
  private static Map<String, Content> blocks(SectionNode section, Frame frame) {
    var blocks = new HashMap<>(frame.blocks());
    blocks.remove(REST);
    blocks.remove(NESTED);
    section.getBlocks().stream()
        .skip(1)
        .forEach(block -> blocks.put(block.label, new Content(block.nodes, frame)));
    return blocks;
  }

  private static Map<String, String> values(SectionBlock block, Frame frame) {
    return block.parameters.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, it -> frame.value(it.getValue())));
  }
}
