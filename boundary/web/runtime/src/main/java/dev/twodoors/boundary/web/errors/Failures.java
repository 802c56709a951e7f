package dev.twodoors.boundary.web.errors;

import dev.twodoors.boundary.InvalidInput;
import dev.twodoors.boundary.RequestKeyConflict;
import dev.twodoors.boundary.http.DatabaseAway;
import dev.twodoors.boundary.http.OfferedMethods;
import dev.twodoors.boundary.web.SiteText;
import dev.twodoors.boundary.web.forms.Problems;
import io.opentelemetry.api.trace.Span;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.ForbiddenException;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.WebApplicationException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns every exception that leaves a page or an action into a page. */
public class Failures {
  private static final Logger LOG = Logger.getLogger(Failures.class);

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance failure(
        int status, String title, String text, String reference, Problems problems);
  }

  private final ErrorsText text;
  private final SiteText site;
  private final StatusText words;

  Failures(ErrorsText text, SiteText site, StatusText words) {
    this.text = text;
    this.site = site;
    this.words = words;
  }

  @ServerExceptionMapper
  public RestResponse<TemplateInstance> invalid(InvalidInput e) {
    return answer(
            422,
            Templates.failure(
                422, text.invalidTitle(), text.invalid(), null, Problems.of(e, site::about)))
        .build();
  }

  @ServerExceptionMapper
  public RestResponse<TemplateInstance> conflict(RequestKeyConflict e) {
    return switch (e.reason()) {
      case OTHER_INPUT -> page(422, text.conflictTitle(), text.otherInput());
      case IN_FLIGHT ->
          answer(
                  409,
                  Templates.failure(
                      409, text.conflictTitle(), text.conflict(), null, Problems.NONE))
              .header("Retry-After", 1)
              .build();
      case UNREADABLE_ANSWER -> page(409, text.conflictTitle(), text.conflict());
    };
  }

  @ServerExceptionMapper
  public RestResponse<TemplateInstance> forbidden(ForbiddenException e) {
    return page(403);
  }

  @ServerExceptionMapper
  public RestResponse<TemplateInstance> http(WebApplicationException e, HttpServerRequest request) {
    var status = e.getResponse().getStatus();
    return switch (status) {
      case 404 -> isOffered(request.method()) ? page(404) : method();
      case 405 -> method();
      default -> status < 500 ? page(status) : broken(e);
    };
  }

  /**
   * Whether nothing at all is under the address, or something that takes the method. Quarkus REST
   * also says "not found" of a method that only a less specific resource offers.
   */
  private static boolean isOffered(HttpMethod method) {
    var offered = OfferedMethods.here();
    return offered.isEmpty() || offered.contains(method.name());
  }

  private RestResponse<TemplateInstance> method() {
    return answer(405, said(405, null))
        .header("Allow", String.join(", ", OfferedMethods.here()))
        .build();
  }

  @ServerExceptionMapper
  public RestResponse<TemplateInstance> broken(Exception e) {
    var reference = Span.current().getSpanContext().getTraceId();
    if (DatabaseAway.isCauseOf(e)) {
      LOG.errorf("the database is away, reference %s: %s", reference, e.getMessage());
      return answer(503, said(503, reference))
          .header("Retry-After", DatabaseAway.RETRY_AFTER)
          .build();
    }
    LOG.errorf(e, "unexpected failure, reference %s", reference);
    return answer(500, said(500, reference)).build();
  }

  private RestResponse<TemplateInstance> page(int status) {
    return answer(status, said(status, null)).build();
  }

  private TemplateInstance said(int status, String reference) {
    var said = words.of(status);
    return Templates.failure(status, said.title(), said.text(), reference, Problems.NONE);
  }

  private static RestResponse<TemplateInstance> page(int status, String title, String text) {
    return answer(status, Templates.failure(status, title, text, null, Problems.NONE)).build();
  }

  private static RestResponse.ResponseBuilder<TemplateInstance> answer(
      int status, TemplateInstance page) {
    return RestResponse.ResponseBuilder.<TemplateInstance>create(status).entity(page);
  }
}
