package dev.twodoors.boundary.cli;

import dev.twodoors.boundary.engine.contract.ContractFiles;
import io.quarkus.bootstrap.app.ApplicationModelSerializer;
import io.quarkus.bootstrap.app.QuarkusBootstrap;
import io.quarkus.bootstrap.model.ApplicationModel;
import java.io.File;
import java.io.IOException;
import java.io.Reader;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
            .setIsolateDeployment(false)
            .setLocalProjectDiscovery(false)
            .build()
            .bootstrap()) {
      application
          .createAugmentor()
          .performCustomBuild(
              DEPLOYMENT + "RepeatableBuild", null, DEPLOYMENT + "JudgedDoorBuildItem");
    }
  }

  /** Whether Maven has left what such a build needs. */
  static boolean isPossible(Path root, String module) {
    return Files.exists(libraries(root, module));
  }

  private static Path libraries(Path root, String module) {
    return ContractFiles.buildLibraries(ContractFiles.applicationModel(root, module));
  }

  /**
   * Starts that process. Its libraries are its class path: of those, and not of what Quarkus' own
   * loaders load, the JVM keeps the loaded classes, by which the next build takes half the time.
   *
   * @param log takes what the build says
   * @param archive for the loaded classes
   */
  static Process start(Path root, String module, Path log, Path archive) throws IOException {
    Files.createDirectories(log.getParent());
    List<String> line = new ArrayList<>();
    line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    line.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    Path own = own();
    String classPath = own + File.pathSeparator + Files.readString(libraries(root, module));
    Path arguments = libraries(root, module).resolveSibling("build.arguments");
    if (Files.isRegularFile(own)) {
      Files.createDirectories(archive.getParent());
      dropWhenOfOthers(archive, arguments, classPath);
      line.addAll(List.of("-XX:+AutoCreateSharedArchive", "-XX:SharedArchiveFile=" + archive));
    }
    line.addAll(
        List.of(
            "-Dboundary.contract.only=true",
            "-Dboundary.contract.repeated=true",
            "@" + Files.writeString(arguments, option(classPath)),
            RepeatedBuild.class.getName(),
            root.toString(),
            module));
    return new ProcessBuilder(line)
        .directory(root.toFile())
        .redirectErrorStream(true)
        .redirectOutput(log.toFile())
        .start();
  }

  /** The JVM keeps an archive of other libraries as it is, and uses nothing of it. */
  private static void dropWhenOfOthers(Path archive, Path arguments, String classPath)
      throws IOException {
    if (!Files.exists(archive)) {
      return;
    }
    FileTime made = Files.getLastModifiedTime(archive);
    boolean same = Files.exists(arguments) && Files.readString(arguments).equals(option(classPath));
    for (String library : classPath.strip().split(File.pathSeparator)) {
      // One may be gone: the build then fails, and Maven brings it.
      Path file = Path.of(library);
      same &= Files.exists(file) && Files.getLastModifiedTime(file).compareTo(made) <= 0;
    }
    if (!same) {
      Files.delete(archive);
    }
  }

  /** Goes into a file: there are hundreds of libraries, and Windows takes no line that long. */
  private static String option(String classPath) {
    return String.format(Locale.ROOT, "-cp \"%s\"", classPath.replace("\\", "\\\\"));
  }

  /** The command line itself; a folder of classes cannot be kept as loaded. */
  private static Path own() {
    try {
      return Path.of(
          RepeatedBuild.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
