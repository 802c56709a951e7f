package dev.twodoors.boundary.engine.code;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Types of libraries that let values out of a door: into templates, answers and texts of JSON. */
public final class Outlets {
  private static final List<String> TEMPLATES =
      List.of("io.quarkus.qute.Template", "io.quarkus.qute.Qute", "io.quarkus.mailer.MailTemplate");
  private static final List<String> ANSWERS =
      List.of(
          "jakarta.ws.rs.core.Response",
          "jakarta.ws.rs.core.Variant",
          "jakarta.ws.rs.core.MultivaluedMap",
          "jakarta.ws.rs.core.MediaType",
          "jakarta.ws.rs.RedirectionException",
          "io.vertx.core.MultiMap",
          "io.vertx.mutiny.core.MultiMap",
          "jakarta.ws.rs.container.",
          "jakarta.ws.rs.sse.",
          "org.jboss.resteasy.reactive.",
          "io.vertx.core.http.",
          "io.vertx.ext.web.",
          "io.vertx.mutiny.core.http.",
          "io.vertx.mutiny.ext.web.",
          "io.quarkus.websockets.next.",
          "jakarta.websocket.",
          "dev.twodoors.boundary.web.Answer");

  /** Whoever is at the other end is no browser. */
  private static final List<String> MESSAGES =
      List.of(
          "org.eclipse.microprofile.reactive.messaging.Emitter",
          "io.smallrye.reactive.messaging.MutinyEmitter");

  private static final List<String> WRITERS =
      List.of(
          "io.vertx.core.json.",
          "com.fasterxml.jackson.databind.Object",
          "com.fasterxml.jackson.databind.json.JsonMapper",
          "com.fasterxml.jackson.dataformat.",
          "jakarta.json.bind.Jsonb");

  /** They put any object into a text or a tree of JSON: by their names, whose they are. */
  private static final Map<String, String> PUTTING =
      Map.of(
          "writeObject", "com.fasterxml.jackson.core.JsonGenerator",
          "writePOJO", "com.fasterxml.jackson.core.JsonGenerator",
          "putPOJO", "com.fasterxml.jackson.databind.node.ObjectNode",
          "addPOJO", "com.fasterxml.jackson.databind.node.ArrayNode",
          "put", "io.vertx.core.json.JsonObject");

  /** What only keeps a value for code that runs later. */
  private static final Set<String> KEEPERS = Set.of("equals", "put", "setProperty");

  private Outlets() {}

  public static boolean isTemplate(MethodRef called) {
    return isOf(TEMPLATES, called);
  }

  public static boolean isAnswer(MethodRef called) {
    return isOf(ANSWERS, called);
  }

  /** Makes text of JSON from any object. */
  public static boolean isWriter(MethodRef called) {
    return isOf(WRITERS, called);
  }

  public static boolean include(MethodRef called) {
    // None of them is of the JDK, as are most of those that are called.
    return !called.owner().startsWith("java.")
        && (isTemplate(called)
            || isAnswer(called)
            || isWriter(called)
            || isOf(MESSAGES, called)
            || called.owner().equals(PUTTING.get(called.name())));
  }

  private static boolean isOf(List<String> group, MethodRef called) {
    for (var start : group) {
      if (called.owner().startsWith(start)) {
        return !KEEPERS.contains(called.name());
      }
    }
    return false;
  }
}
