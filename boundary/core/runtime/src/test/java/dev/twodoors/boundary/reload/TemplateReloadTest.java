package dev.twodoors.boundary.reload;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.dev.console.DevConsoleManager;
import io.quarkus.dev.spi.HotReplacementContext;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TemplateReloadTest {
  private final List<String> order = new ArrayList<>();
  private final List<Runnable> beforeScan = new ArrayList<>();
  private final List<Consumer<Set<String>>> consumers = new ArrayList<>();

  @BeforeEach
  void setUp() {
    DevConsoleManager.setGlobal(TemplateReload.JUDGE, (Runnable) () -> order.add("judge"));
    new TemplateReload().setupHotDeployment(devMode());
    consumers.add(changed -> order.add("extension"));
  }

  @AfterEach
  void forget() {
    DevConsoleManager.close();
  }

  @Test
  void judgesChangedTemplatesOnceAndBehindTheExtensions() {
    change("templates/CatalogPages/index.html");
    change("templates/layout.html");
    assertEquals(List.of("extension", "judge", "extension", "judge"), order);
  }

  @Test
  void leavesOtherFilesAlone() {
    change("META-INF/resources/assets/app.js");
    assertEquals(List.of("extension"), order);
  }

  @Test
  void judgesNothingWhereTheBuildLeftNobodyToJudge() {
    DevConsoleManager.close();
    change("templates/layout.html");
    assertEquals(List.of("extension"), order);
  }

  private void change(String file) {
    beforeScan.forEach(Runnable::run);
    consumers.forEach(consumer -> consumer.accept(Set.of(file)));
  }

  @SuppressWarnings("unchecked")
  private HotReplacementContext devMode() {
    return (HotReplacementContext)
        Proxy.newProxyInstance(
            getClass().getClassLoader(),
            new Class<?>[] {HotReplacementContext.class},
            (proxy, method, arguments) ->
                switch (method.getName()) {
                  case "addPreScanStep" -> {
                    beforeScan.add((Runnable) arguments[0]);
                    yield null;
                  }
                  case "consumeNoRestartChanges" -> {
                    consumers.add((Consumer<Set<String>>) arguments[0]);
                    yield null;
                  }
                  default -> throw new UnsupportedOperationException(method.getName());
                });
  }
}
