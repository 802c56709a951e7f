package dev.twodoors.boundary.engine.facts;

import dev.twodoors.boundary.engine.code.MethodFact;
import dev.twodoors.boundary.engine.code.MethodFact.Call;
import dev.twodoors.boundary.engine.code.MethodFact.Constant;
import dev.twodoors.boundary.engine.code.MethodFact.Named;
import dev.twodoors.boundary.engine.code.MethodRef;
import dev.twodoors.boundary.engine.code.Naming;
import dev.twodoors.boundary.engine.code.Values;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Texts of JPQL and SQL in code. */
public final class Queries {
  /**
   * @param by what takes it: a method of a library, or of a repository that states it
   * @param text that reads as a query
   */
  public record Query(MethodRef by, int line, String text) {
    private static final Pattern CHANGE =
        Pattern.compile("\\s*(?:update|insert|delete|merge|truncate)\\b.*", FLAGS);

    public boolean changes() {
      return CHANGE.matcher(text).matches();
    }

    public boolean updates() {
      return text.strip().toLowerCase(java.util.Locale.ROOT).startsWith("update");
    }
  }

  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.DOTALL;
  private static final List<String> MANAGERS =
      List.of(
          "jakarta.persistence.",
          "org.hibernate.",
          "java.sql.",
          "io.vertx.sqlclient.",
          "io.vertx.mutiny.sqlclient.");

  /** Annotations of the methods of a repository. */
  private static final List<String> STATING =
      List.of(
          "jakarta.data.repository.Query",
          "org.hibernate.annotations.processing.HQL",
          "org.hibernate.annotations.processing.SQL");

  private static final Set<String> NAMES =
      Set.of(
          "createQuery",
          "createNativeQuery",
          "createMutationQuery",
          "createNativeMutationQuery",
          "createSelectionQuery",
          "prepareStatement",
          "prepareCall",
          "addBatch",
          "execute",
          "executeQuery",
          "executeUpdate",
          "query",
          "preparedQuery");
  private static final Pattern QUERY =
      Pattern.compile(
          "\\s*(?:with|select|from|update|insert|delete|merge|truncate|call)\\b.*", FLAGS);
  private static final Pattern NAMED =
      Pattern.compile(
          "\\b(?:from|join|into|update|truncate(?:\\s+table)?)\\s+((?:\"?\\w+\"?\\.)*\"?\\w+\"?)",
          FLAGS);

  private Queries() {}

  /** Also those that a static field holds. */
  static Stream<Query> in(MethodFact method, Values values) {
    var taking = method.calls().stream().filter(Queries::takes).findFirst();
    if (taking.isEmpty() && method.annotations().isEmpty()) {
      return Stream.empty();
    }
    var stated =
        STATING.stream()
            .flatMap(by -> method.annotation(by).stream())
            .flatMap(on -> on.text("value").stream())
            .map(text -> new Query(method.ref(), method.line(), text));
    var written =
        taking.stream()
            .flatMap(
                call -> texts(method, values).map(it -> new Query(call.target(), call.line(), it)));
    return Stream.concat(stated, written).filter(query -> QUERY.matcher(query.text()).matches());
  }

  private static Stream<String> texts(MethodFact method, Values values) {
    return Stream.concat(
            values.constants(method).map(Constant::text),
            values
                .names(method)
                .filter(named -> named.kind() == Naming.QUERY)
                .flatMap(Named::texts))
        .distinct();
  }

  private static boolean takes(Call call) {
    return NAMES.contains(call.target().name())
        && MANAGERS.stream().anyMatch(call.target().owner()::startsWith);
  }

  static Stream<String> named(String query) {
    return NAMED.matcher(query).results().map(found -> found.group(1).replace("\"", ""));
  }
}
