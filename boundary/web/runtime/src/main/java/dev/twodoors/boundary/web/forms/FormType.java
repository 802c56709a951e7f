package dev.twodoors.boundary.web.forms;

import jakarta.ws.rs.core.MediaType;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How a form was written.
 *
 * @param boundary between its parts, or null when it has none
 */
record FormType(String boundary) {
  /** RFC 2046, section 5.1.1. */
  private static final Pattern BOUNDARY =
      Pattern.compile("[0-9a-zA-Z'()+_,./:=? -]{0,69}[0-9a-zA-Z'()+_,./:=?-]");

  /** Empty when the header lines name nothing that a form of ours sends (HTML, form submission). */
  static Optional<FormType> of(List<String> contentTypes) {
    return contentTypes.size() == 1
        ? read(contentTypes.getFirst()).flatMap(FormType::of)
        : Optional.empty();
  }

  private static Optional<FormType> of(MediaType type) {
    var boundary = type.getParameters().get("boundary");
    if (is(type, MediaType.APPLICATION_FORM_URLENCODED_TYPE)) {
      return Optional.of(new FormType(null));
    }
    return is(type, MediaType.MULTIPART_FORM_DATA_TYPE)
            && boundary != null
            && BOUNDARY.matcher(boundary).matches()
        ? Optional.of(new FormType(boundary))
        : Optional.empty();
  }

  /** Whether a part that says this of itself is text; one that says nothing is (RFC 7578, 4.4). */
  static boolean isText(String contentType) {
    return contentType == null
        || read(contentType).filter(type -> is(type, MediaType.TEXT_PLAIN_TYPE)).isPresent();
  }

  private static boolean is(MediaType type, MediaType expected) {
    var charset = type.getParameters().get(MediaType.CHARSET_PARAMETER);
    return type.getType().equalsIgnoreCase(expected.getType())
        && type.getSubtype().equalsIgnoreCase(expected.getSubtype())
        && (charset == null || charset.equalsIgnoreCase(StandardCharsets.UTF_8.name()));
  }

  private static Optional<MediaType> read(String contentType) {
    try {
      return Optional.of(MediaType.valueOf(contentType));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** The same as header, in the one spelling that all behind it understand. */
  String header() {
    return boundary == null
        ? MediaType.APPLICATION_FORM_URLENCODED
        : MediaType.MULTIPART_FORM_DATA + "; boundary=\"" + boundary + "\"";
  }
}
