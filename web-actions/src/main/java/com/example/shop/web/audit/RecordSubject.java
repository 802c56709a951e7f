package com.example.shop.web.audit;

import com.example.shop.services.audit.AuditView;
import io.quarkus.qute.TemplateExtension;

/** What a record is about, as far as there is a page of it. */
@TemplateExtension
class RecordSubject {
  private RecordSubject() {}

  /** Whether the subject is an order, which has a history. */
  static boolean isAboutOrder(AuditView record) {
    return record.subject() != null && record.capability().startsWith("orders.");
  }
}
