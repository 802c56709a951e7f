package dev.twodoors.boundary.call;

import dev.twodoors.boundary.InvalidInput;
import dev.twodoors.boundary.RequestKey;
import dev.twodoors.boundary.UnreadValues;
import dev.twodoors.boundary.Violation;
import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The inner part of every capability call: everything that happens after the guard has let the
 * caller pass.
 */
@InnerBinding
@Interceptor
@Priority(InnerInterceptor.BEHIND_THE_GUARD)
public class InnerInterceptor {
  static final int BEHIND_THE_GUARD = Interceptor.Priority.APPLICATION;

  private final Validator validator;
  private final CommandTransaction commands;
  private final QueryTransaction queries;
  private final Audit audit;
  private final UnreadValues unreadValues;

  InnerInterceptor(
      Validator validator,
      CommandTransaction commands,
      QueryTransaction queries,
      Audit audit,
      UnreadValues unreadValues) {
    this.validator = validator;
    this.commands = commands;
    this.queries = queries;
    this.audit = audit;
    this.unreadValues = unreadValues;
  }

  @AroundInvoke
  Object call(InvocationContext invocation) throws Exception {
    var capability = Declared.of(invocation.getTarget());
    var input = invocation.getParameters()[0];
    validate(input);
    if (capability.isCommand()) {
      return commands.run(capability, invocation);
    }
    var answer = queries.run(invocation);
    if (capability.isAudited()) {
      QuarkusTransaction.requiringNew()
          .run(() -> audit.outcome(capability, input, answer, RequestKey.current()));
    }
    return answer;
  }

  private void validate(Object input) {
    if (input == null) {
      throw new InvalidInput(List.of(new Violation("", "an input is needed")));
    }
    var unread = isRequest() ? unreadValues.take() : List.<Violation>of();
    var violated = validator.validate(input);
    var unstorable = StorableText.violations(input);
    if (!(unread.isEmpty() && violated.isEmpty() && unstorable.isEmpty())) {
      throw new InvalidInput(once(unread, violated, unstorable));
    }
  }

  /** What is said of a value first is all that is said of it. */
  private static List<Violation> once(
      List<Violation> unread,
      Set<ConstraintViolation<Object>> violated,
      List<Violation> unstorable) {
    var known = new HashSet<String>();
    unread.forEach(value -> addWithWhole(value.path(), known));
    var found = new ArrayList<>(unread);
    violated.stream()
        .map(v -> new Violation(InputPath.of(v.getPropertyPath()), v.getMessage()))
        .filter(v -> !known.contains(v.path()))
        .sorted(Comparator.comparing(Violation::path).thenComparing(Violation::message))
        .forEach(found::add);
    found.forEach(v -> known.add(v.path()));
    unstorable.stream().filter(v -> !known.contains(v.path())).forEach(found::add);
    return found;
  }

  /** Capabilities may be called by a clock, too. */
  private static boolean isRequest() {
    return Arc.container().requestContext().isActive();
  }

  /** A constraint misses a value that could not be read, and whatever should hold it. */
  private static void addWithWhole(String path, Set<String> known) {
    for (var at = path; !at.isEmpty() && known.add(at); ) {
      at = at.substring(0, Math.max(0, Math.max(at.lastIndexOf('.'), at.lastIndexOf('['))));
    }
  }
}
