package dev.twodoors.boundary.store;

import java.util.List;

/**
 * What a check of the whole chain found.
 *
 * @param sealed how many records the chain holds
 * @param unsealed how many of the newest records are not in the chain yet, so that a change to them
 *     would go unnoticed
 * @param head hash over all sealed records, 64 hexadecimal digits; kept elsewhere, it proves that
 *     nobody rebuilt the chain
 * @param faults what is wrong, in the order of the chain, at most {@value #MOST_FAULTS}
 */
public record Verification(long sealed, long unsealed, String head, List<Fault> faults) {
  static final int MOST_FAULTS = 100;

  /**
   * @param record id of the audit record, or 0 when only a place in the chain is known
   * @param what one sentence
   */
  public record Fault(long record, String what) {}

  public boolean isIntact() {
    return faults.isEmpty();
  }
}
