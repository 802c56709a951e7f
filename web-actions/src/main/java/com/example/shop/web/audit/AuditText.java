package com.example.shop.web.audit;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the audit trail. */
@MessageBundle("audit")
public interface AuditText {
  @Message("Audit trail")
  String title();

  @Message("Who did what, through which door, and what came of it. Reading it is recorded too.")
  String claim();

  @Message("Only records about")
  String subject();

  @Message("An order, a refund or a product: its id")
  String example();

  @Message("Show")
  String show();

  @Message("Check the whole trail")
  String verify();

  @Message("Nothing recorded")
  String none();

  @Message("No record is about this. Check the id, or leave the field empty to see everything.")
  String noneHint();

  @Message("Time (UTC)")
  String at();

  @Message("Actor")
  String actor();

  @Message("Capability")
  String capability();

  @Message("Door")
  String door();

  @Message("Outcome")
  String outcome();

  @Message("About")
  String thing();

  @Message("Reference")
  String reference();

  @Message("Seal")
  String seal();

  @Message("not yet")
  String unsealed();

  @Message("The trail is intact")
  String intact();

  @Message("The trail has been tampered with")
  String broken();

  @Message("{sealed} records are sealed and were checked one by one.")
  String sealedCount(long sealed);

  @Message("{unsealed} newest records are not sealed yet: a change to them would go unnoticed.")
  String unsealedCount(long unsealed);

  @Message("Head of the chain")
  String head();

  @Message("Record {record}: {what}")
  String fault(long record, String what);

  @Message(
      "Somebody who owns the database could rebuild the whole chain. A head that was kept elsewhere shows that.")
  String limit();

  /** Before a message in the summary of problems: the field that it is about. */
  @Message("{#switch field}{#case 'subject'}Subject: {#else}{site:about(field)}{/switch}")
  String about(String field);
}
