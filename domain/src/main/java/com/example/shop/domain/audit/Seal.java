package com.example.shop.domain.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** One link of the chain. */
@Entity
@Table(name = "audit_seal")
class Seal {
  @Id private long position;
  private long recordId;
  private String hash;

  protected Seal() {}

  /**
   * @param hash over the link before and the record
   */
  Seal(long position, long recordId, String hash) {
    this.position = position;
    this.recordId = recordId;
    this.hash = hash;
  }
}
