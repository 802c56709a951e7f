package com.example.shop.web.cart;

import com.example.shop.domain.PersonId;
import com.example.shop.domain.catalog.Sku;
import com.example.shop.web.catalog.CatalogPages;
import dev.twodoors.boundary.InvalidInput;
import dev.twodoors.boundary.RequestKey;
import dev.twodoors.boundary.Violations;
import dev.twodoors.boundary.web.Answer;
import dev.twodoors.boundary.web.Visitor;
import dev.twodoors.boundary.web.flash.Flash;
import dev.twodoors.boundary.web.forms.Form;
import dev.twodoors.boundary.web.forms.Problems;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.jboss.resteasy.reactive.RestResponse;

/** Adds, changes and removes lines of the cart. */
@Path("/cart/lines")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class CartActions {
  private final Carts carts;
  private final CartPages pages;
  private final CatalogPages catalog;
  private final Visitor visitor;
  private final CartText text;
  private final Flash flash;

  CartActions(
      Carts carts,
      CartPages pages,
      CatalogPages catalog,
      Visitor visitor,
      CartText text,
      Flash flash) {
    this.carts = carts;
    this.pages = pages;
    this.catalog = catalog;
    this.visitor = visitor;
    this.text = text;
    this.flash = flash;
  }

  @POST
  public RestResponse<TemplateInstance> add(Form<CartForm> form) {
    if (!visitor.isSignedIn()) {
      return Answer.seeOther(
          "/cart/add?sku="
              + encoded(form.typed("sku"))
              + "&quantity="
              + encoded(form.typed("quantity")));
    }
    var sku = form.values().sku();
    if (sku == null) {
      throw new NotFoundException();
    }
    try {
      var quantity = form.valid().wanted();
      var key = RequestKey.current().orElseThrow().value();
      // The product's page is also what shows that there is such a product.
      catalog.product(sku, form.typed("quantity"), false, Problems.NONE);
      change(cart -> cart.add(sku, quantity, key));
      flash.say(text.added());
      return Answer.seeOther("/cart");
    } catch (InvalidInput e) {
      return Answer.again(
          catalog.product(sku, form.typed("quantity"), false, Problems.of(e, text::about)));
    }
  }

  @POST
  @Path("{sku}")
  public RestResponse<TemplateInstance> change(@PathParam("sku") Sku sku, Form<CartForm> form) {
    try {
      var quantity = form.valid().wanted();
      change(cart -> cart.change(sku, quantity));
      return Answer.seeOther("/cart");
    } catch (InvalidInput e) {
      var problems = Problems.of(e, text::about).renamed("quantity", "quantity-" + sku.value());
      return Answer.again(pages.cart(TypedQuantity.of(sku, form), problems));
    }
  }

  @POST
  @Path("{sku}/remove")
  public RestResponse<TemplateInstance> remove(@PathParam("sku") Sku sku) {
    try {
      change(cart -> cart.remove(sku));
      flash.say(text.removed());
      return Answer.seeOther("/cart");
    } catch (InvalidInput e) {
      return Answer.again(pages.cart(TypedQuantity.NONE, Problems.of(e, text::about)));
    }
  }

  /** The lines stand still while the cart is being ordered. */
  private void change(Consumer<Cart> change) {
    var violations = new Violations();
    carts.change(
        new PersonId(visitor.getName()),
        cart -> {
          if (cart.orderingSince().isPresent()) {
            violations.add("", text.ordering());
            return;
          }
          violations.read("quantity", cart, it -> applied(change, it));
        });
    violations.throwIfAny();
  }

  private static Cart applied(Consumer<Cart> change, Cart cart) {
    change.accept(cart);
    return cart;
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text == null ? "" : text, StandardCharsets.UTF_8);
  }
}
