package dev.twodoors.boundary.engine.facts;

import dev.twodoors.boundary.engine.code.MethodFact;
import dev.twodoors.boundary.engine.code.MethodFact.Call;
import dev.twodoors.boundary.engine.code.MethodFact.Constant;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Texts of JPQL and SQL in code. */
public final class Queries {
  /**
   * @param call the first of the method that takes queries
   * @param text one of the texts of that method, which reads as a query
   */
  public record Query(Call call, String text) {
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

  public static Stream<Query> in(MethodFact method) {
    var taking = method.calls().stream().filter(Queries::takes).findFirst();
    return taking.stream()
        .flatMap(
            call ->
                method.constants().stream()
                    .map(Constant::text)
                    .filter(text -> QUERY.matcher(text).matches())
                    .map(text -> new Query(call, text)));
  }

  private static boolean takes(Call call) {
    return NAMES.contains(call.target().name())
        && MANAGERS.stream().anyMatch(call.target().owner()::startsWith);
  }

  static Stream<String> named(String query) {
    return NAMED.matcher(query).results().map(found -> found.group(1).replace("\"", ""));
  }
}
