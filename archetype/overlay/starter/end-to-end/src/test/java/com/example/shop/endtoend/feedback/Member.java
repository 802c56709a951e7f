package com.example.shop.endtoend.feedback;

import com.example.shop.endtoend.people.ApiPerson;
import com.example.shop.endtoend.people.Door;
import com.example.shop.endtoend.people.Reply;
import com.example.shop.endtoend.people.WebPerson;

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
