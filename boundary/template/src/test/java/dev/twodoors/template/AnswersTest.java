package dev.twodoors.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnswersTest {

  @Test
  void followFromGroupAndName() {
    Answers answers = Answers.of(Map.of("group", "com.my-firm", "name", "order-desk-2"));
    assertEquals("com.myfirm.orderdesk2", answers.packageName());
    assertEquals("order_desk_2", answers.database());
    assertEquals("order-desk-2", answers.team());
    assertEquals(Sample.STARTER, answers.sample());
    assertEquals(8080, answers.webPort());
    assertEquals(8081, answers.apiPort());
  }

  @Test
  void areReadBackAsTheyWereWritten() {
    Answers answers = Answers.of(Map.of("group", "com.acme", "name", "domain", "sample", "full"));
    assertEquals(answers, Answers.of(answers.asMap()));
  }

  /** Words of SQL are quoted wherever they stand in a statement. */
  @ParameterizedTest
  @ValueSource(strings = {"order", "user", "group", "table", "select", "auxiliary", "console"})
  void mayBeWordsOfSql(String word) {
    Answers answers = Answers.of(Map.of("group", "com.acme", "name", word));
    assertEquals(word, answers.database());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "group    | Com.Acme            | The project's group cannot be 'Com.Acme'",
        "group    | com..acme           | The project's group cannot be",
        "group    | ''                  | The project's group is missing",
        "name     | ''                  | The project's name is missing",
        "name     | Billing             | lower-case letters and digits",
        "name     | 2fast               | a letter first",
        "name     | a--b                | single hyphens",
        "name     | ../x                | The project's name cannot be '../x'",
        "name     | new                 | a word that Java keeps for itself",
        "package  | com.acme.new        | a word that Java keeps for itself",
        "package  | com.acme.3d         | The project's package cannot be",
        "package  | java.util           | belongs to somebody else",
        "package  | dev.twodoors.mine   | belongs to somebody else",
        "name     | aux                 | no folder can be called 'aux' on Windows",
        "name     | con                 | no folder can be called 'con' on Windows",
        "name     | com1                | no folder can be called 'com1' on Windows",
        "name     | a.                  | The project's name cannot be 'a.'",
        "group    | com.nul             | no folder can be called 'nul' on Windows",
        "package  | com.prn.billing     | no folder can be called 'prn' on Windows",
        "package  | com.acme.           | The project's package cannot be",
        "version  | x                   | a version such as",
        "version  | 1.0.                | a version such as",
        "sample   | big                 | Use starter or full",
        "database | my-db               | underscores",
        "database | postgres            | PostgreSQL's own",
        "database | pg                  | PostgreSQL's own",
        "database | pg_shop             | PostgreSQL's own",
        "webPort  | 80                  | a port from 1024 to 65535",
        "webPort  | eighty              | The project's web port cannot be 'eighty'",
        "apiPort  | 99999               | The project's API port cannot be '99999'",
        "apiPort  | 8080                | Both doors were given the port 8080",
        "team     | A Team              | The project's team cannot be 'A Team'",
      })
  void thatDoNotDoAreRefused(String key, String value, String message) {
    Map<String, String> given = new HashMap<>(Map.of("group", "com.acme", "name", "billing"));
    given.put(key, value);
    TemplateException e = assertThrows(TemplateException.class, () -> Answers.of(given));
    assertTrue(e.getMessage().contains(message), e::getMessage);
  }
}
