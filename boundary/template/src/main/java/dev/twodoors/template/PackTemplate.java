package dev.twodoors.template;

import java.io.IOException;
import java.nio.file.Path;

/** Packs the live files into the archetype: called by its build. */
public final class PackTemplate {

  private PackTemplate() {}

  /**
   * @param arguments the repository's root, and the file to write
   */
  public static void main(String[] arguments) throws IOException {
    Template.live(Path.of(arguments[0]).toRealPath()).pack(Path.of(arguments[1]));
  }
}
