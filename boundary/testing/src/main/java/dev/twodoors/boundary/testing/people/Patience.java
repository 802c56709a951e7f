package dev.twodoors.boundary.testing.people;

/** What somebody does who is told to come back later. */
enum Patience {
  /** Sends the same request again when it is time (RFC 9110, 10.2.3), as good clients do. */
  COMES_BACK,
  /** Takes the first answer, whatever it is. */
  LEAVES
}
