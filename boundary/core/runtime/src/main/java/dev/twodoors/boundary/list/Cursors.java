package dev.twodoors.boundary.list;

import dev.twodoors.boundary.InvalidInput;
import dev.twodoors.boundary.Violation;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;

/**
 * Writes and reads where a page of one list ended, in a form that callers pass back and never read.
 *
 * <p>A check in front of each tells those that this list gave out from changed ones, made-up ones
 * and those of other lists. It holds no secret. Whoever computes it gains nothing: a cursor only
 * says where to go on, and what may be seen there is judged anew for every page.
 */
public final class Cursors {
  /** What the component of an input that takes one is called, and the parameter of both doors. */
  public static final String NAME = "cursor";

  /** How many characters a cursor has at most. */
  public static final int LONGEST = 2000;

  private static final String SEPARATOR = "\u001f";
  private static final int CHECK_BYTES = 8;

  private final String list;

  /**
   * @param list tells its cursors from those of others: the capability's id
   */
  public Cursors(String list) {
    this.list = list;
  }

  /** Of what the order of the list goes by, at the last item of a page. */
  public String of(Object... parts) {
    var place =
        String.join(SEPARATOR, Arrays.stream(parts).map(Object::toString).toList())
            .getBytes(StandardCharsets.UTF_8);
    var bytes = Arrays.copyOf(check(place), CHECK_BYTES + place.length);
    System.arraycopy(place, 0, bytes, CHECK_BYTES, place.length);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /**
   * @param cursor null for the first page
   * @param position turns the parts into the place where the page before ended
   * @return null for the first page
   * @throws InvalidInput at {@code cursor} when it is none of this list
   */
  public <T> T read(String cursor, Function<List<String>, T> position) {
    if (cursor == null) {
      return null;
    }
    try {
      var bytes = Base64.getUrlDecoder().decode(cursor);
      var place = Arrays.copyOfRange(bytes, CHECK_BYTES, bytes.length);
      if (!Arrays.equals(check(place), Arrays.copyOf(bytes, CHECK_BYTES))) {
        throw new IllegalArgumentException("not of this list");
      }
      var text = new String(place, StandardCharsets.UTF_8);
      if (text.indexOf('\0') >= 0) {
        throw new IllegalArgumentException("nothing that is stored");
      }
      return position.apply(List.of(text.split(SEPARATOR, -1)));
    } catch (RuntimeException e) {
      throw new InvalidInput(
          List.of(new Violation(NAME, "must be the cursor of an earlier answer, unchanged")));
    }
  }

  /**
   * A time of four-digit years: the database holds few others, and no list has them.
   *
   * @param part of a cursor
   */
  public static Instant time(String part) {
    if (!part.matches("\\d{4}-.*")) {
      throw new IllegalArgumentException("no time of a list");
    }
    return Instant.parse(part);
  }

  private byte[] check(byte[] place) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      digest.update(list.getBytes(StandardCharsets.UTF_8));
      digest.update((byte) 0);
      return Arrays.copyOf(digest.digest(place), CHECK_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
