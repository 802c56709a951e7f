package com.example.shop.web.drafts;

import com.example.shop.domain.PersonId;
import io.quarkus.hibernate.orm.PersistenceUnit;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.Session;

/** All drafts, one for each person, who finds it again after signing out. */
@ApplicationScoped
public class Drafts {

  /** What was kept, and when. */
  public record Kept(String words, Instant at) {}

  private final Session session;
  private final Clock clock;

  Drafts(@PersistenceUnit("ui") Session session, Clock clock) {
    this.session = session;
    this.clock = clock;
  }

  public Optional<Kept> of(PersonId author) {
    return QuarkusTransaction.requiringNew()
        .call(
            () ->
                Optional.ofNullable(session.find(Draft.class, author.value()))
                    .map(draft -> new Kept(draft.words(), draft.keptAt())));
  }

  /** In place of what was kept before. */
  void keep(PersonId author, String words) {
    QuarkusTransaction.requiringNew().run(() -> replace(author, words));
  }

  private void replace(PersonId author, String words) {
    session
        .createNativeMutationQuery(
            """
            INSERT INTO web.draft (author, words, kept_at) VALUES (:author, :words, :now)
            ON CONFLICT (author) DO UPDATE SET words = excluded.words, kept_at = excluded.kept_at
            """)
        .setParameter("author", author.value())
        .setParameter("words", words)
        .setParameter("now", clock.instant())
        .executeUpdate();
  }

  public void forget(PersonId author) {
    QuarkusTransaction.requiringNew().run(() -> delete(author));
  }

  private void delete(PersonId author) {
    session
        .createMutationQuery("delete Draft where author = :author")
        .setParameter("author", author.value())
        .executeUpdate();
  }
}
