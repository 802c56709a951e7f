package dev.twodoors.boundary.testing.services;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BoundsChecksTest {
  private record Part(
      @NotBlank @Size(max = 1) String text,
      @NotEmpty @Size(max = 2) List<@NotBlank @Size(max = 3) String> texts,
      @Pattern(regexp = "[a-z]+") @Size(max = 4) String code,
      @Pattern(regexp = "[a-z]*") @Size(max = 5) String word,
      @NotBlank @Size(min = 1, max = 6) String name) {}

  private record Whole(Optional<List<Part>> parts) {}

  @Test
  void aLieIsFoundInThePartsOfPartsToo() throws NoSuchMethodException {
    var whole = Whole.class.getDeclaredMethod("parts").getAnnotatedReturnType();
    var lies = BoundsChecks.inside(whole).filter(BoundsChecks::lies);

    assertEquals(
        List.of(1, 2, 3, 4), lies.map(value -> value.getAnnotation(Size.class).max()).toList());
  }
}
