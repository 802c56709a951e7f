package dev.twodoors.boundary.engine.code;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.objectweb.asm.Opcodes;

/**
 * One method with a body or without.
 *
 * @param line of its first instruction; 0 when it has none
 * @param constants strings in its body
 * @param results what it gives, where it promises a mere {@link Object} or a collection
 * @param numbers whole numbers in its body that take two bytes, such as an HTTP status
 * @param names what its calls leave to a value, as far as its own class says; {@link Values} tells
 *     the rest
 * @param left what it gives, and hands to others, of what can name something
 */
public record MethodFact(
    MethodRef ref,
    int access,
    TypeRef returned,
    List<ParameterFact> parameters,
    List<AnnotationFact> annotations,
    int line,
    List<Call> calls,
    List<FieldUse> fieldUses,
    List<TypeTest> typeTests,
    List<TypeSwitch> typeSwitches,
    List<Constant> constants,
    List<Argument> results,
    List<WholeNumber> numbers,
    List<Named> names,
    List<Left> left)
    implements Annotated {

  /**
   * A method called, or handed on as a lambda or method reference.
   *
   * @param given what is handed over where the method takes any object or makes answers
   */
  public record Call(
      Kind kind,
      MethodRef target,
      int line,
      boolean resultDropped,
      String as,
      List<Argument> given) {
    /** How the target is bound. */
    public enum Kind {
      STATIC,
      SPECIAL,
      VIRTUAL,
      /** A lambda's body or a method reference; {@code as} names the functional interface. */
      REFERENCE
    }

    public boolean isConstruction() {
      return target.name().equals("<init>") && kind != Kind.REFERENCE;
    }
  }

  /**
   * A value that is handed over.
   *
   * @param type as far as the instruction says that makes or reads it
   * @param from the method that gave it, which may know more of its type
   * @param constant a text as it is; class and name of a static field
   * @param field class and name of the field that holds it
   */
  public record Argument(
      TypeRef type, Optional<MethodRef> from, Optional<String> constant, Optional<String> field) {}

  /**
   * A field read or written.
   *
   * @param put what is written, where the field promises a mere object or is a static text
   */
  public record FieldUse(
      String owner, String name, TypeRef type, boolean write, int line, List<Argument> put) {}

  /** {@code x instanceof type}, or a cast when {@code cast}. */
  public record TypeTest(String type, boolean cast, int line) {}

  /**
   * A {@code switch} over types.
   *
   * @param labels in the order of their cases
   * @param exhaustive whether the compiler proved that every case is named: then what is left
   *     throws {@link MatchException}
   */
  public record TypeSwitch(List<String> labels, boolean exhaustive, int line) {}

  public record Constant(String text, int line) {}

  public record WholeNumber(int value, int line) {}

  /**
   * A call that leaves to a value what runs, is shown, or is asked.
   *
   * @param values all that the value can be
   */
  public record Named(Naming kind, MethodRef by, Set<String> values, int line) {
    private static final Pattern OPEN_SITE = Pattern.compile("^(?:\\w+://)?[^/]*" + Texts.OPEN);

    /** Whether each value is known, but for numbers in a query: they are none of its words. */
    public boolean isKnown() {
      return values.stream()
          .noneMatch(
              value ->
                  value.contains(Texts.UNKNOWN)
                      || value.contains(Texts.PLACE)
                      || kind != Naming.QUERY && value.contains(Texts.NUMBER));
    }

    /** The values as texts of code are told, with {@code {}} for what is not known. */
    public Stream<String> texts() {
      return values.stream().map(value -> value.replaceAll(Texts.OPEN, "{}"));
    }

    /** Whether it is known of each address which site it names, its own or another. */
    public boolean isSiteKnown() {
      return values.stream().noneMatch(value -> OPEN_SITE.matcher(value).find());
    }
  }

  /**
   * A text, or a class, that stands where others find it.
   *
   * @param place of {@link Places}
   */
  public record Left(String place, Set<String> values) {}

  /** Of the name alone, as no two methods of a project share one: bodies are long. */
  @Override
  public int hashCode() {
    return ref.hashCode();
  }

  public boolean isStatic() {
    return (access & Opcodes.ACC_STATIC) != 0;
  }

  public boolean isAbstract() {
    return (access & Opcodes.ACC_ABSTRACT) != 0;
  }

  public boolean isNative() {
    return (access & Opcodes.ACC_NATIVE) != 0;
  }

  public boolean isPublic() {
    return (access & Opcodes.ACC_PUBLIC) != 0;
  }

  public boolean isPrivate() {
    return (access & Opcodes.ACC_PRIVATE) != 0;
  }

  /** Made by the compiler: a bridge, or the body of a lambda. */
  public boolean isSynthetic() {
    return (access & Opcodes.ACC_SYNTHETIC) != 0;
  }

  /** Made by the compiler for callers of a more general type; it only calls the method itself. */
  public boolean isBridge() {
    return (access & Opcodes.ACC_BRIDGE) != 0;
  }

  public boolean isConstructor() {
    return ref.name().equals("<init>");
  }
}
