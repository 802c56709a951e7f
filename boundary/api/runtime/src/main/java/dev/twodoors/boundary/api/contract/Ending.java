package dev.twodoors.boundary.api.contract;

import java.util.Locale;
import java.util.Set;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jboss.jandex.AnnotationInstance;

/** What the contract says of a deprecated operation: its end, its successor, its headers. */
record Ending(String since, String sunset, String successor) {
  /** What is refused before the operation is found, such as a bad token, does not tell it. */
  private static final Set<String> BEFORE = Set.of("401", "405", "406", "413", "429");

  static Ending of(AnnotationInstance declared) {
    return new Ending(
        declared.value("since").asString(),
        declared.value("sunset").asString(),
        declared.value("successor").asString());
  }

  void describe(Operation operation) {
    operation
        .deprecated(true)
        .description(
            String.format(
                Locale.ROOT,
                "%s\n\n**Deprecated** since %s, and may be gone from %s on: use `%s`.",
                operation.getDescription(),
                since,
                sunset,
                successor));
    operation.addExtension("x-deprecated-since", since);
    operation.addExtension("x-sunset", sunset);
    operation.addExtension("x-successor", successor);
    operation
        .getResponses()
        .getAPIResponses()
        .forEach(
            (status, response) -> {
              if (!BEFORE.contains(status)) {
                tell(response);
              }
            });
  }

  private static void tell(APIResponse response) {
    Headers.refer(response, Headers.DEPRECATION);
    Headers.refer(response, Headers.SUNSET);
    Headers.refer(response, Headers.SUCCESSOR);
  }
}
