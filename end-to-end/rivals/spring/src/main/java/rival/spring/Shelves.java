package rival.spring;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;

interface Shelves extends JpaRepository<StockItem, String> {
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  List<StockItem> findBySkuInOrderBySku(Collection<String> skus);
}
