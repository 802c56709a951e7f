package dev.twodoors.boundary.tools;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.twodoors.boundary.local.LocalProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** On a machine of folders and scripts. */
@DisabledOnOs(OS.WINDOWS)
class ToolsTest {

  private static final String SHOWS_A_PAGE = "echo '<html></html>'";
  private static final String CANNOT_START = "echo 'libnss3.so is missing' >&2; exit 127";

  @TempDir Path machine;
  private final Map<String, String> environment = new HashMap<>();
  private final List<String> said = new ArrayList<>();
  private boolean mayInstall = true;

  @Test
  void takesTheBrowserThatIsOnThePath() throws Exception {
    Path installed = program("bin/chromium", SHOWS_A_PAGE);
    assertEquals(installed, find(Tool.BROWSER));
    assertEquals(List.of("browser: " + installed), said);
  }

  @Test
  void takesTheBrowserOfAUsualFolderThatIsNotOnThePath() throws Exception {
    Path installed =
        program("Applications/Google Chrome.app/Contents/MacOS/Google Chrome", SHOWS_A_PAGE);
    assertEquals(installed, find(Tool.BROWSER));
  }

  @Test
  void passesOverABrowserThatIsThereAndDoesNotStart() throws Exception {
    program("bin/chromium", CANNOT_START);
    Path other = program("bin/google-chrome", SHOWS_A_PAGE);
    assertEquals(other, find(Tool.BROWSER));
  }

  @Test
  void remembersWhatItFoundAndLooksAgainWhenThatIsGone() throws Exception {
    Path first = program("bin/google-chrome", SHOWS_A_PAGE);
    find(Tool.BROWSER);
    Path second = program("bin/chromium", SHOWS_A_PAGE);
    assertEquals(first, find(Tool.BROWSER), "remembered, though another comes first on the PATH");
    program("bin/google-chrome", CANNOT_START);
    assertEquals(second, find(Tool.BROWSER), "it does not start any more");
    Files.delete(second);
    program("bin/google-chrome", SHOWS_A_PAGE);
    assertEquals(first, find(Tool.BROWSER), "it is gone");
  }

  @Test
  void downloadsABrowserWhenNoneIsThere() throws Exception {
    playwrightIsReachable("chrome-linux64/chrome");
    Path browser = find(Tool.BROWSER);
    assertEquals(machine.resolve("cache/browsers/chromium-1/chrome-linux64/chrome"), browser);
    assertTrue(said.toString().contains("downloading Playwright's Chromium"), said::toString);
  }

  @Test
  void keepsTheDownloadedBrowserForTheNextTime() throws Exception {
    playwrightIsReachable("chrome-linux64/chrome");
    Path browser = find(Tool.BROWSER);
    Files.delete(machine.resolve("project/mvnw"));
    Files.delete(machine.resolve("cache/browser"));
    said.clear();
    assertEquals(browser, find(Tool.BROWSER));
    assertEquals(1, said.size(), said::toString);
  }

  @Test
  void takesWhatPlaywrightHasDownloadedForAnotherProject() throws Exception {
    Path theirs = program("home/.cache/ms-playwright/chromium-7/chrome-linux/chrome", SHOWS_A_PAGE);
    environment.put("HOME", machine.resolve("home").toString());
    assertEquals(theirs, find(Tool.BROWSER));
  }

  @Test
  void installsAPackageWhenTheDownloadFails() throws Exception {
    program("project/mvnw", "exit 1");
    program("bin/apt-get", installs("chromium", SHOWS_A_PAGE));
    assertEquals(machine.resolve("bin/chromium"), find(Tool.BROWSER));
    assertTrue(said.toString().contains("installing chromium with apt-get"), said::toString);
    assertEquals(
        List.of("update -q noninteractive", "install -y -q chromium noninteractive"),
        Files.readAllLines(machine.resolve("asked")));
  }

  @Test
  void installsAPackageWhenTheDownloadedBrowserLacksALibrary() throws Exception {
    playwrightIsReachable("chrome-linux64/chrome");
    program("template", CANNOT_START);
    program("bin/apt-get", installs("chromium", SHOWS_A_PAGE));
    assertEquals(machine.resolve("bin/chromium"), find(Tool.BROWSER));
  }

  @Test
  void installsNothingForAnOrdinaryUser() throws Exception {
    mayInstall = false;
    program("bin/apt-get", installs("chromium", SHOWS_A_PAGE));
    assertThrows(LocalProblem.class, () -> find(Tool.BROWSER));
    assertFalse(Files.exists(machine.resolve("asked")));
  }

  @Test
  void saysWhatToDoWhenAllFails() throws Exception {
    program("project/mvnw", "exit 1");
    program("bin/apt-get", "exit 100");
    String message = assertThrows(LocalProblem.class, () -> find(Tool.BROWSER)).getMessage();
    assertTrue(message.contains("The tests need a browser"), message);
    assertTrue(message.contains("apt-get install chromium"), message);
    assertTrue(message.contains("CHROME=/path/to/it ./doors test"), message);
    assertTrue(message.contains("--without browser"), message);
  }

  @Test
  void refusesAChosenBrowserThatDoesNotStart() throws Exception {
    program("bin/chromium", SHOWS_A_PAGE);
    environment.put("CHROME", program("elsewhere/chrome", CANNOT_START).toString());
    String message = assertThrows(LocalProblem.class, () -> find(Tool.BROWSER)).getMessage();
    assertTrue(message.startsWith("CHROME=" + environment.get("CHROME")), message);
  }

  @Test
  void takesNodeWithNpmBesideIt() throws Exception {
    program("bin/node", "echo v22.1.0");
    assertThrows(LocalProblem.class, () -> find(Tool.NODE));
    program("bin/npm", "");
    assertEquals(machine.resolve("bin/node"), find(Tool.NODE));
  }

  @Test
  void refusesNodeThatIsTooOld() throws Exception {
    program("bin/node", "echo v18.20.4");
    program("bin/npm", "");
    assertThrows(LocalProblem.class, () -> find(Tool.NODE));
  }

  @Test
  void takesAPrometheusThatKeepsExemplars() throws Exception {
    program("bin/promtool", "");
    program("bin/prometheus", "echo 'prometheus, version 2.25.2 (branch: HEAD)'");
    assertThrows(LocalProblem.class, () -> find(Tool.PROMETHEUS));
    program("bin/prometheus", "echo 'prometheus, version 2.42.0+ds (branch: debian/sid)'");
    assertEquals(machine.resolve("bin/prometheus"), find(Tool.PROMETHEUS));
    Files.delete(machine.resolve("bin/promtool"));
    assertThrows(LocalProblem.class, () -> find(Tool.PROMETHEUS));
  }

  private Path find(Tool tool) {
    environment.putIfAbsent("PATH", machine.resolve("bin").toString());
    Path project = machine.resolve("project");
    return new Tools(
            new Machine(environment, machine.resolve("cache"), machine, mayInstall),
            List.of(
                new PlaywrightDownload(List.of(project.resolve("mvnw").toString())),
                new PackageManager()),
            machine.resolve("logs/tools.log"),
            said::add)
        .find(tool);
  }

  private Path program(String name, String script) throws IOException {
    Path file = machine.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "#!/bin/sh\n" + script + "\n");
    assertTrue(file.toFile().setExecutable(true));
    return file;
  }

  /** Maven that puts a browser where Playwright would; what the browser does, a file says. */
  private void playwrightIsReachable(String place) throws IOException {
    Path template = program("template", SHOWS_A_PAGE);
    program(
        "project/mvnw",
        String.format(
            Locale.ROOT,
            """
        target="$PLAYWRIGHT_BROWSERS_PATH/chromium-1/%s"
        mkdir -p "$(dirname "$target")"
        cp -p '%s' "$target"
        """,
            place,
            template));
  }

  /** A package manager that notes what it is asked for. */
  private String installs(String name, String does) throws IOException {
    Path template = program("packed", does);
    return String.format(
        Locale.ROOT,
        """
        echo "$* $DEBIAN_FRONTEND" >> '%s/asked'
        if [ "$1" = install ]; then cp -p '%s' '%s/bin/%s'; fi
        """,
        machine,
        template,
        machine,
        name);
  }
}
