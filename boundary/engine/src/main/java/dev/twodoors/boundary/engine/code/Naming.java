package dev.twodoors.boundary.engine.code;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.objectweb.asm.Type;

/** What a call leaves to a value: which code runs, what is shown, asked, sent or addressed. */
public enum Naming {
  /** A class, or {@code class#method}. */
  CODE,
  BEAN,
  /** An address of the bus, or a channel. */
  ADDRESS,
  /** A path that a router serves. */
  ROUTE,
  TEMPLATE,
  /** Text of a template, or HTML. */
  MARKUP,
  /** Where a browser is sent by an answer. */
  REDIRECT,
  /** Whom an HTTP client calls. */
  CLIENT,
  /** Text of SQL or of another query language, or the entity and the fields that it changes. */
  QUERY,
  /** The media type of an answer. */
  MEDIA;

  /** Where the value stands in a call. */
  enum From {
    RECEIVER,
    /** The first argument of a type that can name something. */
    ARGUMENT,
    /** No value tells. */
    NOWHERE
  }

  /** How a call is recognised; {@code at} may find no value in some of its overloads. */
  record Call(Naming kind, Pattern owner, String name, From at) {

    /** Which of the arguments; empty when none of them can name anything. */
    static Optional<Integer> argument(String descriptor) {
      var types = Type.getArgumentTypes(descriptor);
      return Stream.iterate(0, i -> i < types.length, i -> i + 1)
          .filter(i -> NAMING_TYPES.contains(types[i].getClassName()))
          .findFirst();
    }
  }

  private static final Set<String> NAMING_TYPES =
      Set.of("java.lang.String", "java.lang.Class", "java.net.URI", "java.net.URL");

  private static final String LOOKUP = "java.lang.invoke.MethodHandles.Lookup";
  private static final String CRITERIA =
      "jakarta.persistence.criteria.CriteriaBuilder|org.hibernate.*CriteriaBuilder";
  private static final String VERBS = "get|post|put|delete|patch|head|options";

  private static final Map<String, List<Call>> BY_NAME =
      Stream.of(
              calls(CODE, From.ARGUMENT, "java.lang.Class", "forName"),
              calls(CODE, From.ARGUMENT, ".*ClassLoader", "loadClass"),
              calls(CODE, From.RECEIVER, "java.lang.(Class|reflect.Constructor)", "newInstance"),
              calls(CODE, From.RECEIVER, "java.lang.reflect.Method", "invoke"),
              calls(
                  CODE,
                  From.ARGUMENT,
                  LOOKUP,
                  "findVirtual|findStatic|findSpecial|findConstructor|findClass"),
              calls(CODE, From.NOWHERE, LOOKUP, "unreflect|unreflectSpecial|unreflectConstructor"),
              calls(CODE, From.NOWHERE, "java.lang.reflect.Proxy", "newProxyInstance"),
              calls(CODE, From.NOWHERE, "javax.script.ScriptEngine", "eval"),
              calls(CODE, From.ARGUMENT, "java.util.ServiceLoader", "load|loadInstalled"),
              calls(BEAN, From.ARGUMENT, "io.quarkus.arc.ArcContainer", "instance|select|listAll"),
              calls(
                  BEAN,
                  From.ARGUMENT,
                  "jakarta.enterprise.inject.(Instance|spi.CDI)|io.quarkus.arc.InjectableInstance",
                  "select"),
              calls(BEAN, From.ARGUMENT, ".*Bean(Manager|Container)", "getBeans|beanInstance"),
              calls(
                  ADDRESS,
                  From.ARGUMENT,
                  "io.vertx.*eventbus.EventBus",
                  "send|publish|request|requestAndAwait|requestAndForget|sender|publisher"
                      + "|consumer|localConsumer"),
              calls(
                  ADDRESS,
                  From.ARGUMENT,
                  ".*[.]ChannelRegistry",
                  "getEmitter|getPublishers|getSubscribers"),
              calls(ROUTE, From.ARGUMENT, "io.vertx.*ext.web.Router", VERBS + "|route"),
              calls(ROUTE, From.ARGUMENT, "io.vertx.*ext.web.Route", "path"),
              calls(ROUTE, From.NOWHERE, "io.vertx.*ext.web.Router?", "subRouter|mountSubRouter"),
              calls(ROUTE, From.ARGUMENT, "io.vertx.*ext.web.RoutingContext", "reroute"),
              calls(TEMPLATE, From.ARGUMENT, "io.quarkus.qute.Engine", "getTemplate"),
              calls(TEMPLATE, From.ARGUMENT, "io.quarkus.qute.Template", "getFragment"),
              calls(MARKUP, From.ARGUMENT, "io.quarkus.qute.(Engine|Qute)", "parse|fmt"),
              calls(MARKUP, From.ARGUMENT, "io.quarkus.qute.RawString", "<init>"),
              calls(
                  REDIRECT,
                  From.ARGUMENT,
                  "jakarta.ws.rs.core.Response|.*RestResponse|dev.twodoors.boundary.web.Answer",
                  "seeOther|temporaryRedirect"),
              calls(
                  REDIRECT,
                  From.ARGUMENT,
                  "io.vertx.*ext.web.RoutingContext",
                  "redirect|redirectAndAwait|redirectAndForget"),
              calls(
                  CLIENT,
                  From.ARGUMENT,
                  "java.net.http.HttpRequest.*|jakarta.ws.rs.client.Client|.*RestClientBuilder"
                      + "|okhttp3.Request.Builder",
                  "newBuilder|uri|url|target|baseUri|baseUrl"),
              calls(
                  CLIENT,
                  From.ARGUMENT,
                  "io.vertx.*[.](WebClient|HttpClient)",
                  VERBS + "|request|getAbs|postAbs|putAbs|deleteAbs|patchAbs|headAbs|requestAbs"),
              calls(
                  QUERY,
                  From.ARGUMENT,
                  "jakarta.persistence.EntityManager|org.hibernate.*(Session.*|QueryProducer)",
                  "createQuery|createNativeQuery|createNamedQuery|createStoredProcedureQuery"
                      + "|createMutationQuery|createSelectionQuery|createNativeMutationQuery"),
              calls(
                  QUERY,
                  From.ARGUMENT,
                  "java.sql.(Connection|.*Statement)",
                  "prepareStatement|prepareCall|execute|executeQuery|executeUpdate|addBatch"),
              calls(QUERY, From.ARGUMENT, "io.vertx.*sqlclient.*", "query|preparedQuery"),
              calls(QUERY, From.ARGUMENT, CRITERIA, "createCriteriaUpdate|createCriteriaDelete"),
              calls(QUERY, From.ARGUMENT, "jakarta.persistence.criteria.CriteriaUpdate", "set"),
              calls(MEDIA, From.ARGUMENT, "jakarta.ws.rs.core.Response", "ok"),
              calls(MEDIA, From.ARGUMENT, "jakarta.ws.rs.core.Response.ResponseBuilder", "type"),
              calls(MEDIA, From.ARGUMENT, "jakarta.ws.rs.core.MediaType", "valueOf"),
              // Of Panache, asked of a class of the project; whether it is one, all classes tell.
              calls(QUERY, From.ARGUMENT, ".*", "find|list|stream|count|delete|update"))
          .flatMap(each -> each)
          .collect(Collectors.groupingBy(Call::name));

  static Optional<Call> of(MethodRef target) {
    return BY_NAME.getOrDefault(target.name(), List.of()).stream()
        .filter(call -> call.owner().matcher(target.owner()).matches())
        .findFirst();
  }

  private static Stream<Call> calls(Naming kind, From at, String owner, String names) {
    var pattern = Pattern.compile(owner);
    return Stream.of(names.split("[|]")).map(name -> new Call(kind, pattern, name, at));
  }
}
