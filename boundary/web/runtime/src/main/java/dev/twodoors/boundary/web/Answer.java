package dev.twodoors.boundary.web;

import io.quarkus.qute.TemplateInstance;
import java.net.URI;
import org.jboss.resteasy.reactive.RestResponse;

/** What a page or an action answers. */
public final class Answer {
  private static final int UNPROCESSABLE = 422;

  private Answer() {}

  public static RestResponse<TemplateInstance> page(TemplateInstance page) {
    return RestResponse.ok(page);
  }

  /** The page of the form again, with what was typed and what is wrong with it. */
  public static RestResponse<TemplateInstance> again(TemplateInstance page) {
    return RestResponse.ResponseBuilder.<TemplateInstance>create(UNPROCESSABLE)
        .entity(page)
        .build();
  }

  /** After a change: the browser fetches the page, and reloading it changes nothing. */
  public static RestResponse<TemplateInstance> seeOther(String path) {
    return RestResponse.seeOther(URI.create(path));
  }
}
