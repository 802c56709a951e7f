package dev.twodoors.boundary.engine.code;

/**
 * A module of the project.
 *
 * @param folder relative to the root: {@code web-actions}
 */
public record Module(String folder, Layer layer) {

  /** What stands above may use what stands below; the doors stand side by side. */
  public enum Layer {
    DOMAIN,
    SERVICES,
    WEB,
    API,
    /** Tests of both doors. */
    TESTS
  }

  /** Folder of its sources, relative to the project's root. */
  public String sources() {
    return folder + (layer == Layer.TESTS ? "/src/test/java" : "/src/main/java");
  }

  public String resources() {
    return folder + "/src/main/resources";
  }

  public boolean isDoor() {
    return layer == Layer.WEB || layer == Layer.API;
  }
}
