package dev.twodoors.boundary.engine.code;

/** How classes are called. */
public final class Names {
  private Names() {}

  /** {@code com.acme.PlaceOrder$Input} becomes {@code PlaceOrder.Input}. */
  public static String simple(String binaryName) {
    return binaryName.substring(binaryName.lastIndexOf('.') + 1).replace('$', '.');
  }

  /** Empty for the unnamed package. */
  public static String packageOf(String binaryName) {
    var dot = binaryName.lastIndexOf('.');
    return dot < 0 ? "" : binaryName.substring(0, dot);
  }

  /** The class that is a file of its own: {@code com.acme.PlaceOrder}. */
  public static String outermost(String binaryName) {
    var dollar = binaryName.indexOf('$', binaryName.lastIndexOf('.') + 2);
    return dollar < 0 ? binaryName : binaryName.substring(0, dollar);
  }

  static String binary(String internalName) {
    return internalName.replace('/', '.');
  }
}
