package dev.twodoors.boundary.console;

import io.quarkus.qute.Engine;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.TemplateLocator;
import io.quarkus.qute.Variant;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** What the console shows to people. The engine escapes each value. */
final class Pages {

  /** More would be slow to draw anew each second; filters and trace ids find the others. */
  static final int SHOWN = 100;

  private static final Variant HTML = Variant.forContentType(Variant.TEXT_HTML);
  private static final Engine ENGINE =
      Engine.builder()
          .addDefaults()
          .addValueResolver(new ReflectionValueResolver())
          .addResultMapper(new HtmlEscaper(List.of(Variant.TEXT_HTML)))
          .addLocator(id -> Optional.of(new Located(id)))
          .removeStandaloneLines(true)
          .strictRendering(true)
          .build();

  private final String project;

  Pages(String project) {
    this.project = project;
  }

  Answer list(List<Call> calls, Filter filter, List<DoorState> doors) {
    List<Call> found = calls.stream().filter(filter::matches).toList();
    return page(
        200,
        template("calls")
            .data("calls", found.stream().limit(SHOWN).toList())
            .data("count", count(found.size()))
            .data("kept", calls.size())
            .data("filter", filter)
            .data("fields", filter.fields(calls))
            .data("comparisons", Comparison.of(found))
            .data("doors", doors));
  }

  private static String count(int found) {
    String calls = found + (found == 1 ? " call" : " calls, the newest first");
    return found > SHOWN ? "The newest " + SHOWN + " of " + calls : calls;
  }

  Answer call(Call call) {
    return page(200, template("call").data("call", call));
  }

  Answer problem(int status, String what, String remedy) {
    return page(status, template("problem").data("what", what).data("remedy", remedy));
  }

  private Answer page(int status, TemplateInstance page) {
    return Answer.of(status, Variant.TEXT_HTML, page.data("project", project).render());
  }

  private static TemplateInstance template(String name) {
    return ENGINE.getTemplate(name).instance();
  }

  /** A file beside these classes. */
  static String read(String name) {
    try (InputStream file = Pages.class.getResourceAsStream(name)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private record Located(String id) implements TemplateLocator.TemplateLocation {
    @Override
    public Reader read() {
      return new StringReader(Pages.read(id + ".html"));
    }

    @Override
    public Optional<Variant> getVariant() {
      return Optional.of(HTML);
    }
  }
}
