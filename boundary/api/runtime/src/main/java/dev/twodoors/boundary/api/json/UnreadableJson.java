package dev.twodoors.boundary.api.json;

import com.fasterxml.jackson.core.JsonProcessingException;

/** A body that is no JSON, or none that is read: nothing of it can be judged. */
public final class UnreadableJson extends RuntimeException {
  private static final long serialVersionUID = 1;

  UnreadableJson(JsonProcessingException why) {
    super(why);
  }

  @Override
  public synchronized JsonProcessingException getCause() {
    return (JsonProcessingException) super.getCause();
  }
}
