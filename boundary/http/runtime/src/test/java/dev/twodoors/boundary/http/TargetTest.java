package dev.twodoors.boundary.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TargetTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://a:80",
        "http://a:80/",
        "HTTP://a:80/b?c",
        "https://a:80/?b=/c",
        "http://a:80//"
      })
  void namesTheHostOfAWholeAddress(String target) {
    assertEquals(Optional.of("a:80"), Target.authority(target));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/a",
        "a:80",
        "http:a",
        "http:/a",
        "http://",
        "http:///a",
        "ftp://a/",
        "http://b@a/",
        "http://a:99999/",
        "http://a?b=/c",
        "http://a?",
        "*"
      })
  void namesNoHostWhereItsPathCannotBeTold(String target) {
    assertEquals(Optional.empty(), Target.authority(target));
  }
}
