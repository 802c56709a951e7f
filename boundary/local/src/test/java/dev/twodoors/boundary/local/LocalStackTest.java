package dev.twodoors.boundary.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalStackTest {

  @TempDir Path folder;
  private ProjectSettings settings;

  @BeforeEach
  void makeProject() throws Exception {
    settings = ProjectSettings.of(SampleProject.in(folder.resolve("zwei Türen, ein Haus")));
  }

  @Test
  void startsEveryDoorAndLeavesNothing() throws Exception {
    LocalStack stack = temporary().start();
    List<Long> pids = stack.doors().stream().map(RunningDoor::pid).toList();
    Path log = stack.door("web").log();
    assertEquals(2, pids.size());
    assertTrue(DoorProcess.isReady(stack.door("web").address()));
    assertTrue(DoorProcess.isReady(stack.door("api").address()));
    assertTrue(Files.readString(log).startsWith("listening on"));
    stack.close();
    assertTrue(pids.stream().allMatch(LocalStackTest::isGone));
    assertEquals(-1, stack.database().pid());
    assertFalse(Files.exists(log));
  }

  @Test
  void bringsAKilledDoorBackOnItsPort() {
    try (LocalStack stack = temporary().start()) {
      RunningDoor api = stack.door("api");
      long first = api.pid();
      api.kill();
      assertFalse(DoorProcess.isReady(api.address()));
      api.restart();
      assertNotEquals(first, api.pid());
      assertTrue(DoorProcess.isReady(api.address()));
      assertFalse(stack.ended().isDone());
    }
  }

  @Test
  void multipliesADoor() {
    try (LocalStack stack = temporary().start()) {
      RunningDoor second = stack.startReplica("api");
      assertNotEquals(stack.door("api").address(), second.address());
      assertTrue(DoorProcess.isReady(second.address()));
      assertEquals(3, stack.doors().size());
    }
  }

  @Test
  void stopsAllWhenADoorDies() throws Exception {
    try (LocalStack stack = temporary().start()) {
      ProcessHandle.of(stack.door("api").pid()).orElseThrow().destroyForcibly();
      String sentence = stack.ended().get(5, TimeUnit.MINUTES);
      assertTrue(sentence.startsWith("The door 'api' ended"), sentence);
      assertFalse(stack.door("web").isAlive());
      assertEquals(-1, stack.database().pid());
    }
  }

  @Test
  void stopsAllWhenTheDatabaseDies() throws Exception {
    try (LocalStack stack = temporary().start()) {
      ProcessHandle.of(stack.database().pid()).orElseThrow().destroyForcibly();
      assertEquals("The local PostgreSQL ended.", stack.ended().get(5, TimeUnit.MINUTES));
      assertFalse(stack.door("web").isAlive());
    }
  }

  @Test
  void showsWhatADoorSaidThatDidNotStart() {
    LocalProblem problem =
        assertThrows(
            LocalProblem.class, () -> temporary().configuration("refuse", "no stock").start());
    assertEquals(LocalProblem.Kind.PART_FAILED, problem.kind());
    assertTrue(problem.getMessage().contains("ended with exit code 7"), problem.getMessage());
    assertTrue(problem.getMessage().contains("cannot start: no stock"), problem.getMessage());
  }

  @Test
  void asksADoorThatFailedWhenItMayBeMended() throws Exception {
    Path broken = Files.writeString(folder.resolve("broken"), "");
    List<String> awaited = new ArrayList<>();
    DoorLauncher mending =
        new DoorLauncher() {
          @Override
          public Process start(Door door, Path configuration, Path log) throws IOException {
            return DoorStandIn.start(door, configuration, log);
          }

          @Override
          public void awaitMended(Door door, BooleanSupplier inVain) {
            awaited.add(door.name());
            broken.toFile().delete();
          }
        };
    LocalStackPlan plan = LocalStack.temporary(settings).launcher(mending);
    try (LocalStack stack = plan.configuration("fails-by", broken.toString()).start()) {
      assertTrue(DoorProcess.isReady(stack.door("web").address()));
      assertEquals(List.of("web"), awaited);
    }
  }

  @Test
  void saysWhichPortIsTakenAndHowToChooseAnother() throws Exception {
    try (ServerSocket other = new ServerSocket(settings.door("api").port())) {
      LocalProblem problem =
          assertThrows(
              LocalProblem.class,
              () -> LocalStack.lasting(settings).launcher(DoorStandIn::start).start());
      assertEquals(LocalProblem.Kind.ALREADY_TAKEN, problem.kind());
      assertEquals(
          "Port "
              + other.getLocalPort()
              + " of the door 'api' is taken by another program.\n"
              + "  End that program, or choose another port: --port api=NUMBER.",
          problem.getMessage());
    }
    assertFalse(Files.exists(settings.localFolder().resolve("run/launcher")));
  }

  @Test
  void namesTheProcessAndTheAddressesToASecondRun() {
    URI another = URI.create("http://localhost:1/");
    LocalStackPlan plan = LocalStack.lasting(settings).launcher(DoorStandIn::start);
    assertEquals(Map.of(), LocalStack.addressesOf(settings));
    try (LocalStack stack = plan.address("console", another).start()) {
      LocalProblem problem =
          assertThrows(LocalProblem.class, () -> LocalStack.lasting(settings).refuseWhenTaken());
      String first = problem.getMessage().lines().findFirst().orElseThrow();
      assertEquals(
          "bakery already runs: process "
              + ProcessHandle.current().pid()
              + ", web "
              + stack.door("web").address()
              + " and api "
              + stack.door("api").address()
              + " and console http://localhost:1/.",
          first);
      assertEquals(
          Map.of(
              "web", stack.door("web").address(),
              "api", stack.door("api").address(),
              "console", another),
          LocalStack.addressesOf(settings));
    }
    assertEquals(Map.of(), LocalStack.addressesOf(settings));
  }

  @Test
  void clearsUpAfterALauncherThatWasKilled() throws Exception {
    Process launcher = launcher();
    Path parts = settings.localFolder().resolve("run/parts");
    List<ProcessMark> left =
        Folders.children(parts).stream()
            .map(part -> ProcessMark.parse(part.getFileName().toString()))
            .toList();
    launcher.destroyForcibly().waitFor();
    assertEquals(2, left.size());
    assertTrue(left.stream().allMatch(mark -> mark.alive().isPresent()));
    try (LocalStack stack = LocalStack.lasting(settings).launcher(DoorStandIn::start).start()) {
      assertTrue(left.stream().allMatch(mark -> mark.alive().isEmpty()));
      assertTrue(stack.door("web").isAlive());
    }
    assertEquals(List.of(), Folders.children(parts));
    assertEquals(List.of(), Folders.children(settings.localFolder().resolve("postgres/holders")));
  }

  @Test
  void stopsEverythingOnASignal() throws Exception {
    Process launcher = launcher();
    List<ProcessHandle> doors = launcher.children().toList();
    launcher.destroy();
    assertTrue(launcher.waitFor(5, TimeUnit.MINUTES));
    assertEquals(143, launcher.exitValue());
    assertTrue(doors.size() >= 2);
    assertTrue(doors.stream().noneMatch(Liveness::runs));
    assertTrue(Postmaster.of(settings.localFolder().resolve("postgres/data")).isEmpty());
    assertFalse(Files.exists(settings.localFolder().resolve("run/launcher")));
  }

  @Test
  void saysHowToBuildADoorThatIsNotBuilt() {
    LocalProblem problem =
        assertThrows(LocalProblem.class, () -> LocalStack.temporary(settings).start());
    assertTrue(problem.getMessage().contains("The door 'web' is not built"), problem.getMessage());
  }

  private Process launcher() throws Exception {
    Process launcher =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                LauncherStandIn.class.getName(),
                settings.root().toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    BufferedReader said = launcher.inputReader(StandardCharsets.UTF_8);
    assertEquals("ready", said.readLine());
    return launcher;
  }

  private LocalStackPlan temporary() {
    return LocalStack.temporary(settings).launcher(DoorStandIn::start);
  }

  private static boolean isGone(long pid) {
    return ProcessHandle.of(pid).filter(Liveness::runs).isEmpty();
  }
}
