package dev.twodoors.boundary.engine.governance;

import java.util.List;

/**
 * Who can own something.
 *
 * @param reviewers accounts or groups as CODEOWNERS takes them: {@code @acme/orders}
 */
public record Team(String id, String name, List<String> reviewers) {}
