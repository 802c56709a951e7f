package dev.twodoors.boundary.local;

import java.nio.file.Path;
import java.util.List;

/**
 * One runnable application of the project.
 *
 * @param name what it is called in settings, options and output
 * @param module its folder below the project's root, which is also its Maven module
 * @param port its usual HTTP port, 1 to 65535
 * @param debugPort the port for a debugger in live-reload mode, 1 to 65535
 * @param signIn how its callers say who they are
 * @param jvmOptions options for its process
 */
public record Door(
    String name, String module, int port, int debugPort, SignIn signIn, List<String> jvmOptions) {

  /** The packaged application below the project's root. */
  public Path jar(Path root) {
    return root.resolve(module).resolve("target/quarkus-app/quarkus-run.jar");
  }
}
