package com.example.shop.services.feedback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.twodoors.boundary.InvalidInput;
import dev.twodoors.boundary.list.PageOf;
import dev.twodoors.boundary.testing.database.Database;
import io.quarkus.security.ForbiddenException;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@TestSecurity(user = "collector", roles = "partner")
class ListFeedbackTest {
  @Inject ListFeedback listFeedback;

  /** Five remarks, three of them sent in the same moment. */
  @BeforeEach
  void hearFiveRemarks() {
    Database.execute("TRUNCATE remark");
    Database.execute(
        """
        INSERT INTO remark (id, author, words, sent_at, day)
        SELECT gen_random_uuid(), 'mia', 'Remark ' || n, at, date(at)
        FROM generate_series(1, 5) n, LATERAL (SELECT now() + least(n, 3) * interval '1 s' AS at) t
        """);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 5, 20})
  void showsEachOnceTheOldestFirstPageByPage(int limit) {
    var seen = new ArrayList<String>();
    String cursor = null;
    do {
      var page = page(cursor, limit);
      page.items().forEach(remark -> seen.add(remark.id().toString()));
      cursor = page.next();
    } while (cursor != null);

    assertEquals(ids(), seen);
  }

  @Test
  void refusesACursorThatIsNone() {
    assertThrows(InvalidInput.class, () -> page("nonsense", 2));
  }

  @Test
  @TestSecurity(user = "mia", roles = "member")
  void showsNothingToMembers() {
    assertThrows(ForbiddenException.class, () -> page(null, 2));
  }

  private PageOf<RemarkView> page(String cursor, int limit) {
    return switch (listFeedback.handle(new ListFeedback.Input(cursor, limit))) {
      case ListFeedback.Outcome.Found(var page) -> page;
    };
  }

  private List<String> ids() {
    return Database.column("SELECT id FROM remark ORDER BY sent_at, id");
  }
}
