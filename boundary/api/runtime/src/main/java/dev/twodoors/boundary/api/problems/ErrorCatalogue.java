package dev.twodoors.boundary.api.problems;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.IndexView;

/**
 * Every error that this door answers with: those of the project first, in the order of its enum,
 * then {@link StandardError}. The build makes one, as a bean.
 */
public final class ErrorCatalogue {
  private final Map<String, ErrorCode> byCode = new LinkedHashMap<>();
  private final Map<String, ProblemType> types = new LinkedHashMap<>();

  /** With the words that the errors bring. */
  public ErrorCatalogue(Collection<? extends Class<?>> own) {
    this(own, Map.of());
  }

  /**
   * @param own enums that implement {@link ErrorCode}
   * @param types in place of those that the errors bring, by code
   * @throws IllegalArgumentException when two errors have the same code, and when no error has a
   *     code of {@code types}
   */
  ErrorCatalogue(Collection<? extends Class<?>> own, Map<String, ProblemType> types) {
    Stream.concat(
            own.stream()
                .filter(type -> type != StandardError.class)
                .sorted(Comparator.comparing(Class::getName)),
            Stream.of(StandardError.class))
        .flatMap(type -> Stream.of(type.getEnumConstants()))
        .map(ErrorCode.class::cast)
        .forEach(this::add);
    types.forEach((code, type) -> this.types.put(named(code).code(), type));
  }

  private void add(ErrorCode error) {
    var before = byCode.putIfAbsent(error.code(), error);
    if (before != null) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "Two errors have the code %s: %s and %s. Give one of them another name.",
              error.code(),
              place(before),
              place(error)));
    }
  }

  private static String place(ErrorCode error) {
    return ((Enum<?>) error).getDeclaringClass().getName() + "." + error.name();
  }

  /** The enums that a build's index knows, by name. */
  public static List<String> enumsIn(IndexView index) {
    return index.getAllKnownImplementations(ErrorCode.class).stream()
        .filter(ClassInfo::isEnum)
        .map(type -> type.name().toString())
        .distinct()
        .sorted()
        .toList();
  }

  /** While a build runs, whose class loader knows the enums, and whose settings word them. */
  public static ErrorCatalogue of(IndexView index) {
    var loader = Thread.currentThread().getContextClassLoader();
    var enums = enumsIn(index).stream().map(name -> loaded(name, loader)).toList();
    return new ErrorCatalogue(enums, SetWords.of(new ErrorCatalogue(enums).all()));
  }

  private static Class<?> loaded(String name, ClassLoader loader) {
    try {
      return Class.forName(name, true, loader);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException("the index knows " + name + ", the class loader does not", e);
    }
  }

  public List<ErrorCode> all() {
    return List.copyOf(byCode.values());
  }

  /** Those that are worded otherwise than by the error itself, by code. */
  public Map<String, ProblemType> reworded() {
    return Map.copyOf(types);
  }

  /** What this door says of an error. */
  public ProblemType typeOf(ErrorCode error) {
    return types.getOrDefault(error.code(), error.problemType());
  }

  /** The problem with the title that this door gives to its kind. */
  public Problem worded(Problem problem) {
    var type = types.get(problem.code());
    return type == null ? problem : problem.called(type.title());
  }

  /**
   * @throws IllegalArgumentException when no error has this code; says which there are
   */
  public ErrorCode named(String code) {
    var error = byCode.get(code);
    if (error == null) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "There is no error '%s'. There are: %s.",
              code,
              byCode.keySet().stream().sorted().collect(Collectors.joining(", "))));
    }
    return error;
  }
}
