package dev.twodoors.boundary.web;

import io.quarkus.qute.EvalContext;
import io.quarkus.qute.Mapper;
import io.quarkus.qute.ResolutionContext;
import io.quarkus.qute.Results;
import io.quarkus.qute.ValueResolver;
import jakarta.inject.Singleton;
import java.util.concurrent.CompletionStage;

/**
 * Finds a name that an outer section knows at once. Qute asks every value resolver about each
 * section on the way out, about a hundred for each: in a page with a layout, a loop and some tags
 * that was a tenth of the page's processor time. What a name means stays the same: the innermost
 * section that knows it gives the value.
 *
 * <p>Sections hold their names in a {@link Mapper}, or have none. Where one holds anything else,
 * Qute searches as before.
 */
@Singleton
class OuterNames implements ValueResolver {
  /**
   * Qute has one class of contexts for the first part of an expression, which outer sections may
   * know, and another for the parts behind it. The base tells them apart, but not when it is null.
   */
  private volatile Class<?> ofFirstParts;

  /** Before the hundred, and before the one that reads a section of its own (15). */
  @Override
  public int getPriority() {
    return 100;
  }

  @Override
  public boolean appliesTo(EvalContext context) {
    return isFirstPart(context)
        && context.getParams().isEmpty()
        && context.resolutionContext().getParent() != null;
  }

  @Override
  public CompletionStage<Object> resolve(EvalContext context) {
    return find(context.getName(), context.resolutionContext());
  }

  private boolean isFirstPart(EvalContext context) {
    if (context.getBase() == null) {
      return context.getClass() == ofFirstParts;
    }
    boolean isFirst = context.getBase() == context.resolutionContext().getData();
    if (isFirst && ofFirstParts == null) {
      ofFirstParts = context.getClass();
    }
    return isFirst;
  }

  private static CompletionStage<Object> find(String name, ResolutionContext from) {
    for (var section = from; section != null; section = section.getParent()) {
      if (section.getData() instanceof Mapper names) {
        if (names.appliesTo(name)) {
          var found = names.getAsync(name);
          var outer = section.getParent();
          return found.thenCompose(value -> Results.isNotFound(value) ? find(name, outer) : found);
        }
      } else if (section.getData() != null) {
        break;
      }
    }
    return Results.notFound(name);
  }
}
