package dev.twodoors.boundary.reload;

import io.quarkus.dev.console.DevConsoleManager;
import io.quarkus.dev.spi.HotReplacementContext;
import io.quarkus.dev.spi.HotReplacementSetup;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Has changed templates judged in dev mode where they are shown anew without a restart, which would
 * judge them too and takes several times as long.
 */
public final class TemplateReload implements HotReplacementSetup {
  /**
   * The name under which the build leaves what judges, a {@link Runnable}. It belongs to another
   * class loader.
   */
  public static final String JUDGE = TemplateReload.class.getName();

  private static final String TEMPLATES = "templates/";

  private final AtomicBoolean isLast = new AtomicBoolean();

  /** Behind all extensions, which want to find the application running. */
  @Override
  public void setupHotDeployment(HotReplacementContext context) {
    context.addPreScanStep(
        () -> {
          if (isLast.compareAndSet(false, true)) {
            context.consumeNoRestartChanges(TemplateReload::judge);
          }
        });
  }

  private static void judge(Set<String> changed) {
    Runnable judge = DevConsoleManager.getGlobal(JUDGE);
    if (judge != null && changed.stream().anyMatch(file -> file.startsWith(TEMPLATES))) {
      judge.run();
    }
  }
}
