package dev.twodoors.boundary.decide;

import java.util.Locale;

/** What is written where no capability is. */
public final class Elsewhere {
  private Elsewhere() {}

  /**
   * @param reason why no other program will need it, one sentence
   */
  public static String interaction(String reason) {
    return String.format(
        Locale.ROOT,
        """
        It owns no data of the domain; its tables are in the schema web. Paste it above the class,
        or above the package in its package-info.java:

          import dev.twodoors.boundary.UiOnly;
          @UiOnly(because = "%s")

        It frees the code from needing a capability, and from nothing else. If another program
        needs it one day, it was a capability: ./doors decide again.
        """,
        reason);
  }

  public static String rule() {
    return """
    Both doors obey it there, and nobody can forget it. Write the strongest that fits:

      a value type         public record Pieces(int value) {
                             public Pieces {
                               if (value < 1) {
                                 throw new IllegalArgumentException("must be at least 1");
                               }
                             }
                           }
      a method             a verb of the aggregate, which checks first: order.cancel(now)
      a constraint         CHECK (available >= 0), in a migration of domain

    A capability tells the caller of it by a refusal. No door states the bound again
    (constraint-outside-core).
    """;
  }

  public static String page() {
    return """
    What is shown comes from a query, what is sent goes to a command; the page has no logic
    that another page would need. Write it beside the other pages of its noun:

      @Path("/orders")
      class OrdersPages {          GET: pages; OrdersActions has the POSTs
        private final FindOrder find;

    No JSON, no entity, no repository there (json-in-web-door, entity-crosses-door,
    door-touches-persistence). A form handler is a public POST: the guard is on the
    capability.
    """;
  }

  public static String promise() {
    return """
    It publishes a capability that is there already, or is decided first. The declaration of
    that capability says who needs it; then this writes the operation, its models and tests:

      ./doors promote <id> --consumers OTHER_APP

    Kinds of consumers are OTHER_APP, MOBILE and PARTNER.
    """;
  }

  public static String nowhere() {
    return """
    None of the five. Then it is a detail of something else: keep it private, beside the code
    that needs it. If two places need it, ask again what it is there.
    """;
  }
}
