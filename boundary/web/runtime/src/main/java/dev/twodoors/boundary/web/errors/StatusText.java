package dev.twodoors.boundary.web.errors;

import jakarta.inject.Singleton;

/** What a status says to people, on a page of the site and on a bare one. */
@Singleton
class StatusText {

  /**
   * @param text what happened, and what to do
   */
  record Words(String title, String text) {}

  private final ErrorsText text;
  private final LargestForm most;

  StatusText(ErrorsText text, LargestForm most) {
    this.text = text;
    this.most = most;
  }

  Words of(int status) {
    return switch (status) {
      case 308 -> new Words(text.movedTitle(), text.moved());
      case 403 -> new Words(text.forbiddenTitle(), text.forbidden());
      case 404 -> new Words(text.notFoundTitle(), text.notFound());
      case 405 -> new Words(text.methodTitle(), text.method());
      case 408 -> new Words(text.slowTitle(), text.slow());
      case 413 -> new Words(text.tooLargeTitle(), text.tooLarge(most.toString()));
      case 414 -> new Words(text.addressTitle(), text.address());
      case 415 -> new Words(text.mediaTypeTitle(), text.mediaType());
      case 429 -> new Words(text.tooManyTitle(), text.tooMany());
      case 431 -> new Words(text.headersTitle(), text.headers());
      case 500 -> new Words(text.brokenTitle(), text.broken());
      case 503 -> new Words(text.awayTitle(), text.away());
      default -> new Words(text.otherTitle(), text.other());
    };
  }
}
