package com.example.shop.api.contract;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** The headers of good answers, which follow from the parameters of an operation. */
class Answers {
  private Answers() {}

  static void describeHeaders(Operation operation) {
    var responses = operation.getResponses();
    if (takes(operation, "If-None-Match")) {
      responses
          .getAPIResponse("200")
          .addHeader("ETag", header("Send it back in If-None-Match, or in If-Match."));
      responses.addAPIResponse(
          "304", OASFactory.createAPIResponse().description("Nothing has changed since."));
    }
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

  private static Header header(String description) {
    return OASFactory.createHeader()
        .description(description)
        .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING));
  }
}
