package dev.twodoors.boundary.testing.people;

/** Somebody who is signed in at a door. What they do there is said by the tests, in their words. */
public sealed interface Person permits ApiPerson, WebPerson {

  /** The same person in a hurry: takes the first answer, even if it is to come back later. */
  Person hasty();
}
