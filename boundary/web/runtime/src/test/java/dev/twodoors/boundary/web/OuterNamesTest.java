package dev.twodoors.boundary.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.qute.Engine;
import io.quarkus.qute.EvalContext;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.TemplateException;
import io.quarkus.qute.UserTagSectionHelper;
import io.quarkus.qute.ValueResolver;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.Test;

class OuterNamesTest {
  private static final String LAYOUT = "<title>{#insert title /}</title>{#insert main /}";
  private static final String TAG = "[{it} {label.or('none')}]";
  private static final String PAGE =
      "{#include layout}{#title}{title}{/title}{#main}{#for each in all}"
          + "{#let last=all}{title}:{each}:{last.size}{#tag each label=title /}{/let}"
          + "{/for}{#tag title /}{/main}{/include}";

  /** Stands for the hundred resolvers of a door: asked in vain, and counted. */
  private static final class Asked implements ValueResolver {
    final List<String> names = new ArrayList<>();

    @Override
    public int getPriority() {
      return 50;
    }

    @Override
    public boolean appliesTo(EvalContext context) {
      names.add(context.getName());
      return false;
    }

    @Override
    public CompletionStage<Object> resolve(EvalContext context) {
      throw new AssertionError();
    }
  }

  private final Asked asked = new Asked();
  private final Engine engine = engine(new OuterNames());

  private Engine engine(ValueResolver... outer) {
    var made =
        Engine.builder()
            .addDefaults()
            .addValueResolver(new ReflectionValueResolver())
            .addValueResolver(asked)
            .addValueResolvers(outer)
            .addSectionHelper(new UserTagSectionHelper.Factory("tag", "tag"))
            .build();
    made.putTemplate("tag", made.parse(TAG));
    made.putTemplate("layout", made.parse(LAYOUT));
    return made;
  }

  private static String render(Engine engine, String template, Map<String, Object> data) {
    var page = engine.parse(template).instance();
    data.forEach(page::data);
    return page.render();
  }

  @Test
  void givesWhatQuteGives() {
    var data = Map.<String, Object>of("title", "T", "all", List.of("a", "b"));
    assertEquals(render(engine(), PAGE, data), render(engine, PAGE, data));
    assertEquals("<title>T</title>T:a:2[a T]T:b:2[b T][T none]", render(engine, PAGE, data));
  }

  @Test
  void asksNobodyElseForNamesOfOuterSections() {
    var data = Map.<String, Object>of("title", "T", "all", List.of("a", "b"));
    render(engine, PAGE, data); // What it learns of Qute's contexts it learns from the first page.
    asked.names.clear();
    render(engine, PAGE, data);
    assertEquals(Set.of("label", "size"), Set.copyOf(asked.names));
  }

  @Test
  void takesTheNearestSection() {
    assertEquals(
        "inner outer",
        render(engine, "{#let name='inner'}{name}{/let} {name}", Map.of("name", "outer")));
  }

  @Test
  void doesNotTakeThePartOfNothingForAnOuterName() {
    record Order(Object buyer) {}
    var data = Map.of("order", new Order(null), "name", "outer");
    assertThrows(
        TemplateException.class,
        () ->
            render(
                engine,
                "{name}{#include layout}{#main}{name}{order.buyer.name}{/main}{/include}",
                data));
  }

  @Test
  void leavesOtherSectionsToQute() {
    record Buyer(String name) {}
    assertEquals(
        "Ada",
        render(
            engine,
            "{#with buyer}{#let other=1}{name}{/let}{/with}",
            Map.of("buyer", new Buyer("Ada"), "name", "outer")));
  }
}
