package dev.twodoors.boundary.scaffold;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.twodoors.boundary.local.LocalProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChangesTest {

  @TempDir Path root;

  @Test
  void writesAllAndTakesAllBack() throws IOException {
    Files.writeString(root.resolve("there"), "before");
    var changes = new Changes(root);
    changes.create("a/b/c", "new");
    changes.edit("there", "after");
    changes.write();
    assertEquals("new", Files.readString(root.resolve("a/b/c")));
    assertEquals("after", Files.readString(root.resolve("there")));
    changes.undo();
    assertEquals("before", Files.readString(root.resolve("there")));
    assertFalse(Files.exists(root.resolve("a")));
  }

  @Test
  void writesNothingWhereAFileIsInTheWay() throws IOException {
    Files.writeString(root.resolve("z"), "theirs");
    var changes = new Changes(root);
    changes.create("a", "new");
    changes.create("z", "new");
    assertTrue(assertThrows(Refused.class, changes::write).getMessage().contains("    z\n"));
    assertFalse(Files.exists(root.resolve("a")));
    assertEquals("theirs", Files.readString(root.resolve("z")));
  }

  @Test
  void takesBackWhatWasWrittenWhenTheRestCannotBe() throws IOException {
    Files.writeString(root.resolve("file"), "no folder");
    var changes = new Changes(root);
    changes.create("a", "new");
    changes.create("file/b", "cannot be");
    assertThrows(LocalProblem.class, changes::write);
    assertFalse(Files.exists(root.resolve("a")));
    assertEquals("no folder", Files.readString(root.resolve("file")));
  }
}
