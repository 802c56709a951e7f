package dev.twodoors.boundary.engine.facts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * By which annotations and interfaces frameworks find what they call, and what people call that.
 */
final class CallbackNames {
  static final String REST = "jakarta.ws.rs.";
  static final String REACTIVE = "org.jboss.resteasy.reactive.server.";

  /** Annotations of methods that run with requests, GET among them. */
  static final Map<String, String> WITH_REQUESTS =
      ordered(
          REACTIVE + "ServerRequestFilter",
          "filter of requests",
          REACTIVE + "ServerResponseFilter",
          "filter of answers",
          REACTIVE + "ServerExceptionMapper",
          "mapper of exceptions",
          "io.quarkus.vertx.web.RouteFilter",
          "filter of routes",
          "org.eclipse.microprofile.graphql.Source",
          "resolver of fields",
          "io.quarkus.security.PermissionChecker",
          "check of permissions",
          "io.quarkus.qute.TemplateExtension",
          "extension of templates",
          "io.quarkus.qute.TemplateGlobal",
          "global of templates",
          "io.quarkus.qute.TemplateData",
          "data of templates");

  /** Interfaces whose methods run with requests, GET among them. */
  static final Map<String, String> OF_REQUESTS =
      ordered(
          REST + "container.ContainerRequestFilter",
          "filter of requests",
          REST + "container.ContainerResponseFilter",
          "filter of answers",
          REST + "container.DynamicFeature",
          "feature of resources",
          REST + "ext.ExceptionMapper",
          "mapper of exceptions",
          REST + "ext.ReaderInterceptor",
          "interceptor of bodies",
          REST + "ext.WriterInterceptor",
          "interceptor of bodies",
          REST + "ext.MessageBodyReader",
          "reader of bodies",
          REST + "ext.MessageBodyWriter",
          "writer of bodies",
          REST + "ext.ParamConverter",
          "converter of parameters",
          REST + "ext.ParamConverterProvider",
          "converter of parameters",
          REST + "ext.ContextResolver",
          "resolver of contexts",
          "io.quarkus.websockets.next.HttpUpgradeCheck",
          "check of handshakes",
          "jakarta.servlet.Filter",
          "filter of requests",
          "io.quarkus.security.identity.SecurityIdentityAugmentor",
          "augmentor of identities",
          "io.quarkus.security.identity.IdentityProvider",
          "provider of identities",
          "io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism",
          "authentication",
          "io.quarkus.vertx.http.runtime.security.HttpSecurityPolicy",
          "policy of requests",
          "org.eclipse.microprofile.health.HealthCheck",
          "check of health",
          "io.smallrye.health.api.AsyncHealthCheck",
          "check of health",
          "io.quarkus.qute.ValueResolver",
          "resolver of templates",
          "io.quarkus.qute.NamespaceResolver",
          "resolver of templates",
          "io.quarkus.qute.SectionHelperFactory",
          "section of templates",
          "jakarta.validation.ConstraintValidator",
          "check of values",
          "io.quarkus.oidc.TenantResolver",
          "resolver of tenants",
          "io.quarkus.oidc.TenantConfigResolver",
          "resolver of tenants",
          "io.quarkus.hibernate.orm.runtime.tenant.TenantResolver",
          "resolver of tenants");

  /** Interfaces whose methods run by themselves, or for what somebody sent. */
  static final Map<String, String> OF_THEMSELVES =
      ordered(
          "io.quarkus.runtime.QuarkusApplication",
          "start",
          "org.quartz.Job",
          "timer",
          "org.apache.camel.RoutesBuilder",
          "routes of Camel",
          "io.vertx.core.Verticle",
          "start",
          "jakarta.jms.MessageListener",
          "consumer of a channel",
          "io.grpc.ServerInterceptor",
          "filter of calls");

  /** Annotations of methods that run by themselves, or for what somebody sent. */
  static final Map<String, String> BY_ITSELF =
      ordered(
          "io.quarkus.scheduler.Scheduled", "timer",
          "io.quarkus.vertx.ConsumeEvent", "consumer of the bus",
          "org.eclipse.microprofile.reactive.messaging.Incoming", "consumer of a channel",
          "org.eclipse.microprofile.reactive.messaging.Outgoing", "source of a channel",
          "io.quarkus.runtime.Startup", "start",
          "jakarta.annotation.PostConstruct", "start of a bean",
          "jakarta.annotation.PreDestroy", "end of a bean");

  /** Those that get what somebody outside has sent. */
  static final Set<String> TAKING =
      Set.of(
          "filter of requests",
          "reader of bodies",
          "converter of parameters",
          "consumer of the bus",
          "consumer of a channel",
          "resolver of fields");

  static final Set<String> CHANGING = Set.of("doPost", "doPut", "doDelete", "doPatch");
  static final List<String> OBSERVES =
      List.of("jakarta.enterprise.event.Observes", "jakarta.enterprise.event.ObservesAsync");

  /** Events that no request fires. */
  static final List<String> OF_THE_APPLICATION =
      List.of("io.quarkus.runtime.", "io.quarkus.vertx.", "io.quarkus.scheduler.", "io.vertx.");

  private CallbackNames() {}

  private static Map<String, String> ordered(String... pairs) {
    var map = new LinkedHashMap<String, String>();
    for (var i = 0; i < pairs.length; i += 2) {
      map.put(pairs[i], pairs[i + 1]);
    }
    return map;
  }
}
