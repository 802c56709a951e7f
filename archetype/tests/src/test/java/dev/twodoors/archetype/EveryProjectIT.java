package dev.twodoors.archetype;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.twodoors.boundary.local.Ports;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Projects that take many minutes each. */
@Tag("slow")
class EveryProjectIT {

  @TempDir Path folder;
  private Repository repository;

  @BeforeEach
  void makeRepository() throws Exception {
    repository = Repository.make();
  }

  @Test
  void theShopWithADeepPackageAndTheNameOfAModule() throws Exception {
    Project shop =
        Project.made(
            folder.resolve("domain"),
            repository,
            "--group",
            "org.zoo",
            "--package",
            "org.zoo.a1.bb.ccc.shop",
            "--sample",
            "full");
    assertTrue(shop.maven("-B", "verify").ends(0).contains("BUILD SUCCESS"));
    int web = Ports.anyFree();
    try (Run run = shop.doors("run", "--port", "web=" + web, "--port", "api=" + Ports.anyFree())) {
      run.prints("ready");
    }
  }

  @Test
  void theShopWithoutTheShop() throws Exception {
    Project shop =
        Project.made(folder.resolve("bare"), repository, "--group", "com.acme", "--sample", "full");
    shop.doors("remove-sample", "--yes").ends(0);
    shop.doors("map").ends(0);
    shop.doors("contract").ends(0);
    assertTrue(shop.doors("test").ends(0).contains("BUILD SUCCESS"));
  }

  @Test
  void twoProjectsOfAGroupInOneRepository() throws Exception {
    for (String name : new String[] {"one", "two"}) {
      Project project = Project.made(folder.resolve(name), repository, "--group", "com.acme");
      project.maven("-B", "install", "-DskipTests", "-DskipITs").ends(0);
    }
    Project first = new Project(folder.resolve("one"), repository);
    assertTrue(first.maven("-B", "-pl", "web-actions", "test").ends(0).contains("BUILD SUCCESS"));
  }
}
