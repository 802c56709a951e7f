package dev.twodoors.boundary.web.forms;

import dev.twodoors.boundary.http.Bodies;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Reads the form of every POST before the action is called. If the form cannot be read, the request
 * fails and the action is not called. Otherwise the action gets every field as it was sent.
 */
@Singleton
public class FormReader {
  private static final int BEHIND_ITS_BODY = Bodies.ORDER + 1;
  private static final String TOOLS = "/q/";

  private final int mostFields;

  FormReader(@ConfigProperty(name = "quarkus.http.limits.max-form-fields") int mostFields) {
    this.mostFields = mostFields;
  }

  void install(@Observes Router router) {
    router
        .route()
        .order(BEHIND_ITS_BODY)
        .method(HttpMethod.POST)
        .handler(
            context -> {
              if (context.request().path().startsWith(TOOLS)) {
                context.next();
              } else {
                read(context);
              }
            });
  }

  /** Goes on when the form of a request, whose body was read, is one that can be read. */
  public void read(RoutingContext context) {
    var headers = context.request().headers();
    try {
      var form = form(context);
      headers.remove(HttpHeaders.CONTENT_TYPE);
      if (form.contentType() != null) {
        headers.set(HttpHeaders.CONTENT_TYPE, form.contentType());
      }
      form.keepIn(context);
    } catch (UnreadableForm e) {
      context.fail(e.fault().status(), e);
      return;
    }
    context.next();
  }

  private FormData form(RoutingContext context) throws UnreadableForm {
    var types = context.request().headers().getAll(HttpHeaders.CONTENT_TYPE);
    var form = FormData.read(types, Bodies.of(context).getBytes());
    if (form.size() > mostFields) {
      throw new UnreadableForm(UnreadableForm.Fault.TOO_MANY_FIELDS);
    }
    return form;
  }
}
