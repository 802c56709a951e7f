package dev.twodoors.boundary.deployment;

import dev.twodoors.boundary.engine.facts.DoorReport;
import io.quarkus.builder.item.SimpleBuildItem;
import java.util.List;

/** A door that passed. */
final class JudgedDoorBuildItem extends SimpleBuildItem {
  private final DoorReport judged;
  private final List<DoorReport> doors;

  JudgedDoorBuildItem(DoorReport judged, List<DoorReport> doors) {
    this.judged = judged;
    this.doors = doors;
  }

  DoorReport judged() {
    return judged;
  }

  /** All that were built, each as of its last build. */
  List<DoorReport> doors() {
    return doors;
  }
}
