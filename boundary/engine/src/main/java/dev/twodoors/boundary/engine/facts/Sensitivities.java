package dev.twodoors.boundary.engine.facts;

import dev.twodoors.boundary.engine.code.ClassFact;
import dev.twodoors.boundary.engine.code.Classes;
import dev.twodoors.boundary.engine.code.FieldFact;
import dev.twodoors.boundary.engine.code.TypeRef;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.objectweb.asm.Opcodes;

/**
 * Which types hold what {@code @Sensitive} marks: themselves, or in a value that is stored with
 * them. What an entity refers to is not its own.
 */
public final class Sensitivities {
  private final Classes classes;
  private final Persistence persistence;
  private final Map<String, Set<String>> known = new HashMap<>();

  public Sensitivities(DoorFacts facts) {
    this.classes = facts.classes();
    this.persistence = facts.persistence();
  }

  /** What a class, or one that it extends, is marked with. */
  public Set<String> marks(String type) {
    var marks = new TreeSet<String>();
    withAncestors(type)
        .flatMap(found -> found.annotation(Vocabulary.SENSITIVE).stream())
        .forEach(marked -> marks.addAll(marked.texts("value")));
    return marks;
  }

  /** What storing a whole entity stores. */
  public Set<String> ofEntity(String entity) {
    var all = new TreeSet<>(marks(entity));
    storedFields(entity).forEach(field -> all.addAll(ofField(field)));
    // A library's base class stores what it is about: class Payments extends Listing<Money>.
    withAncestors(entity)
        .flatMap(type -> type.supertypes().getFirst().arguments().stream())
        .flatMap(TypeRef::mentions)
        .forEach(type -> all.addAll(ofValue(type)));
    return all;
  }

  /** Those of them that are the project's. */
  private Stream<ClassFact> withAncestors(String type) {
    return Stream.concat(Stream.of(type), classes.ancestors(type).stream())
        .flatMap(name -> classes.find(name).stream());
  }

  /** What a value in a field holds; nothing when the field refers to another entity. */
  public Set<String> ofField(FieldFact field) {
    var all = new TreeSet<String>();
    field.type().mentions().forEach(type -> all.addAll(ofValue(type)));
    return all;
  }

  private Set<String> ofValue(String type) {
    if (!classes.isOurs(type) || persistence.isEntity(type)) {
      return Set.of();
    }
    var before = known.get(type);
    if (before != null) {
      return before;
    }
    // A value that holds its own kind adds nothing to itself.
    known.put(type, Set.of());
    var all = ofEntity(type);
    known.put(type, all);
    return all;
  }

  /** Own and inherited fields that are stored. */
  public List<FieldFact> storedFields(String type) {
    return withAncestors(type)
        .map(ClassFact::fields)
        .flatMap(List::stream)
        .filter(Sensitivities::isStored)
        .toList();
  }

  private static boolean isStored(FieldFact field) {
    return !field.isStatic()
        && (field.access() & Opcodes.ACC_TRANSIENT) == 0
        && !field.has("jakarta.persistence.Transient");
  }
}
