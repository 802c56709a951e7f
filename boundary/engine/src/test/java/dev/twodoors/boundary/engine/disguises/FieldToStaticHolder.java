package dev.twodoors.boundary.engine.disguises;

/** What a bean gets is kept in a static field of another class. */
final class FieldToStaticHolder extends InJava {
  FieldToStaticHolder() {
    super("field to a static holder");
  }

  @Override
  void at(Place place) {
    Bean.of(place).ifPresent(bean -> rewrite(bean, place));
  }

  private static void rewrite(Bean bean, Place place) {
    var name = place.edits().name("Held");
    var fields = new StringBuilder();
    bean.fields()
        .forEach(
            (field, at) -> {
              fields.append("  static ").append(TypeText.of(field.asType()).orElseThrow());
              fields.append(" ").append(field).append(";\n");
              at.replace("");
              place.each(
                  inside -> {
                    if (inside.element().filter(field::equals).isPresent()
                        && inside.tree() instanceof com.sun.source.tree.ExpressionTree) {
                      inside.replace(name + "." + field);
                    }
                  });
            });
    place.unit().addClass(place.edits(), name, "final class " + name + " {\n" + fields + "}");
  }
}
