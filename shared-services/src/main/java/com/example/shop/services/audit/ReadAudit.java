package com.example.shop.services.audit;

import static dev.twodoors.boundary.Consumer.OTHER_APP;
import static dev.twodoors.boundary.Consumer.OWN_WEB;
import static dev.twodoors.boundary.Kind.SUPPORTING;
import static dev.twodoors.boundary.Risk.HIGH;

import com.example.shop.services.ShopRoles;
import dev.twodoors.boundary.Capability;
import dev.twodoors.boundary.PlainText;
import dev.twodoors.boundary.Query;
import dev.twodoors.boundary.list.Cursors;
import dev.twodoors.boundary.list.PageOf;
import dev.twodoors.boundary.store.AuditLog;
import dev.twodoors.boundary.store.SealChain;
import dev.twodoors.boundary.store.Sealer;
import dev.twodoors.boundary.store.Verification;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;

/**
 * Shows the trail, newest first, and checks on demand that nobody changed it. Reading it is itself
 * recorded.
 */
@Capability(
    id = "audit.read",
    kind = SUPPORTING,
    risk = HIGH,
    consumers = {OWN_WEB, OTHER_APP})
@RolesAllowed(ShopRoles.AUDITOR)
public class ReadAudit implements Query<ReadAudit.Input, ReadAudit.Outcome> {

  /**
   * @param subject only what was about this id; null for all
   * @param verify whether to seal what can be sealed and to check the whole chain, which takes time
   *     in proportion to its length
   * @param cursor null for the newest
   */
  public record Input(
      @Size(max = 100) @PlainText String subject,
      boolean verify,
      @Size(max = Cursors.LONGEST) String cursor,
      @Min(1) @Max(PageOf.MOST) int limit) {}

  public sealed interface Outcome {
    /**
     * @param verification null unless asked for
     */
    record Read(PageOf<AuditView> page, Verification verification) implements Outcome {}
  }

  private final Cursors cursors = new Cursors("audit.read");
  private final AuditLog log;
  private final SealChain chain;
  private final Sealer sealer;

  ReadAudit(AuditLog log, SealChain chain, Sealer sealer) {
    this.log = log;
    this.chain = chain;
    this.sealer = sealer;
  }

  @Override
  public Outcome handle(Input input) {
    var before = cursors.read(input.cursor(), parts -> Long.parseLong(parts.get(0)));
    var found = log.page(input.subject(), before, input.limit() + 1);
    var page = PageOf.from(found, input.limit(), last -> cursors.of(last.id()));
    return new Outcome.Read(page.map(AuditView::from), input.verify() ? verified() : null);
  }

  private Verification verified() {
    sealer.sealAll();
    return chain.verify();
  }
}
