package dev.twodoors.boundary.call;

import dev.twodoors.boundary.Actor;
import dev.twodoors.boundary.InvalidInput;
import dev.twodoors.boundary.Refusal;
import dev.twodoors.boundary.RequestKeyConflict;
import io.micrometer.core.instrument.MeterRegistry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Scope;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/**
 * The outer part of every capability call: span, timer, log context, and the audit record of a
 * denial. It stands before the guard, whose interceptors have priority 150 in this Quarkus version,
 * so that denied calls are seen as well.
 */
@OuterBinding
@Interceptor
@Priority(OuterInterceptor.BEFORE_THE_GUARD)
public class OuterInterceptor {
  static final int BEFORE_THE_GUARD = 100;

  private final Actor actor;
  private final Audit audit;
  private final LogContext logContext;
  private final BoundaryConfig config;
  private final Tracer tracer;
  private final CallTimers timers;

  OuterInterceptor(
      Actor actor,
      Audit audit,
      LogContext logContext,
      BoundaryConfig config,
      Tracer tracer,
      MeterRegistry meters) {
    this.actor = actor;
    this.audit = audit;
    this.logContext = logContext;
    this.config = config;
    this.tracer = tracer;
    this.timers = new CallTimers(meters, config.door());
  }

  @AroundInvoke
  Object call(InvocationContext invocation) throws Exception {
    var capability = Declared.of(invocation.getTarget());
    var input = invocation.getParameters()[0];
    var timer = timers.start();
    var outcome = "Failed";
    var isRefused = true;
    var span = tracer.spanBuilder(capability.span()).startSpan();
    describe(span, capability);
    try (var ignored = enter(span);
        var context = logContext.open(capability)) {
      if (!capability.isGuarded()) {
        throw new ForbiddenException(
            capability.id() + " states no guard and is denied to everyone");
      }
      var answer = invocation.proceed();
      outcome = answer.getClass().getSimpleName();
      isRefused = answer instanceof Refusal;
      return answer;
    } catch (ForbiddenException e) {
      outcome = Audit.DENIED;
      try (var ignored = enter(span)) {
        audit.denial(capability, input);
      }
      throw e;
    } catch (UnauthorizedException e) {
      outcome = "Unauthenticated";
      throw e;
    } catch (InvalidInput e) {
      outcome = "Invalid";
      throw e;
    } catch (RequestKeyConflict e) {
      outcome = "RequestKeyConflict";
      throw e;
    } catch (Exception e) {
      isRefused = false;
      span.setAttribute(Audit.RECORD, false);
      span.recordException(e);
      span.setStatus(StatusCode.ERROR);
      throw e;
    } finally {
      span.setAttribute("capability.outcome", outcome);
      span.setAttribute("capability.refused", isRefused);
      span.end();
      timers.stop(timer, capability, outcome);
    }
  }

  /** One that nobody records is needed only where there is no trace id yet. */
  private static Scope enter(Span span) {
    var around = Span.current();
    return !span.isRecording() && !around.isRecording() && around.getSpanContext().isValid()
        ? Scope.noop()
        : span.makeCurrent();
  }

  /** Under the names that metrics and log lines have. */
  private void describe(Span span, Declared capability) {
    if (span.isRecording()) {
      span.setAttribute("capability", capability.id());
      span.setAttribute("owner", capability.owner());
      span.setAttribute("door", config.door());
      span.setAttribute("actor", logContext.actor().toString());
    }
  }
}
