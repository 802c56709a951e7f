package dev.twodoors.boundary.web.forms;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Text of a form. Nothing is guessed or replaced: what is no UTF-8 (RFC 3629), or is
 * percent-encoded wrongly (WHATWG URL, application/x-www-form-urlencoded), is refused, so that what
 * is kept is what was typed.
 */
final class FormText {
  private static final int RADIX = 16;

  private FormText() {}

  /** The fields of a body in the encoding that forms have unless they say otherwise. */
  static List<FormData.Field> urlEncoded(byte[] body) throws UnreadableForm {
    var fields = new ArrayList<FormData.Field>();
    for (var start = 0; start < body.length; ) {
      var end = indexOf(body, '&', start, body.length);
      if (end > start) {
        var equals = indexOf(body, '=', start, end);
        fields.add(
            new FormData.Field(
                decoded(body, start, equals), decoded(body, Math.min(equals + 1, end), end)));
      }
      start = end + 1;
    }
    return fields;
  }

  private static int indexOf(byte[] body, char sought, int from, int to) {
    var at = from;
    while (at < to && body[at] != sought) {
      at++;
    }
    return at;
  }

  private static String decoded(byte[] body, int from, int to) throws UnreadableForm {
    var bytes = new ByteArrayOutputStream(to - from);
    for (var at = from; at < to; at++) {
      switch (body[at]) {
        case '+' -> bytes.write(' ');
        case '%' -> {
          bytes.write(RADIX * digit(body, at + 1, to) + digit(body, at + 2, to));
          at += 2;
        }
        default -> bytes.write(body[at]);
      }
    }
    return utf8(bytes.toByteArray());
  }

  private static int digit(byte[] body, int at, int to) throws UnreadableForm {
    var digit = at < to ? Character.digit(body[at], RADIX) : -1;
    if (digit < 0) {
      throw new UnreadableForm(UnreadableForm.Fault.GARBLED);
    }
    return digit;
  }

  static String utf8(byte[] bytes) throws UnreadableForm {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new UnreadableForm(UnreadableForm.Fault.GARBLED);
    }
  }
}
