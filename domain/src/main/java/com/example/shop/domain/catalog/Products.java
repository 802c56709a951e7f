package com.example.shop.domain.catalog;

import com.example.shop.domain.Money;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All products. Lists are read as {@link Listing}s, straight from one statement. */
@ApplicationScoped
public class Products implements PanacheRepositoryBase<Product, Sku> {
  private static final String LISTING =
      """
      SELECT p.sku, p.name, p.description, p.category, p.amount, p.currency, s.on_hand, p.version
      FROM product p JOIN stock_item s USING (sku)
      """;

  /** Where a page of the catalogue ended: names are not unique, so the SKU breaks ties. */
  public record Position(String name, Sku sku) {}

  public List<Product> named(Collection<Sku> skus) {
    return list("sku in ?1", skus);
  }

  public Optional<Listing> listing(Sku sku) {
    return listings(LISTING + "WHERE p.sku = :sku").setParameter("sku", sku.value()).stream()
        .map(Products::listing)
        .findFirst();
  }

  /** Those of the named products that exist, in the order of their names. */
  public List<Listing> listings(Collection<Sku> skus) {
    return listings(LISTING + "WHERE p.sku IN (:skus) ORDER BY p.name, p.sku")
        .setParameterList("skus", skus.stream().map(Sku::value).toList())
        .stream()
        .map(Products::listing)
        .toList();
  }

  /**
   * One page in the order of names, read by keyset so that a late page costs what the first one
   * does.
   *
   * @param words each must begin a word of name, description or SKU; blank for all
   * @param category null for all
   * @param after null for the first page
   */
  public List<Listing> page(String words, Category category, Position after, int limit) {
    var terms = terms(words);
    var conditions =
        Stream.of(
                terms.isEmpty() ? "" : "p.search @@ to_tsquery('english', :terms)",
                category == null ? "" : "p.category = :category",
                after == null ? "" : "(p.name, p.sku) > (:name, :sku)")
            .filter(condition -> !condition.isEmpty())
            .collect(Collectors.joining(" AND "));
    var query =
        listings(
            LISTING
                + (conditions.isEmpty() ? "" : "WHERE " + conditions)
                + " ORDER BY p.name, p.sku LIMIT :limit");
    query.setParameter("limit", limit);
    if (!terms.isEmpty()) {
      query.setParameter("terms", terms);
    }
    if (category != null) {
      query.setParameter("category", category.name());
    }
    if (after != null) {
      query.setParameter("name", after.name()).setParameter("sku", after.sku().value());
    }
    return query.stream().map(Products::listing).toList();
  }

  /**
   * Letters and digits only, so that nothing a person types is an operator of the search language.
   */
  private static String terms(String words) {
    return Stream.of((words == null ? "" : words).split("[^\\p{L}\\p{N}]+"))
        .filter(word -> !word.isEmpty())
        .map(word -> word + ":*")
        .collect(Collectors.joining(" & "));
  }

  private org.hibernate.query.NativeQuery<Object[]> listings(String sql) {
    return getEntityManager()
        .unwrap(org.hibernate.Session.class)
        .createNativeQuery(sql, Object[].class);
  }

  private static Listing listing(Object[] row) {
    return new Listing(
        new Sku((String) row[0]),
        (String) row[1],
        (String) row[2],
        Category.valueOf((String) row[3]),
        new Money((Long) row[4], Currency.getInstance((String) row[5])),
        (Integer) row[6],
        (Long) row[7]);
  }
}
