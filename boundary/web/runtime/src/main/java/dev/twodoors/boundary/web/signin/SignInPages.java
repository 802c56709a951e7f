package dev.twodoors.boundary.web.signin;

import dev.twodoors.boundary.web.Answer;
import dev.twodoors.boundary.web.Navigation;
import dev.twodoors.boundary.web.forms.Problems;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** The form whose POST Quarkus itself answers, before any action of ours. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class SignInPages {

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance form(Problems problems);
  }

  private final SignInText text;
  private final Navigation navigation;
  private final boolean elsewhere;

  /**
   * @param elsewhere whether people sign in at an identity provider
   */
  SignInPages(
      SignInText text,
      Navigation navigation,
      @ConfigProperty(name = "quarkus.oidc.tenant-enabled") boolean elsewhere) {
    this.text = text;
    this.navigation = navigation;
    this.elsewhere = elsewhere;
  }

  /**
   * @param failed whether Quarkus just refused name and password
   */
  @GET
  @Path("sign-in")
  public RestResponse<TemplateInstance> form(@RestQuery boolean failed) {
    if (elsewhere) {
      return Answer.seeOther("/signed-in");
    }
    return Answer.page(Templates.form(failed ? Problems.of(text.failed()) : Problems.NONE));
  }

  /** Only for people who are signed in: whoever is not is sent to do so first. */
  @GET
  @Path("signed-in")
  public RestResponse<TemplateInstance> signedIn() {
    return Answer.seeOther(navigation.getHome());
  }
}
