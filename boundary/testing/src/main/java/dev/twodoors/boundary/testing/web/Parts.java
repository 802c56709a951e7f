package dev.twodoors.boundary.testing.web;

import java.nio.charset.StandardCharsets;

/** A form as browsers send it when it carries files. */
final class Parts {
  private Parts() {}

  /**
   * @param oddName the field whose part gets more in its header
   */
  static SentForm of(FoundForm form, String oddName, String more) {
    var body = new StringBuilder();
    for (var field : form.fields()) {
      body.append("--parts\r\nContent-Disposition: form-data; name=\"")
          .append(field.name())
          .append('"')
          .append(field.name().equals(oddName) ? more : "")
          .append("\r\n\r\n")
          .append(field.value())
          .append("\r\n");
    }
    return SentForm.of(
        form,
        "multipart/form-data; boundary=parts",
        body.append("--parts--\r\n").toString().getBytes(StandardCharsets.UTF_8));
  }
}
