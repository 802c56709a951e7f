package com.example.shop.api;

import com.example.shop.domain.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Money", description = "An exact amount of money.")
public record MoneyResponse(
    @Schema(
            description = "A decimal with all digits of the currency, never rounded.",
            pattern = "^\\d{1,14}(\\.\\d{1,4})?$",
            maxLength = 19,
            examples = "12.50",
            required = true)
        String amount,
    @Schema(
            description = "ISO 4217 code.",
            pattern = "^[A-Z]{3}$",
            maxLength = 3,
            examples = "EUR",
            required = true)
        String currency) {

  public static MoneyResponse from(Money money) {
    return new MoneyResponse(money.decimal(), money.currency().getCurrencyCode());
  }
}
