package dev.twodoors.boundary.engine.code;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AnnotationNode;

/**
 * An annotation as it was written; members left at their default are absent.
 *
 * @param values strings, numbers and booleans as such; enum constants by their name; classes by
 *     their binary name; {@link AnnotationFact} and {@link List} for what is nested
 */
public record AnnotationFact(String type, Map<String, Object> values) {

  static AnnotationFact of(AnnotationNode node) {
    var values = new LinkedHashMap<String, Object>();
    if (node.values != null) {
      for (var i = 0; i < node.values.size(); i += 2) {
        values.put((String) node.values.get(i), value(node.values.get(i + 1)));
      }
    }
    return new AnnotationFact(Type.getType(node.desc).getClassName(), values);
  }

  @SafeVarargs
  static List<AnnotationFact> of(List<? extends AnnotationNode>... groups) {
    var all = new ArrayList<AnnotationFact>();
    for (var group : groups) {
      if (group != null) {
        group.forEach(node -> all.add(of(node)));
      }
    }
    return List.copyOf(all);
  }

  private static Object value(Object raw) {
    return switch (raw) {
      case Type type -> type.getClassName();
      case String[] constant -> constant[1];
      case AnnotationNode nested -> of(nested);
      case List<?> list -> list.stream().map(AnnotationFact::value).toList();
      default -> raw;
    };
  }

  public Optional<String> text(String member) {
    return Optional.ofNullable(values.get(member)).map(Object::toString);
  }

  public boolean has(String member) {
    return values.containsKey(member);
  }

  /** A member that is a list; one value without braces counts as a list of one. */
  public List<String> texts(String member) {
    return switch (values.get(member)) {
      case null -> List.of();
      case List<?> list -> list.stream().map(Object::toString).toList();
      case Object one -> List.of(one.toString());
    };
  }

  /** Annotations nested in a member, as a list. */
  public List<AnnotationFact> nested(String member) {
    return switch (values.get(member)) {
      case AnnotationFact one -> List.of(one);
      case List<?> list ->
          list.stream()
              .filter(AnnotationFact.class::isInstance)
              .map(AnnotationFact.class::cast)
              .toList();
      case null, default -> List.of();
    };
  }
}
