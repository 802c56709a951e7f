package com.example.shop.endtoend.shopping;

import dev.twodoors.boundary.testing.people.ApiDoor;
import dev.twodoors.boundary.testing.people.WebDoor;

/** Checks the whole trail, at either door. */
public final class Auditor {
  private Auditor() {}

  /** What the API finds wrong with the trail; empty when it is intact and has records. */
  public static String complaint(ApiDoor door) {
    var found =
        door.person("auditor")
            .client()
            .get("/v1/audit-records?verify=true")
            .body()
            .path("verification");
    return found.path("intact").asBoolean() && found.path("sealed").asLong() > 0
        ? ""
        : found.toPrettyString();
  }

  /** What the page says about the trail. */
  public static String verdict(WebDoor door) {
    var browser = door.person("auditor").browser();
    return browser
        .submit(browser.get("/audit").formOrKeys("/audit/verify"))
        .html()
        .select(".verdict h2")
        .text();
  }
}
