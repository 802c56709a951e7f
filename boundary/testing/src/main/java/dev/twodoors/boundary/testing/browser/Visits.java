package dev.twodoors.boundary.testing.browser;

import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.twodoors.boundary.testing.stack.Doors;
import dev.twodoors.boundary.tools.Tool;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;

/**
 * Opens windows for a test and closes them after it. A window in which something went wrong that no
 * test looks for, such as an error in its console, fails the test; of a failure, pictures and
 * traces are kept below {@code target/browser}.
 */
public final class Visits implements BeforeEachCallback, AfterEachCallback {
  private final boolean traced;
  private final List<Visit> open = new ArrayList<>();
  private Chromium chromium;
  private String test;

  /** With traces. */
  public Visits() {
    this(true);
  }

  /**
   * @param traced whether a failure leaves a trace beside its picture; costs time at each step
   */
  public Visits(boolean traced) {
    this.traced = traced;
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    assumeFalse(Tool.BROWSER.isLeftOut(), "left out: --without browser");
    chromium =
        context
            .getStore(StoreScope.LAUNCHER_SESSION, Namespace.create(Chromium.class))
            .getOrComputeIfAbsent(Chromium.class, any -> Chromium.start(), Chromium.class);
    test =
        context.getRequiredTestClass().getSimpleName()
            + "-"
            + context.getDisplayName().replaceAll("[^\\w.-]+", "-");
  }

  /** A window in which nobody has signed in. */
  public Visit of(Doors doors, Look look) {
    return opened(doors.process("web").address(), doors::password, look);
  }

  /** A window on a site of its own, in which nobody can sign in. */
  public Visit at(URI address, Look look) {
    return opened(
        address,
        user -> {
          throw new IllegalArgumentException("there is no user " + user);
        },
        look);
  }

  private Visit opened(URI address, UnaryOperator<String> passwords, Look look) {
    var visit = new Visit(chromium.browser(), address, passwords, look, traced);
    open.add(visit);
    return visit;
  }

  /** A window in which somebody has signed in. */
  public Visit of(Doors doors, Look look, String user) {
    var visit = of(doors, look);
    visit.signIn(user);
    return visit;
  }

  @Override
  public void afterEach(ExtensionContext context) {
    var failed = context.getExecutionException().isPresent();
    var complaints = new ArrayList<String>();
    for (var visit : open) {
      complaints.addAll(visit.complaints());
      visit.close(failed || !complaints.isEmpty(), test + "-" + open.indexOf(visit));
    }
    if (!failed && !complaints.isEmpty()) {
      throw new AssertionError(String.join("\n", complaints));
    }
  }
}
