package dev.twodoors.boundary.local;

import java.nio.file.Path;

/** A process that runs the lasting stack of a project, to be killed by a test. */
public final class LauncherStandIn {

  private LauncherStandIn() {}

  /** Prints {@code ready} and stays until a part ends. */
  public static void main(String[] arguments) throws Exception {
    ProjectSettings settings = ProjectSettings.of(Path.of(arguments[0]));
    try (LocalStack stack = LocalStack.lasting(settings).launcher(DoorStandIn::start).start()) {
      System.out.println("ready");
      stack.ended().get();
    }
  }
}
