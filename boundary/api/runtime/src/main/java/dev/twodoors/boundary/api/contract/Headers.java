package dev.twodoors.boundary.api.contract;

import dev.twodoors.boundary.api.limits.RateLimit;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Headers that many answers carry, described once under their name. */
class Headers {
  static final String ETAG = "ETag";
  static final String LOCATION = "Location";
  static final String DEPRECATION = "Deprecation";
  static final String SUNSET = "Sunset";

  /** The two that are sent as Link. */
  static final String NEXT_PAGE = "NextPage";

  static final String SUCCESSOR = "Successor";

  private static final String ACCEPT_POST = "Accept-Post";

  /** Of 409 only the one that says that the first request is still being answered. */
  private static final Map<String, List<String>> OF_STATUS =
      Map.of(
          "401", List.of(HttpHeaders.WWW_AUTHENTICATE),
          "409", List.of(HttpHeaders.RETRY_AFTER),
          "415", List.of(ACCEPT_POST, HttpHeaders.ACCEPT_ENCODING),
          "429", List.of(HttpHeaders.RETRY_AFTER),
          "503", List.of(HttpHeaders.RETRY_AFTER));

  private Headers() {}

  static void addTo(Components components) {
    components
        .addHeader(
            RateLimit.LEFT,
            text(
                "How many requests are left (r), and in how many seconds all of them are again (t).",
                "\"client\";r=599;t=1"))
        .addHeader(
            RateLimit.POLICY,
            text(
                "How many requests (q) a client may send in how many seconds (w). A client is whoever the token names; without a token, an address.",
                "\"client\";q=600;w=60"))
        .addHeader(
            HttpHeaders.WWW_AUTHENTICATE,
            text(
                "How to sign in, and what is wrong with a token that was sent (RFC 6750).",
                "Bearer"))
        .addHeader(
            ACCEPT_POST,
            text("The media type that is read, when another was sent.", "application/json"))
        .addHeader(
            HttpHeaders.ACCEPT_ENCODING,
            text("That bodies are read as they are, when a compressed one was sent.", "identity"))
        .addHeader(
            HttpHeaders.RETRY_AFTER,
            OASFactory.createHeader()
                .description("How many seconds to wait before asking again.")
                .schema(
                    OASFactory.createSchema()
                        .addType(Schema.SchemaType.INTEGER)
                        .format("int32")
                        .minimum(java.math.BigDecimal.ONE))
                .example(5))
        .addHeader(ETAG, text("Send it back in If-None-Match, or in If-Match."))
        .addHeader(LOCATION, text("Where the result can be seen."))
        .addHeader(NEXT_PAGE, text("The next page, with rel=\"next\"; missing on the last."))
        .addHeader(DEPRECATION, text("Since when the operation is deprecated (RFC 9745)."))
        .addHeader(SUNSET, text("From when on it may be gone (RFC 8594)."))
        .addHeader(
            SUCCESSOR, text("What to use instead, with rel=\"successor-version\" (RFC 5829)."));
  }

  /** Those of a request that came as far as being counted: all but one that was not signed in. */
  static void describe(Operation operation) {
    operation
        .getResponses()
        .getAPIResponses()
        .forEach(
            (status, response) -> {
              if (!status.equals("401")) {
                refer(response, RateLimit.LEFT);
                refer(response, RateLimit.POLICY);
              }
              OF_STATUS.getOrDefault(status, List.of()).forEach(name -> refer(response, name));
            });
  }

  static void refer(APIResponse response, String name) {
    response.addHeader(
        name.equals(NEXT_PAGE) || name.equals(SUCCESSOR) ? HttpHeaders.LINK : name,
        OASFactory.createHeader().ref("#/components/headers/" + name));
  }

  private static Header text(String description, String example) {
    return text(description).example(example);
  }

  private static Header text(String description) {
    return OASFactory.createHeader()
        .description(description)
        .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING));
  }
}
