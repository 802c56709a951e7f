package com.example.shop.services.refunds;

import static dev.twodoors.boundary.Consumer.OTHER_APP;
import static dev.twodoors.boundary.Consumer.OWN_WEB;
import static dev.twodoors.boundary.Kind.CORE;
import static dev.twodoors.boundary.Risk.MEDIUM;

import com.example.shop.domain.refunds.RefundId;
import com.example.shop.domain.refunds.Refunds;
import com.example.shop.services.ShopRoles;
import dev.twodoors.boundary.Capability;
import dev.twodoors.boundary.Query;
import dev.twodoors.boundary.list.Cursors;
import dev.twodoors.boundary.list.PageOf;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;

/** Lists the refunds that wait for a clerk's decision, oldest first. */
@Capability(
    id = "refunds.list",
    kind = CORE,
    risk = MEDIUM,
    consumers = {OWN_WEB, OTHER_APP})
@RolesAllowed(ShopRoles.CLERK)
public class ListRefunds implements Query<ListRefunds.Input, ListRefunds.Outcome> {

  /**
   * @param cursor null for the first page
   */
  public record Input(
      @Size(max = Cursors.LONGEST) String cursor, @Min(1) @Max(PageOf.MOST) int limit) {}

  public sealed interface Outcome {
    record Found(PageOf<RefundView> page) implements Outcome {}
  }

  private final Cursors cursors = new Cursors("refunds.list");
  private final Refunds refunds;

  ListRefunds(Refunds refunds) {
    this.refunds = refunds;
  }

  @Override
  public Outcome handle(Input input) {
    var after =
        cursors.read(
            input.cursor(),
            parts ->
                new Refunds.Position(Cursors.time(parts.get(0)), RefundId.parse(parts.get(1))));
    var found = refunds.open(after, input.limit() + 1);
    var page = PageOf.from(found, input.limit(), last -> cursors.of(last.requestedAt(), last.id()));
    return new Outcome.Found(page.map(RefundView::from));
  }
}
