package dev.twodoors.boundary.engine.facts;

import dev.twodoors.boundary.engine.code.ClassFact;
import dev.twodoors.boundary.engine.code.Classes;
import dev.twodoors.boundary.engine.code.MethodFact;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds what templates ask of beans by name: {@code {inject:visits.count}}. */
final class NamedBeans {
  private static final String PRODUCES = "jakarta.enterprise.inject.Produces";
  private static final String NAMED = "jakarta.inject.Named";
  private static final Pattern COMMENT = Pattern.compile("\\{!.*?!}", Pattern.DOTALL);
  private static final Pattern ASKED = Pattern.compile("\\b(?:inject|cdi):(\\w+)\\.(\\w+)");

  private record Asked(String bean, String member) {
    boolean means(MethodFact method) {
      var name = method.ref().name();
      return name.equals(member)
          || name.equals("get" + capitalised(member))
          || name.equals("is" + capitalised(member));
    }

    private static String capitalised(String name) {
      return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
  }

  private NamedBeans() {}

  static List<Callback> in(Classes classes, Sources sources, Libraries libraries) {
    var asked =
        Stream.of(
                sources.classes().keySet().stream()
                    .flatMap(module -> texts(sources.root().resolve(module.resources()))),
                libraries.jars().stream().flatMap(jar -> jar.files().values().stream()),
                classes.all().stream()
                    .flatMap(type -> type.annotation("io.quarkus.qute.TemplateContents").stream())
                    .flatMap(on -> on.text("value").stream()))
            .flatMap(each -> each)
            .flatMap(text -> ASKED.matcher(COMMENT.matcher(text).replaceAll("")).results())
            .map(found -> new Asked(found.group(1), found.group(2)))
            .distinct()
            .toList();
    var found = new ArrayList<Callback>();
    for (var type : asked.isEmpty() ? List.<ClassFact>of() : classes.all()) {
      for (var one : asked) {
        if (name(type).filter(one.bean()::equals).isPresent()) {
          classes
              .lineage(type.name())
              .flatMap(is -> is.methods().stream())
              .filter(method -> !method.isSynthetic() && one.means(method))
              .forEach(method -> found.add(new Callback("bean of templates", method, true)));
        }
        type.methods().stream()
            .filter(method -> method.has(PRODUCES) && isNamed(method, one.bean()))
            .forEach(method -> found.add(new Callback("bean of templates", method, true)));
      }
    }
    return found;
  }

  /** A producer without a name in its annotation has that of the property that it gives. */
  private static boolean isNamed(MethodFact producer, String bean) {
    return producer
        .annotation(NAMED)
        .filter(
            on ->
                on.text("value")
                    .map(bean::equals)
                    .orElseGet(() -> new Asked("", bean).means(producer)))
        .isPresent();
  }

  /** Without a name of its own, a bean has that of its class (Jakarta CDI 4.1, section 2.6). */
  private static Optional<String> name(ClassFact type) {
    var simple =
        type.name()
            .substring(Math.max(type.name().lastIndexOf('.'), type.name().lastIndexOf('$')) + 1);
    return type.annotation(NAMED)
        .map(
            on ->
                on.text("value")
                    .orElse(simple.substring(0, 1).toLowerCase(Locale.ROOT) + simple.substring(1)));
  }

  private static Stream<String> texts(Path resources) {
    var folder = resources.resolve("templates");
    if (!Files.isDirectory(folder)) {
      return Stream.empty();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList().stream().map(NamedBeans::text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
