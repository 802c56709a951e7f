package dev.twodoors.boundary.web.errors;

import dev.twodoors.boundary.http.Answer;
import dev.twodoors.boundary.http.Answers;
import dev.twodoors.boundary.http.DatabaseAway;
import dev.twodoors.boundary.http.Mistake;
import dev.twodoors.boundary.web.forms.UnreadableForm;
import dev.twodoors.boundary.web.signin.CookieSafeAddress;
import io.opentelemetry.api.trace.Span;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.AuthenticationException;
import io.quarkus.security.ForbiddenException;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;

/** An answer from before the door knows who asks, hence without navigation. */
@Singleton
class BarePage implements Answers {
  private static final Logger LOG = Logger.getLogger(BarePage.class);
  private static final String HTML = "text/html;charset=utf-8";

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance bare(int status, String title, String text, String reference);
  }

  private final ErrorsText text;
  private final StatusText words;

  BarePage(ErrorsText text, StatusText words) {
    this.text = text;
    this.words = words;
  }

  /**
   * Browsers send some letters as they were typed, which no URI may hold: they are led to the
   * address that was meant (RFC 9112, section 3.2).
   */
  @Override
  public Answer to(HttpServerRequest request, Mistake mistake) {
    return mistake == Mistake.TARGET && CookieSafeAddress.canBeMended(request.uri())
        ? at(308).with("Location", CookieSafeAddress.encoded(request.uri()))
        : at(mistake.status());
  }

  @Override
  public Answer to(RoutingContext failed) {
    if (failed.failure() instanceof UnreadableForm form) {
      return unreadable(form.fault());
    }
    if (failed.failure() instanceof ForbiddenException) {
      return at(403);
    }
    var status = failed.statusCode();
    if (status >= 400 && status < 500) {
      return at(status);
    }
    if (failed.failure() instanceof AuthenticationException) {
      return at(400);
    }
    if (DatabaseAway.isCauseOf(failed.failure())) {
      LOG.errorf(
          "the database is away, reference %s: %s", reference(), failed.failure().getMessage());
      return at(503).with("Retry-After", String.valueOf(DatabaseAway.RETRY_AFTER));
    }
    LOG.errorf(failed.failure(), "unexpected failure, reference %s", reference());
    return at(500);
  }

  private Answer unreadable(UnreadableForm.Fault fault) {
    return switch (fault) {
      case GARBLED -> page(fault.status(), text.unreadableTitle(), text.unreadable());
      case TOO_MANY_FIELDS -> page(fault.status(), text.tooLargeTitle(), text.tooManyFields());
      case OF_ANOTHER_TYPE -> page(fault.status(), text.mediaTypeTitle(), text.mediaType());
    };
  }

  private Answer at(int status) {
    var said = words.of(status);
    return page(status, said.title(), said.text());
  }

  static Answer page(int status, String title, String text) {
    var reference = status < 500 ? null : reference();
    return new Answer(status, HTML, Templates.bare(status, title, text, reference).render());
  }

  /** Null where no trace has begun. */
  private static String reference() {
    var span = Span.current().getSpanContext();
    return span.isValid() ? span.getTraceId() : null;
  }
}
