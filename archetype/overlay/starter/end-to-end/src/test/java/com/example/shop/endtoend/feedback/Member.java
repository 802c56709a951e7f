package com.example.shop.endtoend.feedback;

import dev.twodoors.boundary.testing.people.ApiPerson;
import dev.twodoors.boundary.testing.people.Door;
import dev.twodoors.boundary.testing.people.Reply;
import dev.twodoors.boundary.testing.people.WebPerson;

/** What a member does. */
public interface Member {

  static Member at(Door door, String user) {
    return switch (door.person(user)) {
      case ApiPerson program -> new ApiMember(program.client());
      case WebPerson visitor -> new WebMember(visitor.browser());
    };
  }

  Reply says(String words);
}
