package com.example.shop.services.feedback;

import static dev.twodoors.boundary.Consumer.PARTNER;
import static dev.twodoors.boundary.Kind.SUPPORTING;
import static dev.twodoors.boundary.Risk.MEDIUM;

import com.example.shop.domain.feedback.RemarkId;
import com.example.shop.domain.feedback.Remarks;
import com.example.shop.services.Roles;
import dev.twodoors.boundary.Capability;
import dev.twodoors.boundary.Query;
import dev.twodoors.boundary.list.Cursors;
import dev.twodoors.boundary.list.PageOf;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.Instant;

/**
 * Lists what all members said, oldest first, for the program that collects it. No page shows it.
 */
@Capability(id = "feedback.list", kind = SUPPORTING, risk = MEDIUM, consumers = PARTNER)
@RolesAllowed(Roles.PARTNER)
public class ListFeedback implements Query<ListFeedback.Input, ListFeedback.Outcome> {

  /**
   * @param cursor null for the first page
   */
  public record Input(
      @Size(max = Cursors.LONGEST) String cursor, @Min(1) @Max(PageOf.MOST) int limit) {}

  public sealed interface Outcome {
    record Found(PageOf<RemarkView> page) implements Outcome {}
  }

  private final Cursors cursors = new Cursors("feedback.list");
  private final Remarks remarks;

  ListFeedback(Remarks remarks) {
    this.remarks = remarks;
  }

  @Override
  public Outcome handle(Input input) {
    var after =
        cursors.read(
            input.cursor(),
            parts ->
                new Remarks.Position(Instant.parse(parts.get(0)), RemarkId.parse(parts.get(1))));
    var found = remarks.page(after, input.limit() + 1);
    var page = PageOf.from(found, input.limit(), last -> cursors.of(last.sentAt(), last.id()));
    return new Outcome.Found(page.map(RemarkView::from));
  }
}
