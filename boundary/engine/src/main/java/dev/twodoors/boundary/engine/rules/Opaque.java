package dev.twodoors.boundary.engine.rules;

import dev.twodoors.boundary.engine.code.Classes;
import dev.twodoors.boundary.engine.code.TypeRef;
import java.util.Optional;
import java.util.Set;

/** Types that take whatever somebody sends. */
final class Opaque {
  private static final Set<String> ANYTHING =
      Set.of("java.lang.Object", "java.io.Serializable", "java.lang.Comparable");
  private static final Set<String> TREES =
      Set.of(
          "com.fasterxml.jackson.core.TreeNode",
          "tools.jackson.core.TreeNode",
          "jakarta.json.JsonValue",
          "io.vertx.core.json.JsonObject",
          "io.vertx.core.json.JsonArray",
          "com.google.gson.JsonElement",
          "org.w3c.dom.Node");
  private static final Set<String> CONTAINERS = Set.of("java.util.Map", "java.util.Collection");

  private Opaque() {}

  /** Why a type is opaque; its type arguments are looked at too. */
  static Optional<String> why(Classes classes, TypeRef type) {
    if (ANYTHING.contains(type.name())) {
      return Optional.of("is " + type.shown() + ", which is anything");
    }
    if (isTree(classes, type.name())) {
      return Optional.of("is " + type.shown() + ", a tree of anything");
    }
    var holds = CONTAINERS.stream().anyMatch(container -> classes.isA(type.name(), container));
    if (holds && isLibrary(classes, type) && type.arguments().isEmpty() && takesArguments(type)) {
      return Optional.of("is a raw " + type.shown() + ", which holds anything");
    }
    if (holds && type.arguments().stream().anyMatch(TypeRef::isWildcard)) {
      return Optional.of("is " + type.shown() + ", which holds anything");
    }
    return type.arguments().stream()
        .flatMap(argument -> why(classes, argument).stream())
        .findFirst()
        .map(why -> "is " + type.shown() + ", in which something " + why);
  }

  static boolean isTree(Classes classes, String type) {
    return TREES.stream().anyMatch(tree -> classes.isA(type, tree));
  }

  private static boolean isLibrary(Classes classes, TypeRef type) {
    return !classes.isOurs(type.name());
  }

  private static boolean takesArguments(TypeRef type) {
    return type.name().startsWith("java.util.") && !type.name().equals("java.util.Properties");
  }
}
