package dev.twodoors.boundary.engine.facts;

import dev.twodoors.boundary.engine.code.AnnotationFact;
import dev.twodoors.boundary.engine.code.ClassFact;
import dev.twodoors.boundary.engine.code.MethodFact;
import dev.twodoors.boundary.engine.code.TypeRef;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One thing the business can do or answer, as declared.
 *
 * @param speedFirstUntil as written; empty when speed does not come first
 * @param owner a team's id; empty when nobody is named
 * @param type the annotated class
 * @param command whether it changes state; a query otherwise
 * @param outcome the type that {@code handle} gives
 * @param outcomes the records that the sealed outcome permits; empty when it is not sealed
 * @param guards security annotations on class and {@code handle}
 */
public record Capability(
    String id,
    Kind kind,
    Risk risk,
    Set<Consumer> consumers,
    String speedFirstUntil,
    Optional<String> owner,
    ClassFact type,
    boolean command,
    TypeRef input,
    TypeRef outcome,
    List<String> outcomes,
    List<AnnotationFact> guards) {

  /** Whether the business is about it. */
  public enum Kind {
    CORE,
    SUPPORTING
  }

  /** What it costs when it is misused, in ascending order. */
  public enum Risk {
    LOW,
    MEDIUM,
    HIGH
  }

  /** Who needs it. */
  public enum Consumer {
    OWN_WEB,
    OTHER_APP,
    MOBILE,
    PARTNER
  }

  public boolean isFor(Consumer consumer) {
    return consumers.contains(consumer);
  }

  /** Whether the project's own pages are all that need it. */
  public boolean isForOwnWebOnly() {
    return consumers.equals(Set.of(Consumer.OWN_WEB));
  }

  /** The method that does it; bridges left out. */
  public MethodFact handle() {
    return type.methods().stream()
        .filter(method -> !method.isSynthetic())
        .filter(this::isHandle)
        .findFirst()
        .orElseThrow();
  }

  /** Whether a method is its {@code handle}, or the bridge to it. */
  public boolean isHandle(MethodFact method) {
    return method.ref().owner().equals(type.name())
        && method.ref().name().equals(Vocabulary.HANDLE)
        && method.parameters().size() == 1;
  }

  /** As in the source: {@code kind=CORE risk=MEDIUM consumers=OWN_WEB,MOBILE owner=orders}. */
  public String declaration() {
    return String.format(
        Locale.ROOT,
        "kind=%s risk=%s consumers=%s owner=%s%s",
        kind,
        risk,
        consumers.stream().sorted().map(Enum::name).collect(Collectors.joining(",")),
        owner.orElse("nobody"),
        speedFirstUntil.isEmpty() ? "" : " speedFirstUntil=" + speedFirstUntil);
  }
}
