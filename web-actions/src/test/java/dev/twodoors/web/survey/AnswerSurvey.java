package dev.twodoors.web.survey;

import static dev.twodoors.boundary.Consumer.OWN_WEB;
import static dev.twodoors.boundary.Kind.SUPPORTING;
import static dev.twodoors.boundary.Risk.LOW;

import com.example.shop.domain.Money;
import com.example.shop.domain.Quantity;
import com.example.shop.domain.catalog.Category;
import com.example.shop.domain.catalog.Sku;
import com.example.shop.services.Roles;
import dev.twodoors.boundary.Capability;
import dev.twodoors.boundary.Command;
import dev.twodoors.boundary.PlainText;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

@Capability(id = "test.survey", kind = SUPPORTING, risk = LOW, consumers = OWN_WEB)
@RolesAllowed(Roles.ADMIN)
public class AnswerSurvey implements Command<AnswerSurvey.Input, AnswerSurvey.Outcome> {

  public record Input(
      @NotNull Sku product,
      @NotBlank String name,
      @Size(max = 5) String motto,
      @PlainText String remark,
      @NotNull Category category,
      Money budget,
      @NotNull Quantity pieces,
      @Max(99) Integer age,
      Boolean again,
      List<Sku> others) {}

  public sealed interface Outcome {
    record Answered(Input input) implements Outcome {}
  }

  @Override
  public Outcome handle(Input input) {
    return new Outcome.Answered(input);
  }
}
