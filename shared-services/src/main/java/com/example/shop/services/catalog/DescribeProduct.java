package com.example.shop.services.catalog;

import static dev.twodoors.boundary.Consumer.OWN_WEB;
import static dev.twodoors.boundary.Kind.SUPPORTING;
import static dev.twodoors.boundary.Risk.LOW;

import com.example.shop.domain.catalog.Products;
import com.example.shop.domain.catalog.Sku;
import com.example.shop.services.ShopRoles;
import dev.twodoors.boundary.Capability;
import dev.twodoors.boundary.Command;
import dev.twodoors.boundary.PlainText;
import dev.twodoors.boundary.Refusal;
import dev.twodoors.boundary.Subject;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.LockModeType;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Lets a clerk edit the words of a product. Nobody but our own desk does that, so a page is enough.
 */
@Capability(id = "catalog.describe", kind = SUPPORTING, risk = LOW, consumers = OWN_WEB)
@RolesAllowed(ShopRoles.CLERK)
public class DescribeProduct implements Command<DescribeProduct.Input, DescribeProduct.Outcome> {

  /** How many characters a name has at most. */
  public static final int LONGEST_NAME = 120;

  /** How many characters a description has at most. */
  public static final int LONGEST_DESCRIPTION = 2000;

  /**
   * @param version of the product that the clerk saw
   */
  public record Input(
      @NotNull Sku sku,
      @NotBlank @Size(min = 1, max = LONGEST_NAME) @PlainText String name,
      @NotNull @Size(max = LONGEST_DESCRIPTION) @PlainText String description,
      @NotNull Long version)
      implements Subject {
    @Override
    public String subjectId() {
      return sku == null ? null : sku.value();
    }
  }

  public sealed interface Outcome {
    record Described() implements Outcome {}

    record NotFound() implements Outcome, Refusal {}

    /** Somebody else edited the product since the clerk saw it. */
    record ChangedMeanwhile() implements Outcome, Refusal {}
  }

  private final Products products;

  DescribeProduct(Products products) {
    this.products = products;
  }

  @Override
  public Outcome handle(Input input) {
    var product = products.findById(input.sku(), LockModeType.PESSIMISTIC_WRITE);
    if (product == null) {
      return new Outcome.NotFound();
    }
    if (product.version() != input.version()) {
      return new Outcome.ChangedMeanwhile();
    }
    product.describe(input.name(), input.description());
    return new Outcome.Described();
  }
}
