package com.example.shop.endtoend.shopping;

import dev.twodoors.boundary.local.DemoUser;
import dev.twodoors.boundary.local.ProjectSettings;
import dev.twodoors.boundary.testing.stack.SettingsCustomizer;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Two hundred buyers more than the project's own users, since each has one cart. */
public final class Crowd implements SettingsCustomizer {
  private static final int SIZE = 200;

  /** The names of the first so many. */
  public static List<String> of(int buyers) {
    if (buyers > SIZE) {
      throw new IllegalArgumentException("the crowd has " + SIZE + " buyers, not " + buyers);
    }
    return IntStream.rangeClosed(1, buyers)
        .mapToObj(buyer -> String.format(Locale.ROOT, "crowd-%03d", buyer))
        .toList();
  }

  @Override
  public ProjectSettings customize(ProjectSettings settings) {
    var crowd =
        of(SIZE).stream()
            .map(name -> new DemoUser(name, UUID.randomUUID().toString(), List.of("buyer")));
    return settings.withUsers(Stream.concat(settings.users().stream(), crowd).toList());
  }
}
