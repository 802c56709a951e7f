package dev.twodoors.boundary.engine.judge;

import dev.twodoors.boundary.engine.code.CallPath;
import dev.twodoors.boundary.engine.code.Location;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a rule reports. It has to be enough for somebody who never heard of the rule: what was
 * declared, what was found, why that is a contradiction, and how to end it.
 *
 * @param subject what a waiver must name, stable from build to build: a capability's id, a class,
 *     an endpoint, a path
 * @param headline one sentence without full stop
 * @param evidence in the order in which it is shown
 * @param fixes what to do, the usual way first
 * @param where the place to open first
 * @param causes names of what is wrong, by which a finding that another one implies is recognised
 */
public record Finding(
    String rule,
    String subject,
    String headline,
    List<Evidence> evidence,
    String why,
    List<String> fixes,
    Location where,
    Set<String> causes) {

  /**
   * One labelled piece of evidence.
   *
   * @param label {@code declared}, {@code found} or another word of at most eight letters
   */
  public record Evidence(String label, List<String> lines) {}

  /** The same, with one more piece of evidence at the end. */
  Finding with(Evidence more) {
    var all = new ArrayList<>(evidence);
    all.add(more);
    return new Finding(rule, subject, headline, List.copyOf(all), why, fixes, where, causes);
  }

  public static Builder of(Rule rule, String subject, String headline) {
    return new Builder(rule, subject, headline);
  }

  /** Puts a finding together. */
  public static final class Builder {
    private final Rule rule;
    private final String subject;
    private final String headline;
    private final List<Evidence> evidence = new ArrayList<>();
    private final List<String> fixes = new ArrayList<>();
    private final Set<String> causes = new LinkedHashSet<>();
    private String why = "";
    private Location where;

    private Builder(Rule rule, String subject, String headline) {
      this.rule = rule;
      this.subject = subject;
      this.headline = headline;
      causes.add(subject);
    }

    public Builder declared(String... lines) {
      return evidence("declared", List.of(lines));
    }

    public Builder found(String... lines) {
      return evidence("found", List.of(lines));
    }

    public Builder path(CallPath path) {
      return evidence("path", path.shown());
    }

    public Builder evidence(String label, List<String> lines) {
      evidence.add(new Evidence(label, List.copyOf(lines)));
      return this;
    }

    public Builder why(String reason) {
      why = reason;
      return this;
    }

    public Builder fix(String fix) {
      fixes.add(fix);
      return this;
    }

    public Builder at(Location place) {
      where = place;
      return this;
    }

    /** Something else that is wrong for the same reason; the subject is a cause by itself. */
    public Builder cause(String name) {
      causes.add(name);
      return this;
    }

    public Finding build() {
      if (where == null || why.isEmpty() || fixes.isEmpty()) {
        throw new IllegalStateException(
            "a finding of " + rule.id() + " says neither where, why or how to fix it");
      }
      return new Finding(
          rule.id(),
          subject,
          headline,
          List.copyOf(evidence),
          why,
          List.copyOf(fixes),
          where,
          Set.copyOf(causes));
    }
  }
}
