package com.example.shop.services.stock;

import static dev.twodoors.boundary.Consumer.PARTNER;
import static dev.twodoors.boundary.Kind.CORE;
import static dev.twodoors.boundary.Risk.HIGH;

import com.example.shop.domain.catalog.Sku;
import com.example.shop.domain.stock.Shelf;
import com.example.shop.domain.stock.Stock;
import com.example.shop.services.ShopRoles;
import dev.twodoors.boundary.Capability;
import dev.twodoors.boundary.Command;
import dev.twodoors.boundary.PlainText;
import dev.twodoors.boundary.Subject;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Takes over what the warehouse counted. Good rows count, bad rows are reported one by one, and
 * neither stops the other.
 */
@Capability(id = "stock.import", kind = CORE, risk = HIGH, consumers = PARTNER)
@RolesAllowed(ShopRoles.PARTNER)
public class ImportStock implements Command<ImportStock.Input, ImportStock.Outcome> {

  /** The most pieces of one product that a row may report. */
  public static final int MOST_COUNTED = 1_000_000;

  /**
   * @param reference by which the warehouse knows this count
   */
  public record Input(
      @NotBlank @Size(min = 1, max = 60) @PlainText String reference,
      @NotNull @Size(min = 1, max = 5000) List<@NotNull @Valid Row> rows)
      implements Subject {
    @Override
    public String subjectId() {
      return reference;
    }
  }

  /**
   * As the warehouse sent it. A row that is not {@link Usable} is part of the answer, while
   * breaking any other constraint refuses the whole count.
   */
  public record Row(
      @NotNull(groups = Usable.class) @Size(max = 200) String sku,
      @NotNull(groups = Usable.class)
          @Min(value = 0, groups = Usable.class)
          @Max(value = MOST_COUNTED, groups = Usable.class)
          Long counted) {}

  /** Groups the constraints that are judged row by row. */
  public interface Usable {}

  /** What came of a row. */
  public enum RowStatus {
    APPLIED,
    INVALID_SKU,
    INVALID_COUNT,
    UNKNOWN_PRODUCT,
    REPEATED
  }

  /**
   * @param row its place in the input, from 0
   */
  public record RowResult(int row, String sku, RowStatus status) {}

  public sealed interface Outcome {
    record Imported(List<RowResult> results) implements Outcome {}
  }

  private final Stock stock;

  ImportStock(Stock stock) {
    this.stock = stock;
  }

  @Override
  public Outcome handle(Input input) {
    var skus =
        input.rows().stream()
            .map(row -> skuOf(row).orElse(null))
            .filter(Objects::nonNull)
            .distinct()
            .toList();
    var shelves = stock.lock(skus);
    var seen = new HashSet<Sku>();
    var counted = new HashMap<Shelf, Integer>();
    var results = new ArrayList<RowResult>();
    for (var row : input.rows()) {
      var status = judge(row, shelves, seen);
      if (status == RowStatus.APPLIED) {
        counted.put(shelves.get(new Sku(row.sku())), row.counted().intValue());
      }
      results.add(new RowResult(results.size(), row.sku(), status));
    }
    stock.count(counted, input.reference());
    return new Outcome.Imported(results);
  }

  private static RowStatus judge(Row row, Map<Sku, Shelf> shelves, HashSet<Sku> seen) {
    var sku = skuOf(row);
    if (sku.isEmpty()) {
      return RowStatus.INVALID_SKU;
    }
    if (row.counted() == null || row.counted() < 0 || row.counted() > MOST_COUNTED) {
      return RowStatus.INVALID_COUNT;
    }
    if (!shelves.containsKey(sku.get())) {
      return RowStatus.UNKNOWN_PRODUCT;
    }
    return seen.add(sku.get()) ? RowStatus.APPLIED : RowStatus.REPEATED;
  }

  private static Optional<Sku> skuOf(Row row) {
    try {
      return Optional.of(new Sku(row.sku()));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
