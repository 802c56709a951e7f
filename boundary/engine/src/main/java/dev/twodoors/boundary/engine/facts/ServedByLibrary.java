package dev.twodoors.boundary.engine.facts;

import dev.twodoors.boundary.engine.code.InputProblem;
import dev.twodoors.boundary.engine.code.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * An address that a library serves in the door by itself. Its resources are not the project's
 * classes, so nobody finds them there: the library lists them in {@code
 * META-INF/boundary/served.txt}, UTF-8 text with one method and path a line, such as
 *
 * <pre>
 * # Signing in and out.
 * GET /sign-in
 * POST /sign-out ui-only: ends a session, which is no business of the core
 * GET /problems/{code}
 * </pre>
 *
 * <p>The method is in capitals. The path is that of Jakarta REST, variables in braces, below the
 * root path of the application; {@code {rest:.*}} stands for any number of segments. What stands
 * behind {@code ui-only:} tells readers why there is no capability behind it. Empty lines, and
 * those that begin with {@code #}, do not count. A line of any other form is a problem of the
 * library's, and told with its number.
 *
 * @param verb GET, POST, ...
 */
public record ServedByLibrary(String verb, PathTemplate path) {
  private static final Pattern LINE =
      Pattern.compile("([A-Z]+)\\s+(/.*?)(?:\\s+ui-only:\\s*\\S.*)?");

  static List<ServedByLibrary> read(LibraryJar jar, List<InputProblem> problems) {
    var lines = jar.file(LibraryJar.SERVED).orElse("").lines().map(String::strip).toList();
    var served = new ArrayList<ServedByLibrary>();
    for (var i = 0; i < lines.size(); i++) {
      var parts = LINE.matcher(lines.get(i));
      if (parts.matches() && !parts.group(2).contains(" ")) {
        served.add(new ServedByLibrary(parts.group(1), PathTemplate.of(parts.group(2))));
      } else if (!lines.get(i).isEmpty() && !lines.get(i).startsWith("#")) {
        problems.add(
            new InputProblem(
                new Location(jar.name() + "!/" + LibraryJar.SERVED, i + 1),
                "is not 'METHOD /path', with 'ui-only: reason' behind it or not"));
      }
    }
    return served;
  }

  /** {@code POST /sign-out}. */
  public String shown() {
    return verb + " " + path;
  }
}
