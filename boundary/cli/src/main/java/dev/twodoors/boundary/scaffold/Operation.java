package dev.twodoors.boundary.scaffold;

import java.util.List;
import java.util.Optional;

/**
 * A capability as the API door offers it.
 *
 * @param type full name of its class
 * @param description one sentence for callers; empty when nobody has said it
 */
record Operation(
    CapabilityName name,
    String type,
    boolean command,
    Guard guard,
    String description,
    Model input,
    List<Result> results) {

  /**
   * One outcome.
   *
   * @param name simple name of its record
   * @param response simple name of what the API answers with; empty when there is nothing to show
   * @param shown that response, when it has to be written
   * @param page the component that holds a page of a longer list; empty when there is none
   * @param imports what the operation needs to answer with it
   */
  record Result(
      String name,
      boolean refusal,
      String response,
      Optional<Shown> shown,
      String page,
      List<String> imports) {

    static Result refusal(String name) {
      return new Result(name, true, "", Optional.empty(), "", List.of());
    }

    static Result nothing(String name) {
      return new Result(name, false, "", Optional.empty(), "", List.of());
    }

    static Result of(String name, Shown shown) {
      return new Result(name, false, shown.name(), Optional.of(shown), "", List.of());
    }

    boolean isEmpty() {
      return response.isEmpty();
    }

    boolean isPage() {
      return !page.isEmpty();
    }
  }

  List<Result> refusals() {
    return results.stream().filter(Result::refusal).toList();
  }

  /** The first that is no refusal. */
  Optional<Result> success() {
    return results.stream().filter(result -> !result.refusal()).findFirst();
  }

  boolean isPaged() {
    return results.stream().anyMatch(Result::isPage);
  }

  /** What the error of a refusal is called in the catalogue. */
  String errorOf(Result refusal) {
    return name.errorOf(refusal.name());
  }
}
