package com.example.shop.api;

import com.example.shop.domain.Money;
import dev.twodoors.boundary.InvalidInput;
import dev.twodoors.boundary.Violations;
import java.util.Currency;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "MoneyRequest", description = "An exact amount of money.")
public record MoneyRequest(
    @Schema(
            description = "A plain decimal with at most the currency's number of decimals.",
            examples = "12.50")
        String amount,
    @Schema(description = "ISO 4217 code.", examples = "EUR", implementation = String.class)
        Currency currency) {

  /**
   * @throws InvalidInput which part is missing, or why they are no amount
   */
  public MoneyRequest {
    var violations = new Violations();
    violations.require("amount", amount);
    violations.require("currency", currency);
    violations.throwIfAny();
    violations.read("amount", amount, text -> Money.parse(text, currency));
    violations.throwIfAny();
  }

  public Money money() {
    return Money.parse(amount, currency);
  }
}
