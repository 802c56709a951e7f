package dev.twodoors.boundary.engine.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;
import org.jsoup.parser.ParseSettings;
import org.jsoup.parser.Parser;

/**
 * The start tag of an element, as it is in one branch.
 *
 * @param when the branch, with that of the element
 */
record HtmlTag(Element element, Branch when, Attributes attributes) {
  /** Of one tag, so many conditions are told apart; of more, all sides are read together. */
  private static final int CONDITIONS = 6;

  /**
   * Attributes that say what is sent or where a tag leads; how the rest varies is nobody's matter.
   */
  private static final String READ =
      "(?:method|action|form\\w*|type|name|value|disabled|href|src|srcset|poster|data|content"
          + "|http-equiv|ping|max|min|maxlength|minlength|pattern|(?:data-)?hx-[\\w-]+)";

  private static final Pattern IS_READ =
      Pattern.compile("(?:^|\\s)" + READ + "(?![\\w-])", Pattern.CASE_INSENSITIVE);
  private static final Pattern IN_VALUE =
      Pattern.compile("(\\s[\\w-]+)\\s*=\\s*(?:\"[^\"]*|'[^']*|[^\\s\"'>]*)$");

  private static final Parser ONE_TAG = Parser.xmlParser().settings(ParseSettings.htmlDefault);

  /** The tags of a page, each read once. */
  static final class All {
    private final PageText text;
    private final Map<Element, List<HtmlTag>> known = new HashMap<>();

    All(PageText text) {
      this.text = text;
    }

    /**
     * One for each branch that its attributes depend on; none of an element that is not written.
     */
    List<HtmlTag> of(Element element) {
      return known.computeIfAbsent(element, any -> read(element));
    }

    private List<HtmlTag> read(Element element) {
      var range = element.sourceRange();
      if (!range.isTracked()) {
        return List.of();
      }
      var from = range.startPos();
      var to = range.endPos();
      var around = text.branch(from);
      var inside = text.partsIn(from, to).stream().filter(part -> isRead(from, part)).toList();
      if (inside.isEmpty()) {
        return List.of(new HtmlTag(element, around, element.attributes()));
      }
      var conditions = new LinkedHashSet<String>();
      inside.forEach(part -> conditions.addAll(part.branch().conditions().keySet()));
      conditions.removeAll(around.conditions().keySet());
      var branches = List.of(around);
      for (var condition : conditions.stream().limit(CONDITIONS).toList()) {
        branches = both(branches, condition);
      }
      return branches.stream()
          .map(it -> new HtmlTag(element, it, attributes(from, to, it)))
          .toList();
    }

    private boolean isRead(int from, PageText.Part part) {
      var value = IN_VALUE.matcher(text.between(from, part.from(), Branch.ALWAYS));
      return IS_READ
          .matcher(
              value.find() ? value.group(1) : text.between(part.from(), part.to(), Branch.ALWAYS))
          .find();
    }

    private static List<Branch> both(List<Branch> branches, String condition) {
      var both = new ArrayList<Branch>();
      for (var branch : branches) {
        branch.and(condition, true).ifPresent(both::add);
        branch.and(condition, false).ifPresent(both::add);
      }
      return both;
    }

    private Attributes attributes(int from, int to, Branch branch) {
      var tag = ONE_TAG.newInstance().parseInput(text.between(from, to, branch), "");
      return tag.childrenSize() == 0 ? new Attributes() : tag.child(0).attributes();
    }
  }

  /** Attributes of htmx under the longer name that is valid HTML mean the same. */
  Optional<String> get(String attribute) {
    var name = attribute;
    if (attribute.startsWith("hx-") && !attributes.hasKey(attribute)) {
      name = "data-" + attribute;
    }
    return attributes.hasKey(name) ? Optional.of(attributes.get(name)) : Optional.empty();
  }

  boolean has(String attribute) {
    return get(attribute).isPresent();
  }

  /** A keyword, which has no case; empty when the attribute is not there. */
  String word(String attribute) {
    return get(attribute).orElse("").strip().toLowerCase(java.util.Locale.ROOT);
  }
}
