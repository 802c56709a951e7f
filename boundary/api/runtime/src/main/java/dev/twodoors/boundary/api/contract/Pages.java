package dev.twodoors.boundary.api.contract;

import dev.twodoors.boundary.api.PageResponse;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * A page is called after what it lists: {@code ProductPage} is a page of {@code Product}. The
 * scanner calls it after the Java types that it is made of. A name that another schema has already
 * is left to that one.
 */
final class Pages {
  private static final String SCHEMAS = "#/components/schemas/";

  private final Map<String, String> names = new HashMap<>();

  private Pages(Map<String, Schema> schemas) {
    schemas.forEach(
        (scanned, schema) -> {
          var name = item(scanned, schema) + "Page";
          if (item(scanned, schema) != null && !schemas.containsKey(name)) {
            names.put(scanned, name);
          }
        });
  }

  /** Null when it is no page, or one of plain values. */
  private static String item(String scanned, Schema schema) {
    if (!scanned.matches(PageResponse.class.getSimpleName() + ".+")) {
      return null;
    }
    var item = schema.getProperties().get("items").getItems().getRef();
    return item == null ? null : item.substring(SCHEMAS.length());
  }

  static void rename(OpenAPI document) {
    var components = document.getComponents();
    var pages = new Pages(components.getSchemas());
    SchemaTree.of(document).forEach(pages::refer);
    pages.names.forEach(
        (scanned, name) -> {
          components.addSchema(name, components.getSchemas().get(scanned));
          components.removeSchema(scanned);
        });
  }

  private void refer(Schema schema) {
    if (schema.getRef() != null) {
      var name = names.get(schema.getRef().substring(SCHEMAS.length()));
      if (name != null) {
        schema.setRef(SCHEMAS + name);
      }
    }
  }
}
