package dev.twodoors.boundary.engine.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LayoutTest {

  @Test
  void givesALineToWhatFitsAndManyToWhatDoesNot() {
    var text =
        """
        Order:
          required: [id, placedAt]
          description: A sentence that is long enough to keep the whole thing from standing on one line of the file.
          properties:
            id: {type: string, maxLength: 36}
            placedAt:
              description: When it was placed, which is told in words enough to be too long for a line.
              anyOf:
              - {$ref: '#/components/schemas/Instant'}
              - description: Nothing, as long as it is not; and again some words that fill the line up to its end.
                type: 'null'
        text: |
          Of two
          lines.
        """;
    assertEquals(text, ContractText.write(ContractText.read(text)));
  }

  @Test
  void fillsALineToItsEndAndNotBeyond() {
    IntStream.rangeClosed(60, 140)
        .forEach(
            size -> {
              var value = "x".repeat(size);
              for (var flow :
                  new String[] {
                    "a: {b: {c: " + value + "}}",
                    "a: [{b: " + value + "}, c]",
                    "a: [c, {b: {d: " + value + "}}]"
                  }) {
                var lines = ContractText.write(ContractText.read(flow)).lines().toList();
                assertEquals(flow.length() <= 120, lines.size() == 1, flow);
                assertTrue(
                    lines.stream().allMatch(line -> line.length() <= 120 || !line.endsWith("}")),
                    () -> String.join("\n", lines));
              }
            });
  }
}
