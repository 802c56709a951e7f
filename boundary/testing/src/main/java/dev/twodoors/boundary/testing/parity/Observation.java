package dev.twodoors.boundary.testing.parity;

import java.util.List;

/**
 * What a scenario came to at one door.
 *
 * @param outcome what the person was told
 * @param content what the person was shown
 * @param records what the trail says
 * @param changes what is different in the database
 */
record Observation(
    String outcome, List<String> content, List<String> records, List<String> changes) {

  /** Empty when nothing was recorded. */
  String lastRecorded() {
    return records.isEmpty()
        ? ""
        : records.getLast().replaceFirst(".*\"outcome\": \"(\\w+)\".*", "$1");
  }
}
