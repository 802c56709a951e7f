package dev.twodoors.boundary.api.contract;

import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/**
 * The headers of good answers, which follow from what an operation takes and gives. What can be
 * read with If-None-Match carries its ETag wherever it is the answer.
 */
class Answers {
  private static final String ETAG = "ETag";

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
      responses.addAPIResponse(
          "304",
          OASFactory.createAPIResponse()
              .description("Nothing has changed since.")
              .addHeader(ETAG, tag()));
    }
    responses.getAPIResponses().values().stream()
        .filter(response -> given(response).anyMatch(tagged::contains))
        .forEach(response -> response.addHeader(ETAG, tag()));
    if (takes(operation, "limit")) {
      responses
          .getAPIResponse("200")
          .addHeader("Link", header("The next page, with rel=\"next\"; missing on the last."));
    }
    if (responses.hasAPIResponse("201")) {
      responses
          .getAPIResponse("201")
          .addHeader("Location", header("Where the result can be seen."));
    }
  }

  static boolean takes(Operation operation, String parameter) {
    return operation.getParameters() != null
        && operation.getParameters().stream().anyMatch(p -> parameter.equals(p.getName()));
  }

  private static Header tag() {
    return header("Send it back in If-None-Match, or in If-Match.");
  }

  private static Header header(String description) {
    return OASFactory.createHeader()
        .description(description)
        .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING));
  }
}
