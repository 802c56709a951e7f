package rival.spring;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Transient;
import java.util.UUID;
import org.springframework.data.domain.Persistable;

/** Says itself that it is new: otherwise Spring Data asks the database before each insert. */
@Entity
class StockMovement implements Persistable<UUID> {
  @Id UUID id;
  String sku;
  int delta;
  String reason;
  String reference;
  @Transient private boolean isNew = true;

  @Override
  public UUID getId() {
    return id;
  }

  @Override
  public boolean isNew() {
    return isNew;
  }

  @PostLoad
  @PostPersist
  void isKnown() {
    isNew = false;
  }
}
