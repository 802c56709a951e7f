package com.example.shop.domain.feedback;

import com.example.shop.domain.PersonId;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;

/** All remarks. */
@ApplicationScoped
public class Remarks implements PanacheRepositoryBase<Remark, RemarkId> {

  /** Where a page ended. */
  public record Position(Instant sentAt, RemarkId id) {}

  /**
   * Adds a remark, alone among all that the same person sends at once.
   *
   * @return false when that person has said the same on the same day; nothing is added then
   */
  public boolean add(Remark remark) {
    awaitOthersOf(remark.author());
    if (count("author = ?1 and day = ?2 and words = ?3", said(remark)) > 0) {
      return false;
    }
    persist(remark);
    return true;
  }

  private static Object[] said(Remark remark) {
    return new Object[] {remark.author(), remark.day(), remark.words()};
  }

  /** Until the transaction ends. */
  private void awaitOthersOf(PersonId author) {
    getEntityManager()
        .createNativeQuery("SELECT 1 FROM pg_advisory_xact_lock(hashtextextended(:author, 0))")
        .setParameter("author", author.value())
        .getSingleResult();
  }

  /** One page, oldest first. */
  public List<Remark> page(Position after, int limit) {
    var order = "order by sentAt, id.value";
    var query =
        after == null
            ? find(order)
            : find(
                "sentAt > :at or (sentAt = :at and id.value > :id) " + order,
                Parameters.with("at", after.sentAt()).and("id", after.id().value()));
    return query.range(0, limit - 1).list();
  }
}
