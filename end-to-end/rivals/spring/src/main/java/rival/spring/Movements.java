package rival.spring;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface Movements extends JpaRepository<StockMovement, UUID> {}
