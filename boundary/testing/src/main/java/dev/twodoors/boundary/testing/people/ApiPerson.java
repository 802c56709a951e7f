package dev.twodoors.boundary.testing.people;

/** Somebody whose program uses the API. */
public record ApiPerson(ApiClient client) implements Person {

  @Override
  public ApiPerson hasty() {
    return new ApiPerson(client.hasty());
  }
}
