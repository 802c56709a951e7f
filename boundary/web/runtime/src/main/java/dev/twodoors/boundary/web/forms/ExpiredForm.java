package dev.twodoors.boundary.web.forms;

import io.quarkus.csrf.reactive.runtime.RestCsrfConfig;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * The token filter answers an old token with an empty 400. Instead, this shows a page with what was
 * typed, so that the user can send it again with a fresh token. The request came from one of our
 * own pages: requests from other sites were refused before.
 */
public class ExpiredForm {
  private static final int BAD_REQUEST = 400;
  private static final Set<String> TECHNICAL = Set.of(RequestKeyField.NAME, "version");

  /** A field that was sent, and whether a person typed it. */
  public record Sent(String name, String value, boolean typed) {}

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance expired(List<Sent> fields);
  }

  @Inject RestCsrfConfig csrf;

  @ServerResponseFilter
  public void explain(RoutingContext request, ContainerResponseContext response) {
    if (response.getStatus() == BAD_REQUEST
        && !response.hasEntity()
        && request.request().method() == HttpMethod.POST) {
      var page = Templates.expired(fields(request)).render();
      response.setEntity(page, null, MediaType.TEXT_HTML_TYPE.withCharset("utf-8"));
    }
  }

  private List<Sent> fields(RoutingContext request) {
    return FormData.of(request).fields().stream()
        .filter(field -> !field.name().equals(csrf.formFieldName()))
        .map(field -> new Sent(field.name(), field.value(), !TECHNICAL.contains(field.name())))
        .toList();
  }
}
