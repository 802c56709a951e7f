package dev.twodoors.boundary.http;

import dev.twodoors.boundary.UnreadValues;
import dev.twodoors.boundary.ValueType;
import dev.twodoors.boundary.Violation;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Reads parameters of an address into value types. A path that can name nothing names nothing; a
 * query parameter that cannot be read waits in {@link UnreadValues}.
 */
@Provider
public class ParameterValues implements ParamConverterProvider {
  private final UnreadValues unreadValues;

  ParameterValues(UnreadValues unreadValues) {
    this.unreadValues = unreadValues;
  }

  @Override
  public <T> ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
    return ValueType.of(type)
        .flatMap(
            known ->
                Stream.of(annotations)
                    .flatMap(place -> reading(known::parse, place).stream())
                    .findFirst())
        .<ParamConverter<T>>map(Converter::new)
        .orElse(null);
  }

  private <T> Optional<Function<String, T>> reading(Function<String, T> reader, Annotation place) {
    return switch (place) {
      case PathParam ignored -> Optional.of(text -> named(reader, text));
      case QueryParam parameter -> Optional.of(text -> sent(reader, parameter.value(), text));
      default -> Optional.empty();
    };
  }

  private static <T> T named(Function<String, T> reader, String text) {
    try {
      return reader.apply(text);
    } catch (IllegalArgumentException e) {
      throw new NothingNamed(e);
    }
  }

  private <T> T sent(Function<String, T> reader, String name, String text) {
    try {
      return reader.apply(text);
    } catch (IllegalArgumentException e) {
      unreadValues.add(new Violation(name, e.getMessage()));
      return null;
    }
  }

  private record Converter<T>(Function<String, T> reader) implements ParamConverter<T> {
    @Override
    public T fromString(String text) {
      return reader.apply(text);
    }

    @Override
    public String toString(T value) {
      throw new UnsupportedOperationException("parameters are read only");
    }
  }
}
