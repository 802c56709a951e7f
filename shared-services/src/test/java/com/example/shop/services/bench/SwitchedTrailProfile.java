package com.example.shop.services.bench;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Set;

/** Puts the trail with the switch in place of the real one. */
public class SwitchedTrailProfile implements QuarkusTestProfile {
  @Override
  public Set<Class<?>> getEnabledAlternatives() {
    return Set.of(SwitchedTrail.class);
  }
}
