package dev.twodoors.boundary.deployment;

import dev.twodoors.boundary.engine.facts.Sources;
import dev.twodoors.boundary.engine.judge.Judgement;
import io.quarkus.builder.item.SimpleBuildItem;

/** A door that passed. */
final class JudgedDoorBuildItem extends SimpleBuildItem {
  private final Sources sources;
  private final Judgement judgement;

  JudgedDoorBuildItem(Sources sources, Judgement judgement) {
    this.sources = sources;
    this.judgement = judgement;
  }

  Sources sources() {
    return sources;
  }

  Judgement judgement() {
    return judgement;
  }
}
