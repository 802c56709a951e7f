package dev.twodoors.boundary.testing.people;

import java.net.URI;
import java.util.function.UnaryOperator;

/** The published API, used by programs in the name of people. */
public final class ApiDoor implements Door {
  private final URI address;
  private final UnaryOperator<String> tokenOf;

  public ApiDoor(URI address, UnaryOperator<String> tokenOf) {
    this.address = address;
    this.tokenOf = tokenOf;
  }

  @Override
  public String name() {
    return "api";
  }

  @Override
  public ApiPerson person(String user) {
    return new ApiPerson(client(tokenOf.apply(user)));
  }

  /**
   * @param token whatever somebody made up; null for none
   */
  public ApiClient client(String token) {
    return new ApiClient(address, token);
  }
}
