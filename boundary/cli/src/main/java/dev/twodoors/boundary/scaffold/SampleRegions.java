package dev.twodoors.boundary.scaffold;

/**
 * The parts of a file that go when the sample is removed, between comments {@code sample:begin} and
 * {@code sample:end}. New code must not stand there.
 */
final class SampleRegions {
  private SampleRegions() {}

  static boolean holds(String text, int place) {
    var before = text.substring(0, place);
    return before.lastIndexOf("sample:begin") > before.lastIndexOf("sample:end");
  }
}
