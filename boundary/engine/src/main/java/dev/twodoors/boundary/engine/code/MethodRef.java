package dev.twodoors.boundary.engine.code;

/**
 * Names one method.
 *
 * @param owner binary name of the class that declares it, or through which it is called
 * @param descriptor JVMS 4.3.3
 */
public record MethodRef(String owner, String name, String descriptor) {
  /** {@code OrdersPages.order}; {@code new OrderView} for a constructor. */
  public String shown() {
    var type = Names.simple(owner);
    if (name.equals("<init>")) {
      return "new " + type;
    }
    if (name.startsWith("lambda$")) {
      var of = name.substring("lambda$".length(), name.lastIndexOf('$'));
      return type + "." + (of.equals("new") ? "new" : of) + " (lambda)";
    }
    return type + "." + (name.equals("<clinit>") ? "(static)" : name);
  }
}
