package com.example.shop.services;

import com.example.shop.domain.PersonId;
import dev.twodoors.boundary.Actor;
import jakarta.inject.Singleton;

/** Who acts, in the words of the domain. */
@Singleton
public class People {
  private final Actor actor;

  People(Actor actor) {
    this.actor = actor;
  }

  public PersonId me() {
    return new PersonId(actor.name());
  }

  public boolean iAm(String role) {
    return actor.hasRole(role);
  }
}
