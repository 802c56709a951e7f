package dev.twodoors.boundary.testing.people;

/** One process of a door. */
public interface Door {

  /** {@code web} or {@code api}. */
  String name();

  /** Signs somebody in, or remembers that they are. */
  Person person(String user);
}
