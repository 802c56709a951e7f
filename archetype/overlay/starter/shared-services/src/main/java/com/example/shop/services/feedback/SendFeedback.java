package com.example.shop.services.feedback;

import static dev.twodoors.boundary.Consumer.MOBILE;
import static dev.twodoors.boundary.Consumer.OWN_WEB;
import static dev.twodoors.boundary.Kind.SUPPORTING;
import static dev.twodoors.boundary.Risk.MEDIUM;

import com.example.shop.domain.feedback.Remark;
import com.example.shop.domain.feedback.Remarks;
import com.example.shop.services.People;
import com.example.shop.services.Roles;
import dev.twodoors.boundary.Capability;
import dev.twodoors.boundary.Command;
import dev.twodoors.boundary.PlainText;
import dev.twodoors.boundary.Refusal;
import dev.twodoors.boundary.Subject;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;

/** Takes what a member has to say, but not the same words twice on one day. */
@Capability(
    id = "feedback.send",
    kind = SUPPORTING,
    risk = MEDIUM,
    consumers = {OWN_WEB, MOBILE})
@RolesAllowed(Roles.MEMBER)
public class SendFeedback implements Command<SendFeedback.Input, SendFeedback.Outcome> {

  /** How many characters a remark has at most. */
  public static final int LONGEST_WORDS = 1000;

  /**
   * @param words blanks around them do not count
   */
  public record Input(@NotBlank @Size(min = 1, max = LONGEST_WORDS) @PlainText String words) {}

  public sealed interface Outcome {
    record Sent(RemarkView remark) implements Outcome, Subject {
      @Override
      public String subjectId() {
        return remark.id().toString();
      }
    }

    /** The same person sent the same words earlier on this day (UTC). */
    record AlreadySaid() implements Outcome, Refusal {}
  }

  private final Remarks remarks;
  private final People people;
  private final Clock clock;

  SendFeedback(Remarks remarks, People people, Clock clock) {
    this.remarks = remarks;
    this.people = people;
    this.clock = clock;
  }

  @Override
  public Outcome handle(Input input) {
    var remark = Remark.of(people.me(), input.words(), clock.instant());
    return remarks.add(remark)
        ? new Outcome.Sent(RemarkView.from(remark))
        : new Outcome.AlreadySaid();
  }
}
