package rival.spring;

import java.util.Collection;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Products extends JpaRepository<Product, String> {
  record Listing(
      String sku, String name, String description, String category, long amount, String currency, int onHand) {}

  @Query(
      """
      select p.sku, p.name, p.description, p.category, p.amount, p.currency, s.onHand
      from Product p join StockItem s on s.sku = p.sku order by p.name, p.sku
      """)
  List<Listing> page(Limit limit);

  List<Product> findBySkuIn(Collection<String> skus);
}
