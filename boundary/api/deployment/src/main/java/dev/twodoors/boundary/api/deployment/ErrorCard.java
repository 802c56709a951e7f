package dev.twodoors.boundary.api.deployment;

import dev.twodoors.boundary.api.problems.ErrorCatalogue;
import dev.twodoors.boundary.api.problems.ErrorCode;
import dev.twodoors.boundary.api.problems.StandardError;
import io.quarkus.devui.spi.page.CardPageBuildItem;
import io.quarkus.devui.spi.page.Page;

/** The errors of the door in the Dev UI: which there are, and how they are worded here. */
final class ErrorCard {
  static final String ERRORS = "errors";

  /** The members are the columns. */
  record Row(String code, int status, String title, String from) {}

  private ErrorCard() {}

  static CardPageBuildItem of(ErrorCatalogue catalogue) {
    var rows = catalogue.all().stream().map(error -> row(error, catalogue)).toList();
    var card = new CardPageBuildItem();
    card.addBuildTimeData(ERRORS, rows);
    card.addPage(
        Page.tableDataPageBuilder("Errors")
            .icon("font-awesome-solid:triangle-exclamation")
            .staticLabel(String.valueOf(rows.size()))
            .buildTimeDataKey(ERRORS));
    return card;
  }

  private static Row row(ErrorCode error, ErrorCatalogue catalogue) {
    var from = error instanceof StandardError ? "every door" : "this project";
    return new Row(error.code(), error.status(), catalogue.typeOf(error).title(), from);
  }
}
