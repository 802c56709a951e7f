package dev.twodoors.boundary.web.signin;

import dev.twodoors.boundary.http.Bodies;
import dev.twodoors.boundary.web.forms.FormData;
import dev.twodoors.boundary.web.forms.FormReader;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.credential.PasswordCredential;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.UsernamePasswordAuthenticationRequest;
import io.quarkus.vertx.http.runtime.FormAuthConfig;
import io.quarkus.vertx.http.runtime.VertxHttpConfig;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.quarkus.vertx.http.runtime.security.PersistentLoginManager;
import io.vertx.core.Handler;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Takes name and password. Quarkus' own form login goes on with the session that begins here; its
 * own reading of the form fails with 500 for every form that is not as it expects, and with an
 * empty page for a return address of another door on the same host. A foreign page cannot send this
 * form (CrossOrigin), so that it needs no token, and may wait in a browser for as long as it likes.
 */
@Singleton
class SignIn {
  private static final int BEFORE_SIGN_IN = 780;

  private static final int SEE_OTHER = 303;
  private static final int BAD_REQUEST = 400;

  private final Bodies bodies;
  private final FormReader forms;
  private final IdentityProviderManager people;
  private final FormAuthConfig form;
  private final PersistentLoginManager sessions;

  SignIn(
      Bodies bodies,
      FormReader forms,
      IdentityProviderManager people,
      VertxHttpConfig http,
      @ConfigProperty(name = "quarkus.http.auth.session.encryption-key") Optional<String> key) {
    this.bodies = bodies;
    this.forms = forms;
    this.people = people;
    this.form = http.auth().form();
    this.sessions =
        new PersistentLoginManager(
            key.orElse(null),
            form.cookieName(),
            form.timeout().toMillis(),
            form.newCookieInterval().toMillis(),
            form.httpOnlyCookie(),
            form.cookieSameSite().name(),
            form.cookiePath().orElse("/"),
            form.cookieMaxAge().map(Duration::toSeconds).orElse(-1L),
            form.cookieDomain().orElse(null));
  }

  void install(@Observes Filters filters) {
    filters
        .register(context -> ifSignIn(context, bodies::read), BEFORE_SIGN_IN)
        .register(context -> ifSignIn(context, forms::read), BEFORE_SIGN_IN - 1)
        .register(context -> ifSignIn(context, this::signIn), BEFORE_SIGN_IN - 2);
  }

  private void ifSignIn(RoutingContext context, Handler<RoutingContext> step) {
    if (context.request().method() == HttpMethod.POST
        && context.normalizedPath().endsWith(form.postLocation())) {
      step.handle(context);
    } else {
      context.next();
    }
  }

  /** A field that is missing is an empty one; nothing at all is no form. */
  private void signIn(RoutingContext context) {
    var sent = FormData.of(context);
    if (sent.size() == 0) {
      context.fail(BAD_REQUEST);
      return;
    }
    var name = sent.first(form.usernameParameter()).orElse("");
    var password = sent.first(form.passwordParameter()).orElse("");
    var asked =
        new UsernamePasswordAuthenticationRequest(
            name, new PasswordCredential(password.toCharArray()));
    people
        .authenticate(HttpSecurityUtils.setRoutingContextAttribute(asked, context))
        .subscribe()
        .with(known -> begin(context, known), failure -> refuse(context, failure));
  }

  private void begin(RoutingContext context, SecurityIdentity known) {
    sessions.save(known, context, null, context.request().isSSL());
    seeOther(context, wanted(context));
  }

  private void refuse(RoutingContext context, Throwable failure) {
    if (failure instanceof AuthenticationFailedException) {
      seeOther(context, form.errorPage().orElseThrow());
    } else {
      context.fail(failure);
    }
  }

  private String wanted(RoutingContext context) {
    var kept = context.request().getCookie(form.locationCookie());
    if (kept == null) {
      return form.landingPage().orElseThrow();
    }
    context
        .response()
        .addCookie(Cookie.cookie(form.locationCookie(), "").setPath("/").setMaxAge(0));
    return kept.getValue();
  }

  private static void seeOther(RoutingContext context, String page) {
    context.response().setStatusCode(SEE_OTHER).putHeader(HttpHeaders.LOCATION, page).end();
  }
}
