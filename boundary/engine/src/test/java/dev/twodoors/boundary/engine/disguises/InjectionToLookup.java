package dev.twodoors.boundary.engine.disguises;

import javax.lang.model.type.DeclaredType;

/** What a bean gets is asked for where it is used, from the container or from an instance. */
final class InjectionToLookup extends InJava {
  private final boolean byInstance;

  InjectionToLookup(boolean byInstance) {
    super(byInstance ? "injection to an Instance" : "injection to a look-up");
    this.byInstance = byInstance;
  }

  @Override
  void at(Place place) {
    Bean.of(place)
        .filter(
            bean ->
                bean.fields().keySet().stream()
                    .allMatch(
                        field ->
                            field.asType() instanceof DeclaredType type
                                && type.getTypeArguments().isEmpty()
                                && !isByPlace(type)))
        .ifPresent(this::rewrite);
  }

  /** Which template is injected is decided by the name of the field. */
  private static boolean isByPlace(DeclaredType type) {
    return type.toString().equals("io.quarkus.qute.Template");
  }

  private void rewrite(Bean bean) {
    bean.constructor().replace("");
    bean.fields()
        .forEach(
            (field, at) -> {
              var type = TypeText.of(field.asType()).orElseThrow();
              at.replace(
                  byInstance
                      ? "@jakarta.inject.Inject jakarta.enterprise.inject.Instance<"
                          + type
                          + "> "
                          + field
                          + ";"
                      : "");
              bean.eachUse(
                  field,
                  use ->
                      use.replace(
                          byInstance
                              ? field + ".get()"
                              : "jakarta.enterprise.inject.spi.CDI.current().select("
                                  + type
                                  + ".class).get()"));
            });
  }
}
