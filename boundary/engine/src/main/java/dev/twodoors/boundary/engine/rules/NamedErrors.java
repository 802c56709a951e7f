package dev.twodoors.boundary.engine.rules;

import dev.twodoors.boundary.engine.code.ClassFact;
import dev.twodoors.boundary.engine.code.Classes;
import dev.twodoors.boundary.engine.code.FieldFact;
import dev.twodoors.boundary.engine.code.MethodFact;
import dev.twodoors.boundary.engine.code.MethodFact.Call;
import dev.twodoors.boundary.engine.code.MethodFact.FieldUse;
import dev.twodoors.boundary.engine.code.Names;
import dev.twodoors.boundary.engine.facts.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.objectweb.asm.Opcodes;

/** Which errors code names: constants of enums that implement {@code ErrorCode}. */
final class NamedErrors {
  private static final String RETURNS_ERROR = ")L" + Vocabulary.ERROR_CODE.replace('.', '/') + ";";

  /**
   * @param code as clients see it
   * @param shown as in source: {@code ApiError.OUT_OF_STOCK}, and the field that holds it
   * @param line where it is read
   */
  record Named(String code, String shown, int line) {}

  private final Classes classes;
  private final Initialisers initialisers;
  private final Map<String, Map<String, List<Named>>> held = new HashMap<>();

  NamedErrors(Classes classes, Initialisers initialisers) {
    this.classes = classes;
    this.initialisers = initialisers;
  }

  /** Those that a method names when it runs, itself or through a field that holds them. */
  List<Named> in(MethodFact method) {
    return written(method).filter(use -> !use.write()).flatMap(this::named).toList();
  }

  /** The fields that somebody wrote into the method's source. */
  private Stream<FieldUse> written(MethodFact method) {
    return isMadeByCompiler(method) ? Stream.empty() : method.fieldUses().stream();
  }

  /** The list of an enum's constants, and the tables by which a switch tells them apart. */
  private boolean isMadeByCompiler(MethodFact method) {
    return method.ref().name().equals("$values")
        || classes
            .find(method.ref().owner())
            .filter(type -> (type.access() & Opcodes.ACC_SYNTHETIC) != 0)
            .isPresent();
  }

  private Stream<Named> named(FieldUse use) {
    var shown = Names.simple(use.owner()) + "." + use.name();
    return isConstant(use)
        ? Stream.of(new Named(code(use.name()), shown, use.line()))
        : heldBy(use)
            .map(one -> new Named(one.code(), shown + ", which is " + one.shown(), use.line()));
  }

  private boolean isConstant(FieldUse use) {
    return classes.isA(use.owner(), Vocabulary.ERROR_CODE)
        && classes
            .find(use.owner())
            .map(type -> constants(type).anyMatch(use.name()::equals))
            .orElse(use.type().name().equals(use.owner()));
  }

  /** The constants of an enum of the project. */
  static Stream<String> constants(ClassFact type) {
    return type.fields().stream()
        .filter(field -> (field.access() & Opcodes.ACC_ENUM) != 0)
        .map(FieldFact::name);
  }

  /** As {@code ErrorCode} makes it of the name. */
  static String code(String constant) {
    return constant.toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private Stream<Named> heldBy(FieldUse use) {
    return Stream.concat(Stream.of(use.owner()), classes.ancestors(use.owner()).stream())
        .flatMap(name -> classes.find(name).stream())
        .filter(type -> type.fields().stream().anyMatch(field -> field.name().equals(use.name())))
        .limit(1)
        .flatMap(type -> held(type).getOrDefault(use.name(), List.of()).stream());
  }

  private Map<String, List<Named>> held(ClassFact type) {
    var known = held.get(type.name());
    if (known == null) {
      known = new HashMap<>();
      // Before it is filled: fields may be made of each other.
      held.put(type.name(), known);
      for (var method : type.methods()) {
        if (initialisers.include(method)) {
          fill(known, method);
        }
      }
    }
    return known;
  }

  /** What is read before a field is written is part of what it holds. */
  private void fill(Map<String, List<Named>> fields, MethodFact initialiser) {
    var waiting = new ArrayList<Named>();
    for (var use : written(initialiser).toList()) {
      if (use.write()) {
        fields.computeIfAbsent(use.name(), any -> new ArrayList<>()).addAll(waiting);
        waiting.clear();
      } else {
        named(use).forEach(waiting::add);
      }
    }
  }

  /** Whether a method finds errors by what is only known when it runs, so that any may come. */
  boolean areLookedUpIn(MethodFact method) {
    return !initialisers.include(method) && method.calls().stream().anyMatch(this::looksUp);
  }

  private boolean looksUp(Call call) {
    var target = call.target();
    return call.kind() == Call.Kind.STATIC && classes.isA(target.owner(), Vocabulary.ERROR_CODE)
        || !classes.isOurs(target.owner()) && target.descriptor().endsWith(RETURNS_ERROR);
  }
}
