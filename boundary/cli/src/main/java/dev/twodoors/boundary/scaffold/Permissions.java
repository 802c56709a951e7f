package dev.twodoors.boundary.scaffold;

import java.io.IOException;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The addresses of a door that need nobody to be signed in. Who may do what is judged by the guards
 * of capabilities.
 */
record Permissions(String module) {
  private static final Pattern FIRST =
      Pattern.compile("(?m)^quarkus\\.http\\.auth\\.permission\\.");

  void open(Changes changes, CapabilityName name, String path) throws IOException {
    var file = module + "/src/main/resources/application.properties";
    var text = changes.now(file);
    var key = "quarkus.http.auth.permission." + name.id().replace('.', '-');
    var lines =
        String.format(
            Locale.ROOT,
            """
        # %s is open to everybody.
        %s.paths=%s
        %s.policy=permit
        """,
            name.id(),
            key,
            path,
            key);
    var place = FIRST.matcher(text).results().map(MatchResult::start).findFirst();
    changes.edit(
        file,
        place.isPresent()
            ? text.substring(0, place.get()) + lines + text.substring(place.get())
            : text + (text.isEmpty() || text.endsWith("\n") ? "" : "\n") + lines);
  }
}
