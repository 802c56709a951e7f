package dev.twodoors.boundary.local;

import java.util.List;

/** A person or machine that exists on this machine only. */
public record DemoUser(String name, String password, List<String> roles) {
  @Override
  public String toString() {
    return name + roles;
  }
}
