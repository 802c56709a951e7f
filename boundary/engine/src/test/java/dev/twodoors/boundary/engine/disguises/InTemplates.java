package dev.twodoors.boundary.engine.disguises;

import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Rewrites of pages. */
enum InTemplates implements Rewrite {
  INCLUDED("template to an included one") {
    @Override
    void page(Page page) {
      var name = page.edits().name("part");
      page.add(name, page.text());
      page.all("{#include " + name + " /}");
    }
  },
  TAG("template to a tag") {
    @Override
    void page(Page page) {
      var name = page.edits().name("tag");
      page.add("tags/" + name, page.text());
      page.all("{#" + name + " _unisolated /}");
    }
  },
  LAYOUT("template to the content of a layout") {
    @Override
    void page(Page page) {
      var name = page.edits().name("layout");
      page.add(name, "<main>{#insert /}</main>");
      page.all("{#include " + name + "}" + page.text() + "{/include}");
    }
  },
  LET("attribute's value to a let") {
    @Override
    void page(Page page) {
      var lets = new StringBuilder();
      var ends = new StringBuilder();
      page.attributes(
          (name, value) -> {
            var let = page.edits().name("let");
            lets.append("{#let ").append(let).append("=\"").append(value).append("\"}");
            ends.append("{/let}");
            return name + "=\"{" + let + "}\"";
          });
      page.around(lets.toString(), ends.toString());
    }
  },
  PARAMETER("attribute's value to a parameter of a tag") {
    @Override
    void page(Page page) {
      var name = page.edits().name("tag");
      var given = new StringBuilder();
      var text =
          page.attributesIn(
              (key, value) -> {
                var parameter = page.edits().name("given");
                given.append(" ").append(parameter).append("=\"").append(value).append("\"");
                return key + "=\"{" + parameter + "}\"";
              });
      if (!given.isEmpty()) {
        page.add("tags/" + name, text);
        page.all("{#" + name + " _unisolated" + given + " /}");
      }
    }
  },
  SECTION("template to a section") {
    @Override
    void page(Page page) {
      page.around("{#if true}", "{/if}");
    }
  },
  FRAGMENT("template to a fragment") {
    @Override
    void page(Page page) {
      page.around("{#fragment id=" + page.edits().name("fragment") + "}", "{/fragment}");
    }
  },
  CHOICE("attribute's value to a choice") {
    @Override
    void page(Page page) {
      page.attributes(
          (name, value) -> name + "=\"{#if true}" + value + "{#else}" + value + "{/if}\"");
    }
  },
  QUOTES("attributes in other quotes and capitals") {
    @Override
    void page(Page page) {
      page.attributes(
          (name, value) ->
              value.contains("'")
                  ? null
                  : name.toUpperCase(java.util.Locale.ROOT) + " = '" + value + "'");
    }
  },
  ORDER("attributes in another order") {
    @Override
    void page(Page page) {
      page.each(
          Pattern.compile("<(\\w+)((?: [\\w-]+(?:=\"[^\"]*\")?)(?: [\\w-]+(?:=\"[^\"]*\")?)+)>"),
          tag -> {
            var attributes =
                Pattern.compile(" [\\w-]+(?:=\"[^\"]*\")?")
                    .matcher(tag.group(2))
                    .results()
                    .map(MatchResult::group)
                    .toList()
                    .reversed();
            return "<" + tag.group(1) + String.join("", attributes) + ">";
          });
    }
  },
  MESSAGE("attribute's value to a message") {
    @Override
    void page(Page page) {
      var bundle = page.edits().name("texts");
      var messages = new StringBuilder();
      page.attributes(
          (name, value) -> {
            if (value.contains("\\")) {
              return null;
            }
            var message = page.edits().name("text");
            messages.append("  @io.quarkus.qute.i18n.Message(\"").append(value).append("\")\n");
            messages.append("  String ").append(message).append("();\n");
            return name + "=\"{" + bundle + ":" + message + "}\"";
          });
      if (!messages.isEmpty()) {
        page.edits()
            .add(
                "web-actions/" + bundle + ".java",
                "package demo.web;\n\n@io.quarkus.qute.i18n.MessageBundle(\""
                    + bundle
                    + "\")\npublic interface "
                    + bundle
                    + " {\n"
                    + messages
                    + "}\n");
      }
    }
  };

  private final String shown;

  InTemplates(String shown) {
    this.shown = shown;
  }

  abstract void page(Page page);

  @Override
  public String shown() {
    return shown;
  }

  @Override
  public void rewrite(Project project, Edits edits) {
    project
        .own(".html")
        .filter(name -> name.startsWith("web-actions/templates/"))
        .filter(name -> !name.contains("/tags/"))
        .forEach(name -> page(new Page(name, project.files().get(name), edits)));
  }

  /**
   * A page.
   *
   * @param file its name in the project
   */
  record Page(String file, String text, Edits edits) {
    /** The attributes that say where something is sent or asked, written out as they are sent. */
    private static final Pattern ATTRIBUTE =
        Pattern.compile(
            "(?<= )(action|formaction|method|formmethod|href|src|hx-post|hx-get)=\"([^\"{}]*)\"");

    void add(String template, String content) {
      edits.add("web-actions/templates/" + template + ".html", content);
    }

    void all(String content) {
      edits.replace(file, 0, text.length(), content);
    }

    void around(String before, String after) {
      if (!before.isEmpty()) {
        edits.insert(file, 0, before);
        edits.insert(file, text.length(), after);
      }
    }

    void each(Pattern pattern, java.util.function.Function<MatchResult, String> by) {
      pattern
          .matcher(text)
          .results()
          .forEach(
              found -> {
                var other = by.apply(found);
                if (other != null && !other.equals(found.group())) {
                  edits.replace(file, found.start(), found.end(), other);
                }
              });
    }

    void attributes(BiFunction<String, String, String> by) {
      each(ATTRIBUTE, found -> by.apply(found.group(1), found.group(2)));
    }

    String attributesIn(BiFunction<String, String, String> by) {
      return ATTRIBUTE
          .matcher(text)
          .replaceAll(
              found ->
                  java.util.regex.Matcher.quoteReplacement(
                      by.apply(found.group(1), found.group(2))));
    }
  }
}
