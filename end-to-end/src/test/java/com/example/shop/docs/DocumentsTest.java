package com.example.shop.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every failure lists all offending places, so that one run is enough to repair them. */
class DocumentsTest {
  private static final Path ROOT = Path.of("").toAbsolutePath().getParent();
  private static final Pattern LINK =
      Pattern.compile("\\]\\((?!https?:|#|mailto:)([^)#\\s]+)[^)]*\\)");

  /** A fenced block; longer fences hold shorter ones (CommonMark 0.31, section 4.5). */
  private static final Pattern FENCED =
      Pattern.compile("(?ms)^(`{3,})[^`\\n]*\\n.*?^\\1`*[ \\t]*$");

  // template:begin
  /** A test as documents name it: its class, and perhaps a method of it. */
  private static final Pattern TEST = Pattern.compile("`([A-Z]\\w*(?:Test|IT))(?:#(\\w+))?`");

  // template:end
  private static final Pattern JAVA = Pattern.compile("```java\\n(.*?)```", Pattern.DOTALL);

  @Test
  void linksOnlyToFilesThatExist() {
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
  void quotesOnlyCodeThatStandsInASourceFile() {
    var sources = files(".java").map(DocumentsTest::read).map(DocumentsTest::squeezed).toList();
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

  // template:begin
  @Test
  void provesEachAnswerByATestThatExists() {
    var tests = files(".java").filter(file -> file.toString().contains("src/test/java")).toList();
    assertEquals(
        List.of(),
        documents()
            .filter(document -> document.endsWith("every-request.md"))
            .flatMap(document -> found(TEST, document))
            .filter(named -> tests.stream().noneMatch(file -> isNamed(file, named)))
            .map(MatchResult::group)
            .toList());
  }

  private static boolean isNamed(Path file, MatchResult named) {
    return file.endsWith(named.group(1) + ".java")
        && (named.group(2) == null || read(file).contains(" " + named.group(2) + "("));
  }

  // template:end
  @Test
  void keepsReadmeAndDecisionsShort() {
    assertEquals(List.of(), longerThan(120, documents().filter(d -> d.endsWith("README.md"))));
    assertEquals(List.of(), longerThan(60, decisions()));
  }

  @Test
  void givesEachDecisionItsStatusAndSections() {
    var form =
        Pattern.compile(
            "---\\nstatus: (accepted|superseded)\\ndate: \\d{4}-\\d\\d-\\d\\d\\n---\\n# .+?\\n## Context\\n.+?\\n## Decision\\n.+?"
                + "\\n## Easier\\n.+?\\n## Harder\\n.+?\\n## When this does not apply\\n.+",
            Pattern.DOTALL);
    assertFalse(decisions().findAny().isEmpty());
    assertEquals(List.of(), decisions().filter(d -> !form.matcher(read(d)).matches()).toList());
  }

  @Test
  void tellsOfEachPackageWhatIsHere() {
    assertEquals(
        List.of(),
        files(".java")
            .filter(file -> file.toString().contains("src/main/java"))
            .map(Path::getParent)
            .distinct()
            .filter(folder -> !Files.exists(folder.resolve("package-info.java")))
            .toList());
  }

  @Test
  void keepsModulePomsShort() {
    assertEquals(
        List.of(),
        files("pom.xml")
            .filter(pom -> !pom.equals(ROOT.resolve("pom.xml")))
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

  private static Stream<Path> documents() {
    return files(".md")
        .filter(file -> !file.toString().contains("/src/test/fixtures/"))
        .filter(file -> !file.toString().contains("/archetype/overlay/"));
  }

  private static Stream<Path> decisions() {
    return documents().filter(document -> document.getParent().endsWith("docs/adr"));
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
