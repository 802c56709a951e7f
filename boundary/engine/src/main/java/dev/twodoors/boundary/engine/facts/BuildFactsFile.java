package dev.twodoors.boundary.engine.facts;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import dev.twodoors.boundary.engine.code.Module;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Keeps what a build knew and files do not say, so that a check without a build judges the same. It
 * is true until a pom, a file of settings or of a mapping changes: these decide what comes from
 * elsewhere.
 */
public final class BuildFactsFile {
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
  private static final String NAME = "target/boundary/build.json";
  private static final String POM = "pom.xml";
  private static final String RESOURCES = "src/main/resources";
  private static final String SETTINGS =
      "((application|microprofile-config)[^/]*\\.(properties|ya?ml)|[^/]*\\.xml)";
  private static final Pattern GIVEN =
      Pattern.compile("(.*/)?(" + POM + "|" + RESOURCES + "/(META-INF/)?" + SETTINGS + ")");

  private BuildFactsFile() {}

  /** {@link BuildFacts#NONE} when no build left any, or they need not be true any more. */
  static BuildFacts read(Path root, Module door, Collection<Module> modules) {
    var file = root.resolve(door.folder()).resolve(NAME);
    try {
      if (Files.exists(file)) {
        var kept = JSON.readValue(file.toFile(), BuildFacts.class);
        return kept.given().equals(given(root, modules)) ? kept : BuildFacts.NONE;
      }
    } catch (IOException ofAnotherVersion) {
      return BuildFacts.NONE;
    }
    return BuildFacts.NONE;
  }

  /** In place of those of an earlier build. */
  public static void write(DoorFacts facts) {
    var file = facts.root().resolve(facts.door().folder()).resolve(NAME);
    try {
      Files.createDirectories(file.getParent());
      JSON.writeValue(file.toFile(), facts.knownToBuild().of(given(facts.root(), facts.modules())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Whether what a build knew may be true no more when a file changes.
   *
   * @param path of the file below the root, with forward slashes
   */
  public static boolean isGiven(String path) {
    return GIVEN.matcher(path).matches();
  }

  private static String given(Path root, Collection<Module> modules) throws IOException {
    var digest = sha256();
    var ofModules =
        modules.stream()
            .map(Module::folder)
            .sorted()
            .flatMap(folder -> settings(root, folder).map(file -> folder + "/" + file));
    for (var name : Stream.concat(Stream.of(POM), ofModules).toList()) {
      var file = root.resolve(name);
      if (Files.isRegularFile(file)) {
        digest.update(name.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        digest.update(Files.readAllBytes(file));
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static Stream<String> settings(Path root, String folder) {
    var module = root.resolve(folder);
    var resources = module.resolve(RESOURCES);
    return Stream.concat(
        Stream.of(POM),
        Stream.of(resources, resources.resolve("META-INF"))
            .flatMap(in -> names(in).map(name -> WebFiles.relative(module, in.resolve(name)))));
  }

  private static Stream<String> names(Path folder) {
    var names = folder.toFile().list();
    return names == null
        ? Stream.empty()
        : Stream.of(names).filter(name -> name.matches(SETTINGS)).sorted();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
