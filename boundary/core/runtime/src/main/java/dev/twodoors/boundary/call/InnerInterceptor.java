package dev.twodoors.boundary.call;

import dev.twodoors.boundary.InvalidInput;
import dev.twodoors.boundary.Violation;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.validation.Validator;
import java.util.Comparator;
import java.util.List;

/** The inside of every capability call: what happens once the guard has let the caller pass. */
@InnerBinding
@Interceptor
@Priority(InnerInterceptor.BEHIND_THE_GUARD)
public class InnerInterceptor {
  static final int BEHIND_THE_GUARD = Interceptor.Priority.APPLICATION;

  private final Validator validator;
  private final CommandTransaction commands;
  private final QueryTransaction queries;
  private final Audit audit;

  InnerInterceptor(
      Validator validator, CommandTransaction commands, QueryTransaction queries, Audit audit) {
    this.validator = validator;
    this.commands = commands;
    this.queries = queries;
    this.audit = audit;
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
      QuarkusTransaction.requiringNew().run(() -> audit.outcome(capability, input, answer));
    }
    return answer;
  }

  private void validate(Object input) {
    if (input == null) {
      throw new InvalidInput(List.of(new Violation("", "an input is needed")));
    }
    var violations =
        validator.validate(input).stream()
            .map(v -> new Violation(InputPath.of(v.getPropertyPath()), v.getMessage()))
            .sorted(Comparator.comparing(Violation::path).thenComparing(Violation::message))
            .toList();
    throwIfAny(violations);
    throwIfAny(StorableText.violations(input).toList());
  }

  private static void throwIfAny(List<Violation> violations) {
    if (!violations.isEmpty()) {
      throw new InvalidInput(violations);
    }
  }
}
