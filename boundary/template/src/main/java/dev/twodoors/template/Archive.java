package dev.twodoors.template;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Files in a zip that has the same bytes whenever and wherever it was written. */
final class Archive {
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private Archive() {}

  static SortedMap<String, Content> read(InputStream zip) throws IOException {
    SortedMap<String, Content> files = new TreeMap<>();
    try (ZipInputStream in = new ZipInputStream(zip)) {
      for (ZipEntry entry; (entry = in.getNextEntry()) != null; ) {
        files.put(entry.getName(), new Content(in.readAllBytes()));
      }
    }
    return files;
  }

  static void write(Path zip, SortedMap<String, Content> files) throws IOException {
    Files.createDirectories(zip.toAbsolutePath().getParent());
    try (OutputStream file = Files.newOutputStream(zip);
        ZipOutputStream out = new ZipOutputStream(file)) {
      for (Map.Entry<String, Content> one : files.entrySet()) {
        ZipEntry entry = new ZipEntry(one.getKey());
        entry.setTimeLocal(NO_TIME);
        out.putNextEntry(entry);
        out.write(one.getValue().bytes());
        out.closeEntry();
      }
    }
  }
}
