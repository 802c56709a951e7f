package dev.twodoors.boundary.web.flash;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignedTextTest {
  private final SignedText ours = SignedText.with(Optional.of("a secret of all instances"));

  @Test
  void comesBackAtEveryInstance() {
    var signed = ours.of("Thank you – it's “done” 🖊");
    assertTrue(signed.matches("[A-Za-z0-9_.-]+"), signed);
    var other = SignedText.with(Optional.of("a secret of all instances"));
    assertEquals(Optional.of("Thank you – it's “done” 🖊"), other.read(signed));
  }

  @Test
  void fitsIntoACookie() {
    assertTrue(ours.of("語".repeat(SignedText.LONGEST)).length() < 4_000);
    var longer = "x".repeat(SignedText.LONGEST + 1);
    assertThrows(IllegalArgumentException.class, () -> ours.of(longer));
  }

  @Test
  void isNotReadWhenOthersSignedIt() {
    var theirs = SignedText.with(Optional.of("a secret of others")).of("Send us your password.");
    assertEquals(Optional.empty(), ours.read(theirs));
    assertEquals(Optional.empty(), SignedText.with(Optional.empty()).read(ours.of("Done.")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", ".", "orders.cancelled", "RG9uZS4.", "RG9uZS4", "%00.%00", "RG9uZS4.AAAA"})
  void isNotReadWithoutSignature(String sent) {
    assertEquals(Optional.empty(), ours.read(sent));
  }
}
