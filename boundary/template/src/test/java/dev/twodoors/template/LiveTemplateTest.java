package dev.twodoors.template;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** This repository as a template. */
class LiveTemplateTest {

  private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();
  private static final int WIDTH = 100;
  private static final Pattern OURS =
      Pattern.compile("com.example|two.doors", Pattern.CASE_INSENSITIVE);
  private static final Pattern LINK =
      Pattern.compile("\\]\\((?!https?:|#|mailto:)([^)#\\s]+)[^)]*\\)");
  private static final Pattern FENCED = Pattern.compile("(?ms)^(`{3,}).*?^\\1`*[ \\t]*$");
  private static final Pattern OWN_IMPORT =
      Pattern.compile("(?m)^import (?:static )?(com\\.acme\\.billing\\.[\\w.]+);");
  private static final Pattern BRACES = Pattern.compile("\\{([^}]*)}");
  private static Template template;

  @BeforeAll
  static void read() throws IOException {
    template = Template.live(ROOT);
  }

  /** Undoes the renames: every name is one that is found nowhere else. */
  @Test
  void aFullProjectIsTheLiveFilesUnderOtherNames() {
    Answers answers = answers(Sample.FULL, "org.qqzork", "xyzzy", "org.qqzork.plugh");
    Map<String, Content> made = NewProject.of(template, answers).files();
    Map<String, String> back = new LinkedHashMap<>();
    Map<String, String> words = answers.words(template.version());
    template.rules().words(words).forEach((from, to) -> back.putIfAbsent(to, from));
    Renames undo = new Renames(back);
    int compared = 0;
    for (Map.Entry<String, Content> file : made.entrySet()) {
      String path = undo.in(file.getKey());
      if (template.files().containsKey(Template.OVERLAY + "every/" + path)
          || !template.rules().takes(path)) {
        continue;
      }
      Content source = Regions.TEMPLATE.cut(path, template.files().get(path), "");
      assertArrayEquals(
          source.bytes(), file.getValue().edited(text -> undo.in(path, text)).bytes(), path);
      compared++;
    }
    assertTrue(compared > 300, "compared only " + compared);
  }

  @ParameterizedTest
  @EnumSource
  void nothingOfOursIsLeftButTheCoordinatesOfOurArtifacts(Sample sample) {
    Set<String> left = new TreeSet<>();
    project(sample)
        .files()
        .forEach(
            (path, content) ->
                content
                    .text()
                    .ifPresent(
                        text ->
                            text.lines()
                                .filter(OURS.asPredicate())
                                .filter(line -> !line.contains("dev.twodoors:"))
                                .forEach(line -> left.add(path + ": " + line.strip()))));
    assertEquals(Set.of(), left);
  }

  /** So that the project is formatted as the build wants it; imports and packages may be longer. */
  @ParameterizedTest
  @EnumSource
  void longNamesMakeNoLineOfCodeTooLong(Sample sample) {
    Answers names =
        answers(sample, "org.zoo", "a".repeat(30), "org.zoo.alpha.beta.gamma.delta.shop");
    Set<String> wide = new TreeSet<>();
    NewProject.of(template, names)
        .files()
        .forEach(
            (path, content) -> {
              if (path.endsWith(".java")) {
                content
                    .text()
                    .orElseThrow()
                    .lines()
                    .filter(line -> line.length() > WIDTH && line.matches(".*(org\\.zoo|aaaa).*"))
                    .filter(line -> !line.startsWith("import ") && !line.startsWith("package "))
                    .forEach(line -> wide.add(path + ": " + line.strip()));
              }
            });
    assertEquals(Set.of(), wide);
  }

  @ParameterizedTest
  @EnumSource
  void theFilesThatOthersForgetAreThere(Sample sample) {
    Set<String> paths = project(sample).files().keySet();
    for (String path :
        List.of(
            ".gitignore",
            ".gitattributes",
            ".editorconfig",
            ".mvn/find-jdk.sh",
            ".mvn/jvm.config",
            ".mvn/wrapper/maven-wrapper.properties",
            ".github/workflows/ci.yml",
            ".github/dependabot.yml",
            ".doors/cli.sh",
            "CODEOWNERS",
            "docs/capability-map.md")) {
      assertTrue(paths.contains(path), path);
    }
    assertFalse(paths.stream().anyMatch(path -> path.startsWith("boundary/")), paths::toString);
  }

  @ParameterizedTest
  @EnumSource
  void documentsLinkOnlyToWhatTheProjectHas(Sample sample) {
    Set<String> paths = project(sample).files().keySet();
    Set<String> dead = new TreeSet<>();
    project(sample)
        .files()
        .forEach(
            (path, content) -> {
              if (path.endsWith(".md")) {
                LINK.matcher(FENCED.matcher(content.text().orElseThrow()).replaceAll(""))
                    .results()
                    .map(link -> Path.of(path).resolveSibling(link.group(1)).normalize())
                    .map(target -> target.toString().replace('\\', '/'))
                    .filter(target -> paths.stream().noneMatch(has -> isAtOrBelow(has, target)))
                    .forEach(target -> dead.add(path + " -> " + target));
              }
            });
    assertEquals(Set.of(), dead);
  }

  private static boolean isAtOrBelow(String path, String place) {
    return path.equals(place) || path.startsWith(place + "/");
  }

  @Test
  void lineEndsAreThoseOfUnixButInWindowsScripts() {
    project(Sample.FULL)
        .files()
        .forEach(
            (path, content) ->
                assertEquals(
                    path.endsWith(".cmd"), content.text().orElse("").contains("\r\n"), path));
  }

  @Test
  void everyProgramIsOneInTheRepositoryToo() {
    project(Sample.FULL)
        .files()
        .forEach(
            (path, content) -> {
              Path source = ROOT.resolve(path);
              if (Files.exists(source)) {
                assertEquals(Files.isExecutable(source), content.isProgram(), path);
              }
            });
  }

  /** What belongs to the sample is in files of its own, so that it goes by deleting them. */
  @Test
  void noFileButADocumentHasRegionsOfTheSample() {
    Set<String> marked = new TreeSet<>();
    template
        .files()
        .forEach(
            (path, content) -> {
              if (!path.endsWith(".md")
                  && content.text().orElse("").contains("sample" + ":begin")) {
                marked.add(path);
              }
            });
    assertEquals(Set.of(), marked);
  }

  /** The compiler sees the starter's code beside the sample, which a starter does not have. */
  @Test
  void theStarterImportsOnlyWhatItHas() {
    Map<String, Content> files = project(Sample.STARTER).files();
    List<String> types =
        files.keySet().stream()
            .filter(path -> path.endsWith(".java"))
            .map(path -> path.replaceFirst(".*/java/", "").replaceFirst("\\.java$", ""))
            .map(path -> path.replace('/', '.'))
            .toList();
    Set<String> missing = new TreeSet<>();
    files.forEach(
        (path, content) -> {
          if (path.endsWith(".java")) {
            OWN_IMPORT
                .matcher(content.text().orElseThrow())
                .results()
                .map(line -> line.group(1))
                .filter(
                    name -> types.stream().noneMatch(type -> (name + ".").startsWith(type + ".")))
                .forEach(name -> missing.add(path + ": " + name));
          }
        });
    assertEquals(Set.of(), missing);
  }

  /** A setting that is added to one of the two is wanted in the other. */
  @Test
  void theStarterSetsWhatEveryProjectSets() throws IOException {
    Set<String> missing = settings("doors.properties");
    missing.removeAll(settings(Template.OVERLAY + "starter/doors.properties"));
    assertEquals(Set.of(), missing);
  }

  private static Set<String> settings(String path) throws IOException {
    Properties settings = new Properties();
    settings.load(new StringReader(template.files().get(path).text().orElseThrow()));
    return new TreeSet<>(settings.stringPropertyNames());
  }

  @Test
  void everyGlobStillHasSomethingToTake() {
    List<String> own =
        template.files().keySet().stream()
            .map(path -> path.replaceFirst("^" + Template.OVERLAY + "every/", ""))
            .toList();
    assertEquals(List.of(), template.rules().unused(own));
  }

  @Test
  void everyRenameStillHasSomethingToRename() {
    Set<String> unused =
        new TreeSet<>(
            template
                .rules()
                .words(answers(Sample.FULL, "a", "b", "c").words(template.version()))
                .keySet());
    template
        .files()
        .forEach(
            (path, content) ->
                unused.removeIf(
                    words -> path.contains(words) || content.text().orElse("").contains(words)));
    assertEquals(Set.of(), unused);
  }

  @Test
  void everyGlobOfTheRulesStillMatchesAFile() {
    String overlay = Template.OVERLAY + "(every|starter)/";
    List<String> paths =
        template.files().keySet().stream().map(path -> path.replaceFirst(overlay, "")).toList();
    String rules = template.files().get("archetype/template.rules").text().orElseThrow();
    Set<String> dead = new TreeSet<>();
    rules
        .lines()
        .filter(rule -> rule.matches("(take|sample) .+"))
        .flatMap(LiveTemplateTest::alternatives)
        .filter(rule -> isUnmatched(rule, paths))
        .forEach(dead::add);
    assertEquals(Set.of(), dead);
  }

  /** A rule for each of the words in braces. */
  private static Stream<String> alternatives(String rule) {
    Matcher braces = BRACES.matcher(rule);
    return braces.find()
        ? Stream.of(braces.group(1).split(","))
            .map(word -> new StringBuilder(rule).replace(braces.start(), braces.end(), word))
            .flatMap(one -> alternatives(one.toString()))
        : Stream.of(rule);
  }

  private static boolean isUnmatched(String rule, List<String> paths) {
    TemplateRules one = TemplateRules.parse(rule);
    return paths.stream().noneMatch(path -> one.takes(path) || one.isSample(path));
  }

  private static NewProject project(Sample sample) {
    return NewProject.of(template, answers(sample, "com.acme", "billing", "com.acme.billing"));
  }

  private static Answers answers(Sample sample, String group, String name, String packageName) {
    return new Answers(
        group, name, packageName, "7.7.7", sample, "frotz", 23456, 34567, "grue-team");
  }
}
