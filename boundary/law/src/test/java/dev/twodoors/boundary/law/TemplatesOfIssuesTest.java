package dev.twodoors.boundary.law;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.twodoors.boundary.Capability;
import dev.twodoors.boundary.Consumer;
import dev.twodoors.boundary.Kind;
import dev.twodoors.boundary.Risk;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever proposes a capability is asked for its whole declaration. */
class TemplatesOfIssuesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {".github/ISSUE_TEMPLATE/capability.md", ".github/pull_request_template.md"})
  void askForEachMemberOfTheDeclaration(String template) {
    assertEquals(
        Document.set(Arrays.stream(Capability.class.getDeclaredMethods()).map(Method::getName)),
        Document.of(template).codes("declared", 0));
  }

  @ParameterizedTest
  @ValueSource(classes = {Kind.class, Risk.class, Consumer.class})
  void nameEachValue(Class<? extends Enum<?>> type) {
    var told =
        Document.of(".github/ISSUE_TEMPLATE/capability.md").table("declared").stream()
            .filter(
                row ->
                    row.getFirst()
                        .matches("`" + type.getSimpleName().toLowerCase(Locale.ROOT) + "s?`"))
            .map(row -> Document.codes(row.subList(1, 2)))
            .findFirst()
            .orElse(Set.of());
    assertEquals(Document.set(Arrays.stream(type.getEnumConstants()).map(Enum::name)), told);
  }
}
