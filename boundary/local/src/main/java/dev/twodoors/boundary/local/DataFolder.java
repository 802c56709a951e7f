package dev.twodoors.boundary.local;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Says beforehand, in words, why a server would not start on a data folder. */
final class DataFolder {

  private DataFolder() {}

  static void check(Path data) throws IOException {
    Path probe = Files.createTempFile(data.toAbsolutePath().getParent(), "probe-", ".tmp");
    try {
      Files.write(probe, new byte[64 * 1024]);
      if (Files.exists(data) && !Files.getOwner(data).equals(Files.getOwner(probe))) {
        throw new AccessDeniedException("it belongs to " + Files.getOwner(data).getName());
      }
    } finally {
      Files.deleteIfExists(probe);
    }
    if (!Files.exists(data)) {
      return;
    }
    if (!Files.isReadable(data) || !Files.isWritable(data)) {
      throw new AccessDeniedException(data.toString());
    }
    Path version = data.resolve("PG_VERSION");
    if (!Files.exists(version)) {
      throw LocalProblem.environment(
          data + " holds no PostgreSQL data.", "Move it away, or ./doors run --fresh.");
    }
    String major = Files.readString(version).strip();
    if (!major.equals(PostgresBinaries.MAJOR)) {
      throw LocalProblem.environment(
          data
              + " was written by PostgreSQL "
              + major
              + "; this is "
              + PostgresBinaries.MAJOR
              + ".",
          "Carry the data over with pg_dump of version "
              + major
              + ", or begin with new data: ./doors run --fresh.");
    }
  }
}
