package com.example.shop.web.cart;

import com.example.shop.domain.PersonId;
import com.example.shop.domain.catalog.Sku;
import com.example.shop.services.catalog.PriceProducts;
import com.example.shop.services.catalog.ProductView;
import com.example.shop.web.catalog.Audience;
import com.example.shop.web.catalog.CatalogPages;
import dev.twodoors.boundary.web.Answer;
import dev.twodoors.boundary.web.NavigationEntry;
import dev.twodoors.boundary.web.Visitor;
import dev.twodoors.boundary.web.forms.Problems;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** The cart, and the question whether something shall go into it. */
@Path("/cart")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class CartPages {

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance cart(CartView cart, TypedQuantity typed, Problems problems);
  }

  private final Carts carts;
  private final PriceProducts price;
  private final CatalogPages catalog;
  private final Visitor visitor;

  CartPages(Carts carts, PriceProducts price, CatalogPages catalog, Visitor visitor) {
    this.carts = carts;
    this.price = price;
    this.catalog = catalog;
    this.visitor = visitor;
  }

  /** Its place in the navigation. */
  @Singleton
  static NavigationEntry entry(CartText text) {
    return new NavigationEntry(20, "/cart", text.title(), Audience::canBuy);
  }

  @GET
  public RestResponse<TemplateInstance> cart() {
    return Answer.page(cart(TypedQuantity.NONE, Problems.NONE));
  }

  /** Where somebody comes back to who wanted to add something before signing in. */
  @GET
  @Path("add")
  public RestResponse<TemplateInstance> add(
      @QueryParam("sku") Sku sku, @RestQuery String quantity) {
    if (sku == null) {
      throw new NotFoundException();
    }
    return Answer.page(
        catalog.product(sku, quantity == null ? "1" : quantity, true, Problems.NONE));
  }

  /** As it stands, with what was typed into one of its lines. */
  TemplateInstance cart(TypedQuantity typed, Problems problems) {
    var cart = carts.of(new PersonId(visitor.getName()));
    return Templates.cart(CartView.of(cart, priced(cart)), typed, problems);
  }

  private List<ProductView> priced(Cart cart) {
    var skus = cart.lines().keySet().stream().map(Sku::new).toList();
    if (skus.isEmpty()) {
      return List.of();
    }
    return switch (price.handle(new PriceProducts.Input(skus))) {
      case PriceProducts.Outcome.Priced(var products) -> products;
    };
  }
}
