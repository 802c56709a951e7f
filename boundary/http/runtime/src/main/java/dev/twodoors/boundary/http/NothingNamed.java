package dev.twodoors.boundary.http;

import jakarta.ws.rs.NotFoundException;

/** A path that cannot name anything, such as an id of another form: like one that names nothing. */
public class NothingNamed extends NotFoundException {
  private static final long serialVersionUID = 1;

  public NothingNamed(IllegalArgumentException why) {
    super(why);
  }
}
