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

  /**
   * The description stands where that of an annotation would, so that a released contract is the
   * same to the byte: values of annotations come in the order of their names, and a document keeps
   * the order in which they came.
   */
  static void describe(Info info) {
    if (info == null || info.getDescription() != null) {
      return;
    }
    var license = info.getLicense();
    var title = info.getTitle();
    var version = info.getVersion();
    info.license(null).title(null).version(null);
    info.description(TEXT).license(license).title(title).version(version);
  }
}
