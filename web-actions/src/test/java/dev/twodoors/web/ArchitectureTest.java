package dev.twodoors.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.twodoors.boundary.testing.web.Browser;
import dev.twodoors.boundary.testing.web.Page;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ArchitectureTest {
  private static final Path MAP = Path.of("../docs/capability-map.json");
  private Page page;

  @BeforeEach
  void open() {
    page = new Browser().get("/architecture");
  }

  @Test
  void isTheMapThatWasDrawnFromTheCode() throws IOException {
    var answer = new Browser().get("/architecture.json").response();
    assertEquals(Files.readString(MAP), answer.asString());
    var ids = new ArrayList<String>();
    var operations = 0;
    for (var capability : new ObjectMapper().readTree(MAP.toFile()).get("capabilities")) {
      ids.add(capability.get("id").asText());
      operations += capability.get("web").size() + capability.get("api").size();
    }
    assertEquals(ids, page.html().select("article.capability").eachAttr("id"));
    assertEquals(operations, page.html().select(".map .way").size());
    assertEquals(operations, page.html().select(".path").size());
  }

  @Test
  void leadsOnlyToPlacesOnThePage() {
    for (var link : page.html().select("main a[href^=#]").eachAttr("href")) {
      assertFalse(page.html().getElementById(link.substring(1)) == null, link);
    }
  }

  @Test
  void saysWhatTheBuildJudgesAndWhatWasDecided() {
    assertFalse(page.html().select("#rule-capability-unguarded dd").text().isEmpty());
    assertFalse(page.html().select("[id^=decision-]").isEmpty());
  }
}
