package dev.twodoors.boundary.call;

import jakarta.validation.ElementKind;
import jakarta.validation.Path;

/**
 * Says where in an input a value stands as a client would: {@code lines[0].sku}. The validator's
 * own form also names its inside, as in {@code lines[0].<list element>}. In a set nothing has a
 * place: {@code tags}.
 */
final class InputPath {
  private InputPath() {}

  static String of(Path path) {
    var text = new StringBuilder();
    for (var node : path) {
      var place = node.getKey() == null ? node.getIndex() : node.getKey();
      if (place != null) {
        text.append('[').append(place).append(']');
      }
      if (node.getKind() != ElementKind.CONTAINER_ELEMENT && node.getName() != null) {
        text.append(text.isEmpty() ? "" : ".").append(node.getName());
      }
    }
    return text.toString();
  }
}
