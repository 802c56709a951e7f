package dev.twodoors.boundary.testing.parity;

import dev.twodoors.boundary.local.Door;
import dev.twodoors.boundary.local.ProjectSettings;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;

/** What the packaged class files say about capabilities, so that nobody has to list them. */
final class Facts {
  static final DotName CAPABILITY = DotName.createSimple("dev.twodoors.boundary.Capability");
  private static final DotName COMMAND = DotName.createSimple("dev.twodoors.boundary.Command");
  private static final DotName QUERY = DotName.createSimple("dev.twodoors.boundary.Query");
  private static final DotName PERMIT_ALL =
      DotName.createSimple("jakarta.annotation.security.PermitAll");

  private Facts() {}

  /** Ids of the capabilities of which every call leaves a record: commands and risky queries. */
  static Set<String> ofAuditedCapabilities(ProjectSettings settings) {
    var core = Packaged.core(settings, settings.doors().getFirst());
    return core.getAnnotations(CAPABILITY).stream()
        .filter(
            annotation ->
                annotation.value("risk").asEnum().equals("HIGH")
                    || annotation.target().asClass().interfaceNames().contains(COMMAND))
        .map(annotation -> annotation.value("id").asString())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Every outcome of every capability that the classes of all doors use, denials included. */
  static SortedSet<Row> ofSharedCapabilities(ProjectSettings settings) {
    var core = Packaged.core(settings, settings.doors().getFirst());
    var modules =
        settings.doors().stream()
            .collect(Collectors.toMap(Door::module, door -> door, (a, b) -> a));
    var doors = modules.values().stream().map(door -> Packaged.door(settings, door)).toList();
    return core.getAnnotations(CAPABILITY).stream()
        .map(annotation -> annotation.target().asClass())
        .filter(
            capability ->
                doors.stream().allMatch(door -> !door.getKnownUsers(capability.name()).isEmpty()))
        .flatMap(capability -> rows(core, capability))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<Row> rows(IndexView core, ClassInfo capability) {
    var id = capability.declaredAnnotation(CAPABILITY).value("id").asString();
    var denied =
        capability.hasDeclaredAnnotation(PERMIT_ALL) ? Stream.<String>of() : Stream.of("Denied");
    return Stream.concat(outcomes(core, outcomeType(capability)), denied)
        .map(outcome -> new Row(id, outcome));
  }

  private static DotName outcomeType(ClassInfo capability) {
    return capability.interfaceTypes().stream()
        .filter(type -> type.name().equals(COMMAND) || type.name().equals(QUERY))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(capability + " is neither command nor query"))
        .asParameterizedType()
        .arguments()
        .get(1)
        .name();
  }

  private static Stream<String> outcomes(IndexView core, DotName type) {
    return core.getKnownDirectImplementations(type).stream()
        .flatMap(
            found ->
                found.isInterface() ? outcomes(core, found.name()) : Stream.of(found.simpleName()));
  }
}
