package com.example.shop.api.audit;

import com.example.shop.services.audit.AuditView;
import dev.twodoors.boundary.list.PageOf;
import dev.twodoors.boundary.store.Verification;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "AuditPage", description = "A page of the trail, and what checking it found.")
record AuditPageResponse(
    @Schema(description = "Newest first.", required = true) List<AuditRecordResponse> items,
    @Schema(
            description = "Pass it as `cursor` to get the page behind this one; null on the last.",
            nullable = true)
        String next,
    @Schema(description = "Null unless asked for.", nullable = true)
        VerificationResponse verification) {

  static AuditPageResponse from(PageOf<AuditView> page, Verification verification) {
    return new AuditPageResponse(
        page.items().stream().map(AuditRecordResponse::from).toList(),
        page.next(),
        verification == null ? null : VerificationResponse.from(verification));
  }

  @Schema(name = "Verification", description = "What a check of the whole chain found.")
  record VerificationResponse(
      @Schema(description = "Nothing was altered, removed or inserted.", required = true)
          boolean intact,
      @Schema(description = "Records in the chain.", examples = "1040", required = true)
          long sealed,
      @Schema(
              description =
                  "Newest records not in the chain yet; changing them would go unnoticed.",
              examples = "2",
              required = true)
          long unsealed,
      @Schema(
              description =
                  "Hash over all sealed records. Kept elsewhere, it proves that nobody rebuilt the chain.",
              required = true)
          String head,
      @Schema(description = "At most 100.", required = true) List<FaultResponse> faults) {

    static VerificationResponse from(Verification found) {
      return new VerificationResponse(
          found.isIntact(),
          found.sealed(),
          found.unsealed(),
          found.head(),
          found.faults().stream()
              .map(fault -> new FaultResponse(Long.toString(fault.record()), fault.what()))
              .toList());
    }
  }

  @Schema(name = "Fault")
  record FaultResponse(
      @Schema(description = "Id of the record, 0 when only its place is known.", required = true)
          String record,
      @Schema(required = true) String what) {}
}
