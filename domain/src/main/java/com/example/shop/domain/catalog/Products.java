package com.example.shop.domain.catalog;

import com.example.shop.domain.Money;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/** All products. Lists are read as {@link Listing}s, straight from one statement. */
@ApplicationScoped
public class Products implements PanacheRepositoryBase<Product, Sku> {
  private static final String LISTING =
      """
      SELECT p.sku, p.name, p.description, p.category, p.amount, p.currency, s.on_hand, p.version
      FROM product p JOIN stock_item s USING (sku)
      """;

  /**
   * A page of a common word is found fastest by walking the names, that of a rare word by the
   * inverted index. PostgreSQL guesses which one a word is, and for beginnings of words it guesses
   * badly: a rare one then walks through the whole catalogue. So the first thousand names are
   * walked, and only when they do not fill the page the index is asked, behind a fence (OFFSET 0)
   * that keeps the planner from walking again.
   *
   * <p>What is typed passes through the function that made the column {@code search}. A word of its
   * holds no quote, so that nothing typed is an operator; and without a word, everything matches.
   */
  private static final String SEARCH =
      """
      WITH typed AS (
        SELECT CAST(string_agg(format('''%s'':*', word), ' & ') AS tsquery) AS query FROM unnest(search_words(:words)) AS word
      ), near AS MATERIALIZED (
        SELECT p.sku, p.name, p.search FROM product p WHERE true<conditions> ORDER BY p.name, p.sku LIMIT 1000
      ), walked AS MATERIALIZED (
        SELECT sku FROM near WHERE coalesce(search @@ (SELECT query FROM typed), true) ORDER BY name, sku LIMIT :limit
      ), chosen AS (
        SELECT sku FROM walked WHERE (SELECT count(*) FROM walked) >= :limit OR (SELECT query FROM typed) IS NULL
        UNION ALL
        SELECT sku FROM (
          SELECT sku FROM (
            SELECT p.sku, p.name FROM product p WHERE p.search @@ (SELECT query FROM typed)<conditions> OFFSET 0
          ) AS matching ORDER BY name, sku LIMIT :limit
        ) AS looked_up WHERE (SELECT count(*) FROM walked) < :limit
      )
      """
          + LISTING
          + "JOIN chosen USING (sku) ORDER BY p.name, p.sku";

  /** Where a page of the catalogue ended: names are not unique, so the SKU breaks ties. */
  public record Position(String name, Sku sku) {}

  public Optional<Listing> listing(Sku sku) {
    return listings(LISTING + "WHERE p.sku = :sku")
        .setParameter("sku", sku.value())
        .uniqueResultOptional()
        .map(Products::listing);
  }

  /** Those of the named products that exist, in the order of their names. */
  public List<Listing> listings(Collection<Sku> skus) {
    return listings(LISTING + "WHERE p.sku = ANY (:skus) ORDER BY p.name, p.sku")
        .setParameter("skus", Sku.values(skus))
        .list()
        .stream()
        .map(Products::listing)
        .toList();
  }

  /**
   * One page in the order of names, read by keyset so that a late page costs what the first one
   * does.
   *
   * @param words each must begin a word of name, description or SKU; without any, for all
   * @param category null for all
   * @param after null for the first page
   */
  public List<Listing> page(String words, Category category, Position after, int limit) {
    var isSearch = words != null && !words.isBlank();
    var conditions =
        (category == null ? "" : " AND p.category = :category")
            + (after == null ? "" : " AND (p.name, p.sku) > (:name, :sku)");
    var query =
        listings(
            isSearch
                ? SEARCH.replace("<conditions>", conditions)
                : LISTING + "WHERE true" + conditions + " ORDER BY p.name, p.sku LIMIT :limit");
    query.setParameter("limit", limit);
    if (isSearch) {
      query.setParameter("words", words);
    }
    if (category != null) {
      query.setParameter("category", category.name());
    }
    if (after != null) {
      query.setParameter("name", after.name()).setParameter("sku", after.sku().value());
    }
    return query.list().stream().map(Products::listing).toList();
  }

  /** The types are told, since Hibernate asks the driver for what it is not told, at each call. */
  private NativeQuery<Object[]> listings(String sql) {
    return session()
        .createNativeQuery(sql, Object[].class)
        .addScalar("sku", String.class)
        .addScalar("name", String.class)
        .addScalar("description", String.class)
        .addScalar("category", String.class)
        .addScalar("amount", Long.class)
        .addScalar("currency", String.class)
        .addScalar("on_hand", Integer.class)
        .addScalar("version", Long.class);
  }

  private Session session() {
    return getEntityManager().unwrap(Session.class);
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
