package dev.twodoors.template;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A small repository to make projects of. */
record Repository(Path root) {

  static Repository in(Path folder) throws IOException {
    return new Repository(folder.resolve("repository"))
        .with("pom.xml", "<version>3.0</version>\n")
        .with(
            "archetype/template.rules",
            """
            take pom.xml
            take app/**
            take tool
            sample app/shop/**
            rename com.example.shop -> ${package}
            rename com/example/shop -> ${packagePath}
            rename <name>shop -> <name>${name}
            """);
  }

  Repository with(String path, String text) throws IOException {
    return with(path, text.getBytes(StandardCharsets.UTF_8));
  }

  Repository with(String path, byte[] bytes) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
    return this;
  }

  Template template() throws IOException {
    return Template.live(root);
  }

  /** Lines between the marks of a region. */
  static String marked(String region, String lines) {
    return "<!-- " + region + ":begin -->\n" + lines + "<!-- " + region + ":end -->\n";
  }

  static Answers answers(String sample) {
    return Answers.of(java.util.Map.of("group", "org.zork", "name", "cave-2", "sample", sample));
  }
}
