package com.example.shop.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.example.shop.domain.Money;
import com.example.shop.domain.Quantity;
import com.example.shop.domain.catalog.Category;
import com.example.shop.domain.catalog.Sku;
import com.example.shop.services.audit.ReadAudit;
import com.example.shop.services.catalog.BrowseCatalog;
import com.example.shop.services.orders.ListOrders;
import com.example.shop.services.orders.PlaceOrder;
import com.example.shop.services.orders.ShipOrder;
import com.example.shop.services.refunds.DecideRefund;
import com.example.shop.services.refunds.RequestRefund;
import com.example.shop.services.stock.ImportStock;
import dev.twodoors.boundary.PlainText;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.util.Currency;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The contract bounds what clients send exactly as the core does: nobody copies a number. */
@QuarkusTest
class ContractBoundsTest {
  private JsonPath contract;

  @BeforeEach
  void read() {
    contract = RestAssured.given().queryParam("format", "json").get("/q/openapi").jsonPath();
  }

  @Test
  void boundsListsAsTheInputDoes() {
    var lines = of(PlaceOrder.Input.class, "lines", Size.class);
    assertEquals(lines.max(), property("PlaceOrderRequest", "lines", "maxItems"));
    assertEquals(1, property("PlaceOrderRequest", "lines", "minItems"));
    var rows = of(ImportStock.Input.class, "rows", Size.class);
    assertEquals(rows.max(), property("ImportStockRequest", "rows", "maxItems"));
  }

  @Test
  void boundsTextsAsTheInputDoes() {
    var reason = of(RequestRefund.Input.class, "reason", Size.class);
    assertEquals(reason.max(), property("RequestRefundRequest", "reason", "maxLength"));
    assertEquals(1, property("RequestRefundRequest", "reason", "minLength"));
    var code = of(ShipOrder.Input.class, "trackingCode", Size.class);
    assertEquals(code.max(), property("ShipOrderRequest", "trackingCode", "maxLength"));
    var reference = of(ImportStock.Input.class, "reference", Size.class);
    assertEquals(reference.max(), property("ImportStockRequest", "reference", "maxLength"));
    var plain = PlainText.class.getAnnotation(Pattern.class);
    assertEquals(whole(plain), property("RequestRefundRequest", "reason", "pattern"));
  }

  @Test
  void boundsValuesAsTheirTypesDo() throws NoSuchMethodException {
    var form = of(Sku.class, "value", Pattern.class);
    assertEquals(whole(form), property("PlaceOrderLine", "sku", "pattern"));
    var length = of(Sku.class, "value", Size.class);
    assertEquals(length.max(), property("PlaceOrderLine", "sku", "maxLength"));
    var least = of(Quantity.class, "value", Min.class).value();
    assertEquals((int) least, property("PlaceOrderLine", "quantity", "minimum"));
    var most = of(Quantity.class, "value", Max.class).value();
    assertEquals((int) most, property("PlaceOrderLine", "quantity", "maximum"));
    var amount =
        Money.class.getDeclaredConstructor(String.class, Currency.class).getParameters()[0];
    assertEquals(
        whole(amount.getAnnotation(Pattern.class)), property("MoneyRequest", "amount", "pattern"));
    assertEquals(
        amount.getAnnotation(Size.class).max(), property("MoneyRequest", "amount", "maxLength"));
    assertEquals("^[A-Z]{3}$", property("MoneyRequest", "currency", "pattern"));
  }

  @Test
  void leavesRoomForWhatIsAnsweredRowByRow() {
    assertEquals(List.of("integer", "null"), property("ImportStockRow", "counted", "type"));
    assertTrue((long) property("ImportStockRow", "counted", "minimum") < 0);
    assertNull(property("ImportStockRow", "sku", "pattern"));
    assertNull(schema("ImportStockRow", "required"));
    var most = String.valueOf(of(ImportStock.Row.class, "counted", Max.class).value());
    assertTrue(property("ImportStockRow", "counted", "description").toString().contains(most));
  }

  @Test
  void boundsParametersUnderWhateverNameTheyHaveInTheAddress() {
    var words = of(BrowseCatalog.Input.class, "words", Size.class);
    assertEquals(words.max(), parameter("/v1/products", "q", "maxLength"));
    var subject = of(ReadAudit.Input.class, "subject", Size.class);
    assertEquals(subject.max(), parameter("/v1/audit-records", "subject", "maxLength"));
    assertEquals("boolean", parameter("/v1/audit-records", "verify", "type"));
    var form = of(Sku.class, "value", Pattern.class);
    assertEquals(whole(form), parameter("/v1/products/{sku}", "sku", "pattern"));
    var limit = of(ListOrders.Input.class, "limit", Max.class).value();
    assertEquals((int) limit, shared("limit", "maximum"));
    var cursor = of(ListOrders.Input.class, "cursor", Size.class);
    assertEquals(cursor.max(), shared("cursor", "maxLength"));
  }

  @Test
  void namesTheValuesThatTheCoreTakes() {
    assertEquals(
        names(DecideRefund.Decision.values()), property("DecideRefundRequest", "decision", "enum"));
    assertEquals(names(Category.values()), parameter("/v1/products", "category", "enum"));
  }

  private Object property(String schema, String name, String bound) {
    return schema(schema, "properties." + name + "." + bound);
  }

  private Object schema(String name, String field) {
    return contract.get("components.schemas." + name + "." + field);
  }

  private Object parameter(String path, String name, String bound) {
    return contract.get(
        "paths.'" + path + "'.get.parameters.find { it.name == '" + name + "' }.schema." + bound);
  }

  private Object shared(String parameter, String bound) {
    return contract.get("components.parameters." + parameter + ".schema." + bound);
  }

  private static <A extends Annotation> A of(Class<?> type, String component, Class<A> kind) {
    try {
      return type.getDeclaredField(component).getAnnotation(kind);
    } catch (NoSuchFieldException e) {
      throw new AssertionError(e);
    }
  }

  private static String whole(Pattern form) {
    return "^" + form.regexp() + "$";
  }

  private static List<String> names(Enum<?>[] values) {
    return Stream.of(values).map(Enum::name).toList();
  }
}
