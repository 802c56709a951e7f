package dev.twodoors.boundary.engine.contract;

import java.util.Map;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** Contracts as YAML or JSON, which is YAML too. The same document gives the same bytes. */
public final class ContractText {
  private ContractText() {}

  /**
   * @throws IllegalArgumentException when it is no document; it says in which line
   */
  public static ApiDocument read(String text) {
    try {
      Object root = yaml(new Days()).load(text);
      if (!(root instanceof Map<?, ?>)) {
        throw new IllegalArgumentException("line 1: is no OpenAPI document");
      }
      return new ApiDocument(Tree.map(Tree.withTextKeys(root)));
    } catch (MarkedYAMLException e) {
      var line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
      throw new IllegalArgumentException("line " + line + ": " + e.getProblem(), e);
    } catch (YAMLException e) {
      throw new IllegalArgumentException(e.getMessage().lines().findFirst().orElse(""), e);
    }
  }

  /** Line feeds, no anchors: fit for a review line by line. */
  public static String write(ApiDocument document) {
    return new Layout(yaml(new Resolver())).write(document.tree());
  }

  private static Yaml yaml(Resolver resolver) {
    var form = new DumperOptions();
    form.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
    form.setLineBreak(DumperOptions.LineBreak.UNIX);
    form.setSplitLines(false);
    form.setDereferenceAliases(true);
    var limits = new LoaderOptions();
    limits.setCodePointLimit(Integer.MAX_VALUE);
    return new Yaml(new SafeConstructor(limits), new Representer(form), form, limits, resolver);
  }

  /** Leaves days as the texts that they are in JSON. */
  private static final class Days extends Resolver {
    @Override
    public void addImplicitResolver(Tag tag, Pattern form, String first, int limit) {
      if (!tag.equals(Tag.TIMESTAMP)) {
        super.addImplicitResolver(tag, form, first, limit);
      }
    }
  }
}
