package com.example.shop.web.audit;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** What an auditor looks for, as it was typed. */
record AuditSearch(String subject, String after) {

  /** Null for all. */
  String chosenSubject() {
    return subject == null || subject.isBlank() ? null : subject.strip();
  }

  public String subjectInQuery() {
    return subject == null ? "" : URLEncoder.encode(subject, StandardCharsets.UTF_8);
  }
}
