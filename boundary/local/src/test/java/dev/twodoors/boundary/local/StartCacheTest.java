package dev.twodoors.boundary.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartCacheTest {

  private static final String FROM_CACHE = "DoorStandIn source: shared objects file";

  @TempDir Path folder;
  private ProjectSettings settings;
  private Door door;
  private StartCache cache;

  @BeforeEach
  void makeProjectWithOnePackagedDoor() throws Exception {
    Path root = SampleProject.in(folder.resolve("zwei Türen, ein Haus"));
    door = door("-Xmx64m", "-Xlog:class+load");
    settings = ProjectSettings.of(root).withDoors(List.of(door));
    DoorStandIn.packageAs(door.jar(root));
    cache = new StartCache(settings);
  }

  @Test
  void startsATrainedDoorFromItsCacheEvenAfterAKill() throws Exception {
    assumeThatTheJvmCanWriteOne();
    try (LocalStack stack = LocalStack.temporary(settings).start()) {
      assertFalse(said(stack).contains(FROM_CACHE));
      stack.train();
      assertFalse(cache.isWanted(door));
      stack.door("web").restart();
      assertTrue(said(stack).contains(FROM_CACHE));
      stack.door("web").kill();
      stack.door("web").restart();
      assertTrue(stack.door("web").isAlive());
    }
    assertEquals(List.of("web.aot", "web.note"), left());
  }

  @Test
  void forgetsItWhenTheBuildOrTheOptionsChange() throws Exception {
    assumeThatTheJvmCanWriteOne();
    train();
    assertFalse(cache.options(door).isEmpty());
    assertEquals(List.of(), cache.options(door("-Xmx65m", "-Xlog:class+load")));
    Path jar = door.jar(settings.root());
    FileTime before = Files.getLastModifiedTime(jar);
    Files.setLastModifiedTime(jar, FileTime.from(before.toInstant().minusSeconds(60)));
    assertEquals(List.of(), cache.options(door));
    Files.setLastModifiedTime(jar, before);
    assertFalse(cache.options(door).isEmpty());
    Files.createDirectories(jar.resolveSibling("lib"));
    Files.writeString(jar.resolveSibling("lib/another.jar"), "");
    assertEquals(List.of(), cache.options(door));
    assertTrue(cache.isWanted(door));
  }

  @Test
  void startsWithoutABrokenOne() throws Exception {
    assumeThatTheJvmCanWriteOne();
    train();
    Path file = settings.localFolder().resolve("start/web.aot");
    byte[] noise = new byte[1 << 16];
    new Random(1).nextBytes(noise);
    try (RandomAccessFile broken = new RandomAccessFile(file.toFile(), "rw")) {
      broken.seek(broken.length() / 2);
      broken.write(noise);
    }
    assertEquals(List.of(), cache.options(door));
    try (LocalStack stack = LocalStack.temporary(settings).start()) {
      assertTrue(stack.door("web").isAlive());
      assertFalse(said(stack).contains(FROM_CACHE));
    }
    Files.write(file, new byte[0]);
    assertEquals(List.of(), cache.options(door));
    Files.delete(file);
    assertEquals(List.of(), cache.options(door));
    assertTrue(cache.isWanted(door));
  }

  @Test
  void startsWithOneThatTheJvmRejects() throws Exception {
    assumeThatTheJvmCanWriteOne();
    try (StartCache.Draft draft = cache.draft(door)) {
      Files.writeString(Path.of(draft.options().getFirst().split("=", 2)[1]), "of another JVM");
      assertTrue(draft.keep());
    }
    assertFalse(cache.options(door).isEmpty());
    try (LocalStack stack = LocalStack.temporary(settings).start()) {
      assertTrue(stack.door("web").isAlive());
    }
  }

  @Test
  void keepsAWholeOneWhenTwoAreMadeAtOnce() throws Exception {
    assumeThatTheJvmCanWriteOne();
    try (LocalStack one = LocalStack.temporary(settings).start();
        LocalStack other = LocalStack.temporary(settings).start()) {
      Thread second = Thread.ofPlatform().start(other::train);
      one.train();
      second.join();
      one.door("web").restart();
      assertTrue(said(one).contains(FROM_CACHE));
    }
    assertEquals(List.of("web.aot", "web.note"), left());
  }

  @Test
  void endsATrainingWithItsStack() throws Exception {
    assumeThatTheJvmCanWriteOne();
    LocalStack stack = LocalStack.temporary(settings).start();
    Thread training = Thread.ofPlatform().start(stack::train);
    assertTrue(Waiting.until(Duration.ofMinutes(5), () -> !left().isEmpty()));
    stack.close();
    training.join();
    assertEquals(List.of(), left());
    assertTrue(ProcessHandle.current().descendants().noneMatch(StartCacheTest::isTraining));
  }

  @Test
  void removesWhatAKilledTrainingLeft() throws Exception {
    Path start = settings.localFolder().resolve("start");
    Files.createDirectories(start.resolve("1-1-web"));
    Files.writeString(start.resolve("1-1-web/cache.aot.config"), "half");
    cache.draft(door).close();
    assertEquals(List.of(), left());
  }

  @Test
  void isNotTriedOnAnOlderJdkNorOverOptionsOfTheProject() {
    StartCache older = new StartCache(settings, Runtime.Version.parse("21.0.4"));
    assertFalse(older.isWanted(door));
    assertEquals(List.of(), older.options(door));
    assertFalse(cache.isWanted(door("-XX:AOTCache=my.aot")));
    assertFalse(cache.isWanted(door("-Xshare:off")));
  }

  private void train() {
    try (LocalStack stack = LocalStack.temporary(settings).start()) {
      stack.train();
    }
  }

  private List<String> left() {
    return Folders.children(settings.localFolder().resolve("start")).stream()
        .map(each -> each.getFileName().toString())
        .filter(name -> !name.equals("lock"))
        .sorted()
        .toList();
  }

  private static String said(LocalStack stack) throws Exception {
    return Files.readString(stack.door("web").log());
  }

  private static boolean isTraining(ProcessHandle process) {
    return process.info().commandLine().orElse("").contains("-XX:AOTCacheOutput");
  }

  private static Door door(String... options) {
    return new Door("web", "pages", Ports.anyFree(), 15005, SignIn.FORM, List.of(options));
  }

  private static void assumeThatTheJvmCanWriteOne() {
    assumeTrue(Runtime.version().feature() >= 25, "needs JDK 25");
    assumeTrue(ProcessHandle.current().supportsNormalTermination(), "needs signals");
  }
}
