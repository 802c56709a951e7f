package dev.twodoors.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleRemovalTest {

  @TempDir Path folder;
  private Path project;

  @BeforeEach
  void make() throws IOException {
    Repository repository =
        Repository.in(folder)
            .with("app/shop/orders/Order.txt", "order\n")
            .with("app/shop/Cart.txt", "cart\n")
            .with("app/mixed.md", "one\n" + Repository.marked("sample", "two\n"));
    project = folder.resolve("project");
    NewProject.of(repository.template(), Repository.answers("full")).writeInto(project);
  }

  @Test
  void plansWithoutChangingAnything() throws IOException {
    SampleRemoval plan = SampleRemoval.plan(project);
    assertEquals(List.of("app/shop/Cart.txt", "app/shop/orders/Order.txt"), plan.deleted());
    assertEquals(List.of(), plan.changed());
    assertEquals(List.of("app/mixed.md"), List.copyOf(plan.cut().keySet()));
    assertTrue(Files.exists(project.resolve("app/shop/Cart.txt")));
  }

  @Test
  void deletesFilesCutsRegionsAndTakesEmptyFoldersAway() throws IOException {
    Files.writeString(project.resolve("app/shop/Mine.txt"), "mine\n");
    SampleRemoval.plan(project).apply(project);
    assertFalse(Files.exists(project.resolve("app/shop/orders")));
    assertTrue(Files.exists(project.resolve("app/shop/Mine.txt")));
    assertEquals("one\n", Files.readString(project.resolve("app/mixed.md")));
    assertTrue(SampleRemoval.plan(project).isEmpty());
  }

  @Test
  void namesFilesThatWereChanged() throws IOException {
    Files.writeString(project.resolve("app/shop/Cart.txt"), "changed\n");
    assertEquals(List.of("app/shop/Cart.txt"), SampleRemoval.plan(project).changed());
  }
}
