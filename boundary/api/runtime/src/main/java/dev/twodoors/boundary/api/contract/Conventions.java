package dev.twodoors.boundary.api.contract;

import org.eclipse.microprofile.openapi.models.info.Info;

/** What all operations have in common, unless the project describes its API itself. */
final class Conventions {
  private static final String TEXT =
      """
      * **Errors** are `application/problem+json` (RFC 9457); switch on `code`.
      * **POST** needs the header `Idempotency-Key`: the same key with the same request is \
      carried out once and answered alike each time.
      * **Reads of one thing** carry an `ETag`; send it back in `If-None-Match` to save the \
      transfer, in `If-Match` where a change needs to know what you saw.
      * **Lists** come in pages: follow `next` (or `Link: rel="next"`) until it is missing.
      * **Times** are RFC 3339 in UTC, **money** is a decimal string with its currency.
      """;

  private Conventions() {}

  static void describe(Info info) {
    if (info != null && info.getDescription() == null) {
      info.setDescription(TEXT);
    }
  }
}
