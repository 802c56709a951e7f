package dev.twodoors.boundary.web.signin;

import dev.twodoors.boundary.web.Answer;
import dev.twodoors.boundary.web.Navigation;
import dev.twodoors.boundary.web.Visitor;
import io.quarkus.oidc.OidcSession;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.vertx.http.runtime.security.FormAuthenticationMechanism;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.RestResponse;

/** Ends the session in this browser. */
@Path("/sign-out")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class SignOutActions {
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final Visitor visitor;
  private final Navigation navigation;
  private final RoutingContext request;
  private final OidcSession elsewhere;
  private final boolean oidc;

  SignOutActions(
      Visitor visitor,
      Navigation navigation,
      RoutingContext request,
      OidcSession elsewhere,
      @ConfigProperty(name = "quarkus.oidc.tenant-enabled") boolean oidc) {
    this.visitor = visitor;
    this.navigation = navigation;
    this.request = request;
    this.elsewhere = elsewhere;
    this.oidc = oidc;
  }

  @POST
  public RestResponse<TemplateInstance> signOut() {
    if (visitor.isSignedIn() && oidc) {
      elsewhere.logout().await().atMost(PATIENCE);
    } else if (visitor.isSignedIn()) {
      FormAuthenticationMechanism.logout(request);
    }
    return Answer.seeOther(navigation.getHome());
  }
}
