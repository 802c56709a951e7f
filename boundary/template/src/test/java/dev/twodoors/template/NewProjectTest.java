package dev.twodoors.template;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewProjectTest {

  private static final String ODD = "#set($x=1) {#if a}\\$1 $!{b} ${c} #* x *#\n";

  @TempDir Path folder;
  private Repository repository;

  @BeforeEach
  void make() throws IOException {
    repository =
        Repository.in(folder)
            .with("app/com/example/shop/Odd.txt", ODD)
            .with("app/picture.png", new byte[] {1, 0, 'c', 'o', 'm', '.', 2})
            .with("app/.hidden", "<name>shop, com.example.shop\n")
            .with("app/shop/Order.txt", "sample\n")
            .with("app/target/built.txt", "built\n")
            .with(
                "app/mixed.md",
                "one\n"
                    + Repository.marked("sample", "two\n")
                    + Repository.marked("template", "ours\n")
                    + "three\n")
            .with("tool", "#!/bin/sh\n")
            .with("other.txt", "not taken\n");
  }

  @Test
  void takesWhatTheRulesNameAndNothingThatWasBuilt() throws IOException {
    assertEquals(
        Set.of(
            ".doors/template.json",
            "app/.hidden",
            "app/mixed.md",
            "app/org/zork/cave2/Odd.txt",
            "app/picture.png",
            "app/shop/Order.txt",
            "pom.xml",
            "tool"),
        project("full").files().keySet());
  }

  @Test
  void leavesEveryCharacterAloneThatIsNotRenamed() throws IOException {
    assertEquals(ODD, text(project("full"), "app/org/zork/cave2/Odd.txt"));
    assertEquals("<name>cave-2, org.zork.cave2\n", text(project("full"), "app/.hidden"));
  }

  @Test
  void leavesBinaryFilesAlone() throws IOException {
    assertArrayEquals(
        new byte[] {1, 0, 'c', 'o', 'm', '.', 2},
        project("full").files().get("app/picture.png").bytes());
  }

  @Test
  void keepsTheSampleAndItsMarksInAFullProject() throws IOException {
    assertEquals(
        "one\n" + Repository.marked("sample", "two\n") + "three\n",
        text(project("full"), "app/mixed.md"));
  }

  @Test
  void leavesTheSampleOutOfAStarter() throws IOException {
    assertFalse(project("starter").files().containsKey("app/shop/Order.txt"));
    assertEquals("one\nthree\n", text(project("starter"), "app/mixed.md"));
  }

  @Test
  void laysTheOverlaysOver() throws IOException {
    repository
        .with("archetype/overlay/every/README", "com.example.shop\n")
        .with("archetype/overlay/starter/app/shop/Start.txt", "start\n")
        .with("archetype/overlay/starter/app/mixed.md.region", "instead\n");
    assertEquals("org.zork.cave2\n", text(project("full"), "README"));
    assertFalse(project("full").files().containsKey("app/shop/Start.txt"));
    assertEquals("start\n", text(project("starter"), "app/shop/Start.txt"));
    assertEquals("one\ninstead\nthree\n", text(project("starter"), "app/mixed.md"));
  }

  @Test
  void refusesAnOverlayThatHasNowhereToGo() throws IOException {
    repository.with("archetype/overlay/starter/app/.hidden.region", "instead\n");
    TemplateException e = assertThrows(TemplateException.class, () -> project("starter"));
    assertTrue(e.getMessage().contains("app/.hidden.region has nowhere to go"), e::getMessage);
  }

  @Test
  void sortsImportsAnewUnderOtherNames() throws IOException {
    repository.with(
        "app/A.java",
        "import com.example.shop.B;\nimport jakarta.C;\nimport java.D;\n\nclass A {}\n");
    assertEquals(
        "import jakarta.C;\nimport java.D;\nimport org.zork.cave2.B;\n\nclass A {}\n",
        text(project("full"), "app/A.java"));
  }

  @Test
  void isTheSameFromThePackedTemplate() throws IOException {
    Path zip = folder.resolve("template.zip");
    repository.template().pack(zip);
    try (var in = Files.newInputStream(zip)) {
      NewProject packed = NewProject.of(Template.packed(in), Repository.answers("full"));
      assertEquals(project("full").lineage(), packed.lineage());
    }
    byte[] first = Files.readAllBytes(zip);
    repository.template().pack(zip);
    assertArrayEquals(first, Files.readAllBytes(zip));
  }

  @Test
  void writesRunBits() throws IOException {
    Path target = folder.resolve("new/cave");
    project("full").writeInto(target);
    assertTrue(Files.isExecutable(target.resolve("tool")));
    assertFalse(Files.isExecutable(target.resolve("pom.xml")));
  }

  @Test
  void refusesAFolderThatHoldsAnythingAndLeavesItAsItIs() throws IOException {
    Path target = Files.createDirectories(folder.resolve("used"));
    Files.writeString(target.resolve("mine"), "mine");
    TemplateException e =
        assertThrows(TemplateException.class, () -> project("full").writeInto(target));
    assertTrue(e.getMessage().contains("is not empty: it holds mine"), e::getMessage);
    try (var inside = Files.list(target)) {
      assertEquals(1, inside.count());
    }
  }

  @Test
  void takesAnEmptyFolder() throws IOException {
    Path target = Files.createDirectories(folder.resolve("empty"));
    project("full").writeInto(target);
    assertTrue(Files.exists(target.resolve("pom.xml")));
    try (var beside = Files.list(folder)) {
      assertEquals(
          0, beside.filter(path -> path.getFileName().toString().startsWith(".new")).count());
    }
  }

  private NewProject project(String sample) throws IOException {
    return NewProject.of(repository.template(), Repository.answers(sample));
  }

  private static String text(NewProject project, String path) {
    return project.files().get(path).text().orElseThrow();
  }
}
