package com.example.shop.api;

import com.example.shop.domain.Money;
import dev.twodoors.boundary.Violations;
import java.util.Currency;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "MoneyRequest", description = "An exact amount of money.")
public record MoneyRequest(
    @Schema(
            description = "A plain decimal with at most the currency's number of decimals.",
            examples = "12.50")
        String amount,
    @Schema(description = "ISO 4217 code.", examples = "EUR") String currency) {

  /**
   * @param path of this value in the request
   * @return null when unusable, which is then recorded
   */
  public Money read(String path, Violations violations) {
    if (amount == null) {
      violations.add(path + ".amount", "must not be null");
    }
    if (currency == null) {
      violations.add(path + ".currency", "must not be null");
    }
    var unit = violations.read(path + ".currency", currency, MoneyRequest::currencyOf);
    return unit == null
        ? null
        : violations.read(path + ".amount", amount, text -> Money.parse(text, unit));
  }

  private static Currency currencyOf(String code) {
    try {
      return Currency.getInstance(code);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("must be an ISO 4217 code such as EUR", e);
    }
  }
}
