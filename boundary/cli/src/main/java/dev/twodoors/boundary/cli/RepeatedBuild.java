package dev.twodoors.boundary.cli;

import dev.twodoors.boundary.engine.contract.ContractFiles;
import io.quarkus.bootstrap.app.ApplicationModelSerializer;
import io.quarkus.bootstrap.app.QuarkusBootstrap;
import io.quarkus.bootstrap.model.ApplicationModel;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/**
 * Repeats Quarkus' build of the API door up to its contract, in a process of its own and without
 * Maven, which has left what it knows of the libraries.
 */
final class RepeatedBuild {

  private static final String DEPLOYMENT = "dev.twodoors.boundary.deployment.";

  private RepeatedBuild() {}

  /** Ends the process with another code than 0 when the build cannot be repeated so. */
  public static void main(String[] arguments) throws Exception {
    Path module = Path.of(arguments[0], arguments[1]);
    Path file = ContractFiles.applicationModel(Path.of(arguments[0]), arguments[1]);
    ApplicationModel model = ApplicationModelSerializer.deserialize(file);
    Properties given = new Properties();
    try (Reader in = Files.newBufferedReader(ContractFiles.buildProperties(file))) {
      given.load(in);
    }
    try (var application =
        QuarkusBootstrap.builder()
            .setExistingModel(model)
            .setAppArtifact(model.getAppArtifact())
            .setApplicationRoot(module.resolve("target/classes"))
            .setProjectRoot(module)
            .setTargetDirectory(module.resolve("target"))
            .setBaseName("contract")
            .setBuildSystemProperties(given)
            .setBaseClassLoader(RepeatedBuild.class.getClassLoader())
            .setMode(QuarkusBootstrap.Mode.PROD)
            .setIsolateDeployment(true)
            .setLocalProjectDiscovery(false)
            .build()
            .bootstrap()) {
      application
          .createAugmentor()
          .performCustomBuild(
              DEPLOYMENT + "RepeatableBuild", null, DEPLOYMENT + "JudgedDoorBuildItem");
    }
  }

  /**
   * Starts that process.
   *
   * @param log takes what the build says
   */
  static Process start(Path root, String module, Path log) throws IOException {
    Files.createDirectories(log.getParent());
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Dboundary.contract.only=true",
            "-Dboundary.contract.repeated=true",
            "-cp",
            System.getProperty("java.class.path"),
            RepeatedBuild.class.getName(),
            root.toString(),
            module)
        .directory(root.toFile())
        .redirectErrorStream(true)
        .redirectOutput(log.toFile())
        .start();
  }
}
