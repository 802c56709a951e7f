package dev.twodoors.boundary.engine.map;

import io.quarkus.qute.Engine;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.RawString;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.Variant;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The map as one page without scripts, for people who decide: what there is, how risky it is, who
 * owns it, through which door it can be reached.
 */
public final class HtmlMap {
  private static final Engine ENGINE =
      Engine.builder()
          .addDefaults()
          .addValueResolver(new ReflectionValueResolver())
          .addResultMapper(new HtmlEscaper(List.of(Variant.TEXT_HTML)))
          .removeStandaloneLines(true)
          .strictRendering(true)
          .build();

  private HtmlMap() {}

  /**
   * @param project its name as people say it
   * @param docs where the page finds the project's {@code docs}, with a slash at its end; empty for
   *     a page that lies in it
   */
  public static String of(CapabilityMap map, String project, String docs) {
    return ENGINE
        .parse(read("capability-map.html"), Variant.forContentType(Variant.TEXT_HTML))
        .data("project", project)
        .data("docs", docs)
        .data("command", MapFiles.COMMAND)
        .data("style", new RawString(read("capability-map.css")))
        .data("map", new HtmlView(map))
        .render();
  }

  private static String read(String name) {
    try (var file = HtmlMap.class.getResourceAsStream(name)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
