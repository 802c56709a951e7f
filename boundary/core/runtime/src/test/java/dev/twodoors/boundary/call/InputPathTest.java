package dev.twodoors.boundary.call;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Both checks of an input say in one way where something stands. */
class InputPathTest {
  private static final String BAD = "a\u0000b";

  private record Part(@Size(max = 1) String text) {}

  private record Input(
      @Valid Part part,
      List<@Valid Part> list,
      Set<@Valid Part> set,
      Set<@Size(max = 1) String> texts,
      Map<String, @Valid Part> map,
      Optional<@Size(max = 1) String> maybe) {}

  @Test
  void namesAPlaceAsAClientWould() {
    var part = new Part(BAD);
    var input =
        new Input(
            part, List.of(part), Set.of(part), Set.of(BAD), Map.of("key", part), Optional.of(BAD));
    var places =
        List.of("list[0].text", "map[key].text", "maybe", "part.text", "set.text", "texts");

    assertEquals(
        places,
        StorableText.violations(input).stream().map(found -> found.path()).sorted().toList());
    try (var validation = Validation.buildDefaultValidatorFactory()) {
      assertEquals(
          places,
          validation.getValidator().validate(input).stream()
              .map(found -> InputPath.of(found.getPropertyPath()))
              .sorted()
              .toList());
    }
  }
}
