package dev.twodoors.boundary.engine.facts;

import dev.twodoors.boundary.engine.code.AnnotationFact;
import dev.twodoors.boundary.engine.code.ClassFact;
import dev.twodoors.boundary.engine.code.Classes;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** What the message bundles of the project say: templates ask for it by {@code bundle:key}. */
final class Messages {
  private static final String BUNDLE = "io.quarkus.qute.i18n.MessageBundle";
  private static final String MESSAGE = "io.quarkus.qute.i18n.Message";

  private Messages() {}

  /** Quoted texts by bundle and key; one that is a template itself is left out. */
  static Map<String, String> in(Classes classes) {
    var texts = new HashMap<String, String>();
    for (var type : classes.all()) {
      type.annotation(BUNDLE).ifPresent(on -> add(type, name(type, on), texts));
    }
    return texts;
  }

  /** A bundle without a name is {@code msg}, or is called after the class around it. */
  private static String name(ClassFact type, AnnotationFact on) {
    var nested = type.name().indexOf('$') < 0 ? "msg" : type.simpleName().replace('.', '_');
    return on.text("value").orElse(nested);
  }

  private static void add(ClassFact type, String bundle, Map<String, String> texts) {
    for (var method : type.methods()) {
      for (var on : method.annotation(MESSAGE).stream().toList()) {
        var key = on.text("key").orElse(method.ref().name());
        Stream.of("value", "defaultValue")
            .flatMap(member -> on.text(member).stream())
            .filter(text -> text.indexOf('{') < 0 && text.indexOf('"') < 0)
            .findFirst()
            .ifPresent(text -> texts.put(bundle + ":" + key, '"' + text + '"'));
      }
    }
  }
}
