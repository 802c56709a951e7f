package dev.twodoors.boundary.testing.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.twodoors.boundary.local.ProjectSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What is said of a project agrees with what there is, and stays short. Every failure lists all
 * offending places, so that one run is enough to repair them. A project's test extends it.
 */
public abstract class DocumentChecks {
  private static final Path ROOT = ProjectSettings.of(Path.of("")).root();
  private static final Pattern LINK =
      Pattern.compile("\\]\\((?!https?:|#|mailto:)([^)#\\s]+)[^)]*\\)");

  /** A fenced block; longer fences hold shorter ones (CommonMark 0.31, section 4.5). */
  private static final Pattern FENCED =
      Pattern.compile("(?ms)^(`{3,})[^`\\n]*\\n.*?^\\1`*[ \\t]*$");

  private static final Pattern JAVA = Pattern.compile("```java\\n(.*?)```", Pattern.DOTALL);

  @Test
  protected void linksOnlyToFilesThatExist() {
    assertEquals(
        List.of(),
        documents()
            .flatMap(
                document ->
                    LINK.matcher(FENCED.matcher(read(document)).replaceAll(""))
                        .results()
                        .map(link -> link.group(1))
                        .filter(target -> !Files.exists(document.getParent().resolve(target)))
                        .map(target -> ROOT.relativize(document) + " -> " + target))
            .toList());
  }

  @Test
  protected void quotesOnlyCodeThatStandsInASourceFile() {
    var sources = files(".java").map(DocumentChecks::read).map(DocumentChecks::squeezed).toList();
    assertEquals(
        List.of(),
        documents()
            .flatMap(
                document ->
                    found(JAVA, document)
                        .map(quote -> squeezed(quote.group(1)))
                        .filter(
                            quote -> sources.stream().noneMatch(source -> source.contains(quote)))
                        .map(quote -> ROOT.relativize(document) + ": " + quote))
            .toList());
  }

  @Test
  protected void keepsReadmeAndDecisionsShort() {
    assertEquals(List.of(), longerThan(120, documents().filter(d -> d.endsWith("README.md"))));
    assertEquals(List.of(), longerThan(60, decisions()));
  }

  @Test
  protected void givesEachDecisionItsStatusAndSections() {
    var form =
        Pattern.compile(
            "---\\nstatus: (accepted|superseded)\\ndate: \\d{4}-\\d\\d-\\d\\d\\n---\\n# .+?\\n## Context\\n.+?\\n## Decision\\n.+?"
                + "\\n## Easier\\n.+?\\n## Harder\\n.+?\\n## When this does not apply\\n.+",
            Pattern.DOTALL);
    assertFalse(decisions().findAny().isEmpty());
    assertEquals(List.of(), decisions().filter(d -> !form.matcher(read(d)).matches()).toList());
  }

  @Test
  protected void tellsOfEachPackageWhatIsHere() {
    assertEquals(
        List.of(),
        files(".java")
            .filter(file -> file.toString().contains("src/main/java"))
            .filter(file -> !isLaidOver(file))
            .map(Path::getParent)
            .distinct()
            .filter(folder -> !Files.exists(folder.resolve("package-info.java")))
            .toList());
  }

  /** Those of modules; a parent holds what they share. */
  @Test
  protected void keepsModulePomsShort() {
    assertEquals(
        List.of(),
        files("pom.xml")
            .filter(pom -> !read(pom).contains("<packaging>pom</packaging>"))
            .filter(pom -> withoutDependencies(read(pom)).lines().count() > 60)
            .toList());
  }

  /** A long list of them is not what makes a pom hard to read. */
  private static String withoutDependencies(String pom) {
    return pom.split("<profiles>")[0].replaceAll("(?s)<dependencies>.*</dependencies>", "");
  }

  private static List<String> longerThan(int most, Stream<Path> files) {
    return files
        .filter(file -> read(file).lines().count() > most)
        .map(
            file ->
                ROOT.relativize(file)
                    + " has "
                    + read(file).lines().count()
                    + " lines, at most "
                    + most)
        .toList();
  }

  /** Part of a project that is made of this one, where it is checked with the rest. */
  private static boolean isLaidOver(Path file) {
    return file.toString().contains("/archetype/overlay/");
  }

  private static Stream<Path> documents() {
    return files(".md")
        .filter(file -> !file.toString().contains("/src/test/fixtures/"))
        .filter(file -> !isLaidOver(file));
  }

  private static Stream<Path> decisions() {
    return documents()
        .filter(document -> document.getParent().endsWith("docs/adr"))
        .filter(document -> !document.endsWith("README.md"));
  }

  private static Stream<MatchResult> found(Pattern pattern, Path document) {
    return pattern.matcher(read(document)).results();
  }

  private static String squeezed(String code) {
    return code.replaceAll("\\s+", " ").strip();
  }

  private static Stream<Path> files(String ending) {
    try (var all = Files.walk(ROOT)) {
      return all
          .filter(file -> file.toString().endsWith(ending))
          .filter(
              file ->
                  Stream.of("/target/", "/.doors/", "/node_modules/")
                      .noneMatch(file.toString()::contains))
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
