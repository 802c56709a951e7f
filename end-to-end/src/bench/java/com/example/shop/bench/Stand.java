package com.example.shop.bench;

import dev.twodoors.boundary.local.LocalDatabase;
import dev.twodoors.boundary.local.LocalStack;
import dev.twodoors.boundary.local.ProjectRoot;
import dev.twodoors.boundary.local.ProjectSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/**
 * Both packaged doors and a PostgreSQL of their own that writes each commit to the disk, as in
 * production. Everything is gone afterwards.
 */
final class Stand implements AutoCloseable {
  static final int SHOPPERS = 32;

  private final Path folder;
  private final LocalStack stack;

  private Stand(Path folder, LocalStack stack) {
    this.folder = folder;
    this.stack = stack;
  }

  static Stand start(Consumer<String> progress) throws IOException {
    return start(Path.of(""), progress);
  }

  /** Of the doors that were packaged in another checkout. */
  static Stand start(Path checkout, Consumer<String> progress) throws IOException {
    var settings = ProjectSettings.of(checkout);
    var folder = Files.createTempDirectory("doors-bench");
    Files.copy(settings.root().resolve(ProjectRoot.MARKER), folder.resolve(ProjectRoot.MARKER));
    var plan =
        LocalStack.temporary(settings)
            .database(() -> LocalDatabase.joinOrStart(ProjectSettings.of(folder)))
            .logs(settings.root().resolve("end-to-end/target/bench"))
            .progress(progress);
    for (var i = 0; i < SHOPPERS; i++) {
      plan.configuration("quarkus.security.users.embedded.users." + shopper(i), shopper(i));
      plan.configuration("quarkus.security.users.embedded.roles." + shopper(i), "buyer");
    }
    return new Stand(folder, plan.start());
  }

  /** Name and password of one of {@value #SHOPPERS} buyers: each has a cart of their own. */
  static String shopper(int number) {
    return "shopper" + number;
  }

  LocalStack stack() {
    return stack;
  }

  /** With the owner's rights. */
  void sql(String script) throws SQLException {
    try (var connection = stack.database().connectAsOwner();
        var statement = connection.createStatement()) {
      statement.execute(script);
    }
  }

  /** The first column of each row. */
  List<String> texts(String query) throws SQLException {
    var texts = new ArrayList<String>();
    try (var connection = stack.database().connectAsOwner();
        var statement = connection.createStatement();
        var rows = statement.executeQuery(query)) {
      while (rows.next()) {
        texts.add(rows.getString(1));
      }
    }
    return texts;
  }

  long number(String query) throws SQLException {
    return Long.parseLong(texts(query).getFirst());
  }

  @Override
  public void close() throws IOException {
    stack.close();
    try (var files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).forEach(Stand::delete);
    }
  }

  private static void delete(Path file) {
    try {
      Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
