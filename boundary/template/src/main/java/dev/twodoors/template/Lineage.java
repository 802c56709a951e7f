package dev.twodoors.template;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Where a project comes from: kept in {@value #FILE}, and in version control, so that it can be
 * compared with the template later, also with a newer one.
 *
 * @param version of the template
 * @param answers by their names, see {@link Answers#asMap}
 * @param files what the template wrote, by path
 */
record Lineage(String version, Map<String, String> answers, SortedMap<String, Origin> files) {

  static final String FILE = ".doors/template.json";

  private static final int FORMAT = 1;
  private static final String TEMPLATE = "dev.twodoors:two-doors-archetype";

  /**
   * A file as the template wrote it.
   *
   * @param sha256 of its bytes, in hexadecimal
   * @param sample whether it belongs to the sample and goes with it
   */
  record Origin(String sha256, boolean sample) {}

  /**
   * @throws TemplateException when the project has none, or one that cannot be read
   */
  static Lineage of(Path root) throws IOException {
    Path file = root.resolve(FILE);
    if (!Files.isRegularFile(file)) {
      throw new TemplateException(
          "There is no " + FILE + " in " + root + ": nothing tells which template it was made of.",
          "Take the file back from version control; ./doors new writes it.");
    }
    try (JsonParser json = new JsonFactory().createParser(Files.readString(file))) {
      return read(json);
    } catch (JsonProcessingException e) {
      throw new TemplateException(
          file + ":" + e.getLocation().getLineNr() + ": " + e.getOriginalMessage() + ".",
          "Take the file back from version control; it is written by ./doors new alone.");
    }
  }

  private static Lineage read(JsonParser json) throws IOException {
    String version = "";
    Map<String, String> answers = new LinkedHashMap<>();
    SortedMap<String, Origin> files = new TreeMap<>();
    json.nextToken();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String field = json.currentName();
      json.nextToken();
      switch (field) {
        case "version" -> version = json.getText();
        case "answers" -> {
          while (json.nextToken() == JsonToken.FIELD_NAME) {
            answers.put(json.currentName(), json.nextTextValue());
          }
        }
        case "files" -> {
          while (json.nextToken() == JsonToken.FIELD_NAME) {
            String path = json.currentName();
            json.nextToken();
            files.put(path, origin(json));
          }
        }
        default -> json.skipChildren();
      }
    }
    return new Lineage(version, answers, files);
  }

  private static Origin origin(JsonParser json) throws IOException {
    String sha256 = "";
    boolean sample = false;
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      if (json.currentName().equals("sha256")) {
        sha256 = json.nextTextValue();
      } else {
        sample = json.nextBooleanValue();
      }
    }
    return new Origin(sha256, sample);
  }

  /** One line for each file, so that version control shows what changed. */
  String json() {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      json.setPrettyPrinter(
          new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));
      json.writeStartObject();
      json.writeNumberField("format", FORMAT);
      json.writeStringField("template", TEMPLATE);
      json.writeStringField("version", version);
      json.writeObjectFieldStart("answers");
      for (Map.Entry<String, String> answer : answers.entrySet()) {
        json.writeStringField(answer.getKey(), answer.getValue());
      }
      json.writeEndObject();
      json.writeObjectFieldStart("files");
      for (Map.Entry<String, Origin> file : files.entrySet()) {
        json.writeFieldName(file.getKey());
        json.writeRawValue(
            String.format(
                Locale.ROOT,
                "{ \"sha256\": \"%s\"%s }",
                file.getValue().sha256(),
                file.getValue().sample() ? ", \"sample\": true" : ""));
      }
      json.writeEndObject();
      json.writeEndObject();
      json.writeRaw("\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }
}
