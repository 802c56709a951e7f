package dev.twodoors.boundary.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Walks the chain from its first link and keeps what does not fit. */
class ChainCheck {
  private final List<Verification.Fault> faults = new ArrayList<>();
  private String hash = ChainHash.GENESIS;
  private long position = 0;
  private long sealed = 0;

  /**
   * @param entry null when the sealed record is gone
   */
  void next(Long sealedPosition, Long record, String sealedHash, AuditEntry entry) {
    if (sealedPosition != position + 1) {
      fault(
          0,
          String.format(
              Locale.ROOT, "the chain has no link %d to %d", position + 1, sealedPosition - 1));
    } else if (entry == null) {
      fault(record, "the record was removed");
    } else if (!ChainHash.of(hash, entry).equals(sealedHash)) {
      fault(record, "the record, or the link before it, was altered");
    }
    position = sealedPosition;
    hash = sealedHash;
    sealed++;
  }

  void inserted(long record) {
    fault(record, "the record was inserted behind the chain's head");
  }

  Verification result(long unsealed) {
    return new Verification(sealed, unsealed, hash, List.copyOf(faults));
  }

  private void fault(long record, String what) {
    if (faults.size() < Verification.MOST_FAULTS) {
      faults.add(new Verification.Fault(record, what));
    }
  }
}
