package rival.spring;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class StockItem {
  @Id String sku;
  int onHand;
}
