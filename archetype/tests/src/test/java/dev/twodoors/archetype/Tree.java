package dev.twodoors.archetype;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/** Every file of a folder, with a checksum and its run bit. */
final class Tree {

  private Tree() {}

  static SortedMap<String, String> of(Path folder) throws IOException {
    SortedMap<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        CRC32 checksum = new CRC32();
        checksum.update(Files.readAllBytes(file));
        files.put(
            folder.relativize(file).toString(),
            String.format(
                Locale.ROOT,
                "%08x%s",
                checksum.getValue(),
                Files.isExecutable(file) ? " runs" : ""));
      }
    }
    return files;
  }
}
