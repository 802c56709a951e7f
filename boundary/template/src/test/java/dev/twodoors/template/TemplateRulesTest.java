package dev.twodoors.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateRulesTest {

  @Test
  void renamesTheLongestFirstAndNothingTwice() {
    Renames renames =
        TemplateRules.parse(
                "rename shop -> ${name}\nrename shop-web -> door\nrename hall -> shop\n")
            .renames(Map.of("name", "hall"));
    assertEquals("hall door shop", renames.in("shop shop-web hall"));
  }

  @Test
  void readsLineEndsInWords() {
    Renames renames = TemplateRules.parse("rename a\\nb -> c\\nd\n").renames(Map.of());
    assertEquals("c\nd", renames.in("a\nb"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"take", "borrow x", "rename a b"})
  void namesTheLineThatIsNoRule(String line) {
    TemplateException e =
        assertThrows(TemplateException.class, () -> TemplateRules.parse("# one\n\n" + line));
    assertTrue(e.getMessage().startsWith("template.rules:3: '" + line), e::getMessage);
  }

  @Test
  void namesAnAnswerThatNobodyGives() {
    TemplateRules rules = TemplateRules.parse("rename a -> ${colour}");
    TemplateException e = assertThrows(TemplateException.class, () -> rules.renames(Map.of()));
    assertTrue(e.getMessage().contains("${colour}"), e::getMessage);
  }

  @ParameterizedTest
  @ValueSource(strings = {"x\n:begin\n", ":end\n", ":begin\n:begin\n:end\n"})
  void namesAFileWhoseRegionsDoNotPairUp(String marks) {
    Content text = Content.of(marks.replace(":", "sample:"));
    TemplateException e =
        assertThrows(TemplateException.class, () -> Regions.SAMPLE.cut("some/file.md", text, ""));
    assertTrue(e.getMessage().startsWith("some/file.md: the regions 'sample'"), e::getMessage);
  }

  @Test
  void findsRegionsOfTheSampleOnlyInDocuments() {
    Content text = Content.of(Repository.marked("sample", "two\n"));
    assertTrue(Regions.SAMPLE.in("a.md", text));
    assertFalse(Regions.SAMPLE.in("a.java", text));
  }
}
