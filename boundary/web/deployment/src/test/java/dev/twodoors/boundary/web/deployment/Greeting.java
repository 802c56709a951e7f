package dev.twodoors.boundary.web.deployment;

import dev.twodoors.boundary.web.Answer;
import dev.twodoors.boundary.web.NavigationEntry;
import dev.twodoors.boundary.web.flash.Flash;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.RestResponse;

/** What packages of pages contribute: an entry of the navigation, and what they say. */
@Path("/greeting")
public class Greeting {
  private final Flash flash;

  Greeting(Flash flash) {
    this.flash = flash;
  }

  @Singleton
  static NavigationEntry entry() {
    return new NavigationEntry(10, "/greeting", "Greeting", visitor -> true);
  }

  @GET
  public RestResponse<TemplateInstance> greet() {
    flash.say("Hello.");
    return Answer.seeOther("/sign-in");
  }
}
