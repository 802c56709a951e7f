package com.example.shop.web.signin;

import com.example.shop.web.Answer;
import com.example.shop.web.Visitor;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.vertx.http.runtime.security.FormAuthenticationMechanism;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestResponse;

/** Ends the session in this browser. */
@Path("/sign-out")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class SignOutActions {
  private final Visitor visitor;
  private final RoutingContext request;

  SignOutActions(Visitor visitor, RoutingContext request) {
    this.visitor = visitor;
    this.request = request;
  }

  @POST
  public RestResponse<TemplateInstance> signOut() {
    if (visitor.isSignedIn()) {
      FormAuthenticationMechanism.logout(request);
    }
    return Answer.seeOther("/");
  }
}
