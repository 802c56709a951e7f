package dev.twodoors.boundary.api.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.twodoors.boundary.PlainText;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jboss.jandex.Index;
import org.jboss.jandex.Type;
import org.junit.jupiter.api.Test;

class RequestBoundsTest {
  private record Code(@Pattern(regexp = "A|B") @Size(max = 1) String value) {}

  private record Span(@Max(10) long seconds) {
    Span(@NotNull @PositiveOrZero Integer hours, @NotNull Integer minutes) {
      this(hours * 3600L + minutes * 60L);
    }
  }

  private record Part(@NotNull Code code, @DecimalMax("2.5") BigDecimal weight) {}

  private record Input(
      @NotBlank @Size(max = 9) @PlainText @Pattern(regexp = "[a-z]*") String name,
      @Size(min = 2) List<@NotNull Part> parts,
      List<@Size(max = 3) String> tags,
      @NotNull Span span,
      Thread.State state) {}

  private record Request(@JsonProperty("title") String name) {}

  private record Other(@Size(max = 8) String name) {}

  private final Index index;
  private final RequestBounds bounds;

  RequestBoundsTest() throws IOException {
    index =
        Index.of(
            Input.class,
            Other.class,
            Request.class,
            Part.class,
            Span.class,
            Code.class,
            Thread.State.class,
            PlainText.class);
    bounds = new RequestBounds(OASFactory.createComponents(), index);
  }

  @Test
  void takesTheStricterOfAllConstraintsAlsoOfComposedOnes() {
    var name = text();
    var body = object(Map.of("name", name));
    write(body, Input.class);
    assertEquals(1, name.getMinLength());
    assertEquals(9, name.getMaxLength());
    assertEquals("^[^\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F-\\x9F]*$", name.getPattern());
    assertEquals("^[a-z]*$", name.getAllOf().getFirst().getPattern());
    assertEquals(List.of("name"), body.getRequired());
  }

  @Test
  void followsListsAndRecordsAndUnwrapsValueTypes() {
    var code = text().maxLength(50);
    var weight = number();
    var tag = text();
    var parts = list(object(Map.of("code", code, "weight", weight)));
    write(object(Map.of("parts", parts, "tags", list(tag))), Input.class);
    assertEquals(2, parts.getMinItems());
    assertNull(parts.getMinLength());
    assertEquals("^(?:A|B)$", code.getPattern());
    assertEquals(1, code.getMaxLength());
    assertEquals(List.of("code"), parts.getItems().getRequired());
    assertEquals(new BigDecimal("2.5"), weight.getMaximum());
    assertEquals(3, tag.getMaxLength());
  }

  @Test
  void readsTheRawFormOfAValueTypeOffAnotherConstructor() {
    var hours = number();
    var span = object(Map.of("hours", hours, "minutes", number()));
    write(object(Map.of("span", span)), Input.class);
    assertEquals(BigDecimal.ZERO, hours.getMinimum());
    assertEquals(2, span.getRequired().size());
  }

  @Test
  void namesTheConstantsOfAnEnum() {
    var state = text();
    write(object(Map.of("state", state)), Input.class);
    assertEquals(Thread.State.values().length, state.getEnumeration().size());
    assertTrue(state.getEnumeration().contains("RUNNABLE"));
  }

  @Test
  void saysWhatTypeTheTextOfAParameterStandsFor() {
    var seconds = OASFactory.createParameter().name("seconds").in(Parameter.In.QUERY);
    seconds.setSchema(text());
    bounds.write(operation().addParameter(seconds), input(Span.class));
    assertEquals(List.of(SchemaType.INTEGER), seconds.getSchema().getType());
    assertEquals(BigDecimal.TEN, seconds.getSchema().getMaximum());
  }

  @Test
  void keepsTheNameThatClientsKnow() {
    var title = text();
    var components =
        OASFactory.createComponents().addSchema("Request", object(Map.of("title", title)));
    var media =
        OASFactory.createMediaType()
            .schema(OASFactory.createSchema().ref("#/components/schemas/Request"));
    var content = OASFactory.createContent().addMediaType("application/json", media);
    new RequestBounds(components, index)
        .write(
            operation().requestBody(OASFactory.createRequestBody().content(content)),
            input(Input.class));
    assertEquals(9, title.getMaxLength());
    assertEquals(List.of("title"), components.getSchemas().get("Request").getRequired());
  }

  @Test
  void refusesWhatFillsNothing() {
    var body = object(Map.of("nmae", text()));
    var refused = assertThrows(IllegalStateException.class, () -> write(body, Input.class));
    assertTrue(refused.getMessage().contains("sends [nmae]"), refused.getMessage());
    assertTrue(refused.getMessage().contains("$Input has"), refused.getMessage());
    assertTrue(refused.getMessage().contains("has [name, "), refused.getMessage());
  }

  @Test
  void refusesToShareAModelBetweenDifferentBounds() {
    var body = object(Map.of("name", text()));
    write(body, Input.class);
    write(body, Input.class);
    assertThrows(IllegalStateException.class, () -> write(body, Other.class));
  }

  private void write(Schema body, Class<?> input) {
    var media = OASFactory.createMediaType().schema(body);
    var content = OASFactory.createContent().addMediaType("application/json", media);
    bounds.write(
        operation().requestBody(OASFactory.createRequestBody().content(content)), input(input));
  }

  private static Operation operation() {
    return OASFactory.createOperation().operationId("some");
  }

  private CoreValue input(Class<?> type) {
    return CoreValue.of(Type.create(type), index);
  }

  private static Schema text() {
    return OASFactory.createSchema().addType(SchemaType.STRING);
  }

  private static Schema number() {
    return OASFactory.createSchema().addType(SchemaType.NUMBER);
  }

  private static Schema list(Schema items) {
    return OASFactory.createSchema().addType(SchemaType.ARRAY).items(items);
  }

  private static Schema object(Map<String, Schema> properties) {
    return OASFactory.createSchema().addType(SchemaType.OBJECT).properties(properties);
  }
}
