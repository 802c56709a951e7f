package com.example.shop.web.signin;

import com.example.shop.web.Answer;
import com.example.shop.web.forms.Problems;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** The form whose POST Quarkus itself answers, before any action of ours. */
@Path("/sign-in")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class SignInPages {

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance form(Problems problems);
  }

  private final SignInText text;

  SignInPages(SignInText text) {
    this.text = text;
  }

  /**
   * @param failed whether Quarkus just refused name and password
   */
  @GET
  public RestResponse<TemplateInstance> form(@RestQuery boolean failed) {
    return Answer.page(Templates.form(failed ? Problems.of("name", text.failed()) : Problems.NONE));
  }
}
