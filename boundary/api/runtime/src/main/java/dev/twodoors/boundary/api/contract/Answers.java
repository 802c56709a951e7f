package dev.twodoors.boundary.api.contract;

import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/**
 * The headers of good answers, which follow from what an operation takes and gives. What can be
 * read with If-None-Match carries its ETag wherever it is the answer.
 */
class Answers {
  private final Set<String> tagged;

  Answers(Collection<Operation> all) {
    this.tagged =
        all.stream()
            .filter(operation -> takes(operation, "If-None-Match"))
            .flatMap(operation -> given(operation.getResponses().getAPIResponse("200")))
            .collect(Collectors.toSet());
  }

  /** The references of what an answer holds. */
  private static Stream<String> given(APIResponse response) {
    return response.getContent() == null
        ? Stream.empty()
        : response.getContent().getMediaTypes().values().stream()
            .map(media -> media.getSchema().getRef())
            .filter(Objects::nonNull);
  }

  void describeHeaders(Operation operation) {
    var responses = operation.getResponses();
    if (takes(operation, "If-None-Match")) {
      var unchanged = OASFactory.createAPIResponse().description("Nothing has changed since.");
      Headers.refer(unchanged, Headers.ETAG);
      responses.addAPIResponse("304", unchanged);
    }
    responses.getAPIResponses().values().stream()
        .filter(response -> given(response).anyMatch(tagged::contains))
        .forEach(response -> Headers.refer(response, Headers.ETAG));
    if (takes(operation, "limit")) {
      Headers.refer(responses.getAPIResponse("200"), Headers.NEXT_PAGE);
    }
    if (responses.hasAPIResponse("201")) {
      Headers.refer(responses.getAPIResponse("201"), Headers.LOCATION);
    }
  }

  static boolean takes(Operation operation, String parameter) {
    return operation.getParameters() != null
        && operation.getParameters().stream().anyMatch(p -> parameter.equals(p.getName()));
  }
}
