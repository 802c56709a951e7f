package dev.twodoors.boundary.engine.disguises;

/** What a bean gets by its constructor is put into its fields. */
final class InjectionToField extends InJava {
  InjectionToField() {
    super("constructor injection to field injection");
  }

  @Override
  void at(Place place) {
    Bean.of(place)
        .ifPresent(
            bean -> {
              bean.constructor().replace("");
              bean.fields()
                  .forEach(
                      (field, at) ->
                          at.replace(
                              "@jakarta.inject.Inject "
                                  + TypeText.of(field.asType()).orElseThrow()
                                  + " "
                                  + field
                                  + ";"));
            });
  }
}
