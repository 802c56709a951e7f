package rival.spring;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

@Entity
class Product {
  @Id String sku;
  String name;
  String description;
  String category;
  long amount;
  String currency;
  @Version long version;
}
