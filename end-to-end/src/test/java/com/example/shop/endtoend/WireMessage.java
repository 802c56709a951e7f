package com.example.shop.endtoend;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A message of Protocol Buffers, read by the numbers of its fields: as much of the format as traces
 * need, so that no library of it has to fit those of Quarkus.
 */
final class WireMessage {

  private record Field(int number, long value, byte[] bytes) {}

  private static final int VARINT = 0;
  private static final int EIGHT_BYTES = 1;
  private static final int WITH_LENGTH = 2;
  private static final int FOUR_BYTES = 5;

  private final List<Field> fields = new ArrayList<>();

  WireMessage(byte[] message) {
    var rest = ByteBuffer.wrap(message).order(ByteOrder.LITTLE_ENDIAN);
    while (rest.hasRemaining()) {
      var tag = (int) varint(rest);
      var type = tag & 7;
      var value =
          switch (type) {
            case VARINT, WITH_LENGTH -> varint(rest);
            case EIGHT_BYTES -> rest.getLong();
            case FOUR_BYTES -> rest.getInt();
            default -> throw new IllegalArgumentException("no type of a field: " + type);
          };
      var bytes = new byte[type == WITH_LENGTH ? (int) value : 0];
      rest.get(bytes);
      fields.add(new Field(tag >> 3, value, bytes));
    }
  }

  private static long varint(ByteBuffer rest) {
    long value = 0;
    for (var shift = 0; ; shift += 7) {
      var next = rest.get();
      value |= (long) (next & 0x7f) << shift;
      if (next >= 0) {
        return value;
      }
    }
  }

  private Stream<Field> all(int number) {
    return fields.stream().filter(field -> field.number() == number);
  }

  Stream<WireMessage> messages(int number) {
    return all(number).map(field -> new WireMessage(field.bytes()));
  }

  /** Empty when the field is not there. */
  byte[] bytes(int number) {
    return all(number).findFirst().map(Field::bytes).orElseGet(() -> new byte[0]);
  }

  String text(int number) {
    return new String(bytes(number), StandardCharsets.UTF_8);
  }

  long number(int number) {
    return all(number).mapToLong(Field::value).findFirst().orElse(0);
  }
}
