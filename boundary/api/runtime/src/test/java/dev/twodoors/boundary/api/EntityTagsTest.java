package dev.twodoors.boundary.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntityTagsTest {

  @Test
  void readsListsOnOneLineOrSeveral() {
    var tags = EntityTags.of(List.of("\"1\", W/\"2\"", "\"3,4\" ,"));
    assertEquals(List.of("\"1\"", "W/\"2\"", "\"3,4\""), tags.tags());
    assertEquals(List.of("\"1\"", "\"3,4\""), tags.strong().toList());
  }

  @Test
  void comparesWeaklyWhatWasSeen() {
    var tags = EntityTags.of(List.of("\"1\", W/\"2\""));
    assertTrue(tags.include("\"1\""));
    assertTrue(tags.include("\"2\""));
    assertFalse(tags.include("\"3\""));
    assertTrue(EntityTags.of(List.of("*")).include("\"3\""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1", "\"1", "\"1\" x", "\"1\" \"2\"", "w/\"1\"", "\"1\", *"})
  void namesNothingInAnotherForm(String value) {
    assertEquals(new EntityTags(false, List.of()), EntityTags.of(List.of(value)));
  }

  @Test
  void namesNothingWhenNothingWasSent() {
    assertEquals(new EntityTags(false, List.of()), EntityTags.of(null));
    assertEquals("\"3-0-7\"", VersionTag.of(3, 0, 7).header());
  }
}
