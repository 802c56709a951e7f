package rival.spring;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Orders extends JpaRepository<Order, UUID> {
  @Query("from Order o left join fetch o.lines where o.id = :id")
  Optional<Order> withLines(UUID id);
}
