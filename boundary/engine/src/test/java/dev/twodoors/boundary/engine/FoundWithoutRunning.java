package dev.twodoors.boundary.engine;

import java.lang.StackWalker.StackFrame;
import java.lang.reflect.Method;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.extension.DynamicTestInvocationContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;

/**
 * Mutation testing starts a JVM for each class that it changes, and there runs all tests that reach
 * the class once, only to learn their names. That took longer than all the rest. Here they are
 * named and not run. Only the build's profile for mutation testing turns this on.
 */
public final class FoundWithoutRunning implements InvocationInterceptor {
  private static final Set<String> NAMING =
      Set.of(
          "org.pitest.mutationtest.execute.MutationTestMinion",
          "org.pitest.junit5.JUnit5TestUnitFinder");

  @Override
  public void interceptTestMethod(
      Invocation<Void> test, ReflectiveInvocationContext<Method> method, ExtensionContext context)
      throws Throwable {
    runUnlessNaming(test);
  }

  @Override
  public void interceptTestTemplateMethod(
      Invocation<Void> test, ReflectiveInvocationContext<Method> method, ExtensionContext context)
      throws Throwable {
    runUnlessNaming(test);
  }

  @Override
  public void interceptDynamicTest(
      Invocation<Void> test, DynamicTestInvocationContext method, ExtensionContext context)
      throws Throwable {
    runUnlessNaming(test);
  }

  private static void runUnlessNaming(Invocation<Void> test) throws Throwable {
    if (isNaming()) {
      test.skip();
    } else {
      test.proceed();
    }
  }

  private static boolean isNaming() {
    return StackWalker.getInstance()
        .walk(
            frames ->
                frames
                    .map(StackFrame::getClassName)
                    .filter(NAMING::contains)
                    .collect(Collectors.toSet()))
        .equals(NAMING);
  }
}
