package dev.twodoors.boundary.web.forms;

import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Optional;

/**
 * What a form sent.
 *
 * @param contentType how it was written, in the one spelling that Quarkus REST understands; null
 *     when nothing was sent
 * @param fields in their order; several may have the same name. Files are not among them.
 * @param size how many fields and files there are
 */
public record FormData(String contentType, List<Field> fields, int size) {
  private static final String READ = FormData.class.getName();
  private static final FormData NONE = new FormData(null, List.of(), 0);

  /** One field, as it was typed. */
  public record Field(String name, String value) {}

  /**
   * @param contentTypes each of the header's lines
   */
  static FormData read(List<String> contentTypes, byte[] body) throws UnreadableForm {
    if (body.length == 0) {
      return NONE;
    }
    var type =
        FormType.of(contentTypes)
            .orElseThrow(() -> new UnreadableForm(UnreadableForm.Fault.OF_ANOTHER_TYPE));
    if (type.boundary() == null) {
      var fields = FormText.urlEncoded(body);
      return new FormData(type.header(), fields, fields.size());
    }
    var parts = FormParts.in(body, type.boundary());
    return new FormData(type.header(), parts.fields(), parts.size());
  }

  /** Of the running request; without fields when it sent none. */
  public static FormData of(RoutingContext request) {
    FormData read = request.get(READ);
    return read == null ? NONE : read;
  }

  void keepIn(RoutingContext request) {
    request.put(READ, this);
  }

  /** The value of the first field of that name. */
  public Optional<String> first(String name) {
    return fields.stream().filter(field -> field.name().equals(name)).map(Field::value).findFirst();
  }
}
