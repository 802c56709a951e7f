package com.example.shop.api.catalog;

import com.example.shop.api.ShopError;
import com.example.shop.domain.catalog.Category;
import com.example.shop.domain.catalog.Sku;
import com.example.shop.services.catalog.BrowseCatalog;
import com.example.shop.services.catalog.ViewProduct;
import dev.twodoors.boundary.api.PageRequest;
import dev.twodoors.boundary.api.PageResponse;
import dev.twodoors.boundary.api.VersionTag;
import dev.twodoors.boundary.api.contract.MayAnswer;
import dev.twodoors.boundary.api.problems.Problem;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestResponse;

@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/products")
@RunOnVirtualThread
@org.eclipse.microprofile.openapi.annotations.tags.Tag(
    name = "catalog",
    description = "What the shop sells. Public.")
class ProductsResource {
  private final BrowseCatalog browseCatalog;
  private final ViewProduct viewProduct;

  ProductsResource(BrowseCatalog browseCatalog, ViewProduct viewProduct) {
    this.browseCatalog = browseCatalog;
    this.viewProduct = viewProduct;
  }

  @GET
  @Operation(
      summary = "Find products",
      description = "By words and category, in the order of their names.")
  public RestResponse<PageResponse<ProductResponse>> browseCatalog(
      @Parameter(allowEmptyValue = true) @QueryParam("q") String words,
      @QueryParam("category") Category category,
      @BeanParam PageRequest page,
      @Context UriInfo here) {
    var input = new BrowseCatalog.Input(words, category, page.cursor(), page.limit());
    return switch (browseCatalog.handle(input)) {
      case BrowseCatalog.Outcome.Found(var found) ->
          PageResponse.from(found, ProductResponse::from).at(here);
    };
  }

  @GET
  @Path("{sku}")
  @Operation(summary = "Show one product", description = "With its price and stock of now.")
  @APIResponseSchema(ProductResponse.class)
  @MayAnswer("product-not-found")
  public Response viewProduct(
      @PathParam("sku") Sku sku, @HeaderParam(HttpHeaders.IF_NONE_MATCH) List<String> seen) {
    return switch (viewProduct.handle(new ViewProduct.Input(sku))) {
      case ViewProduct.Outcome.Found(var product) ->
          VersionTag.of(product.version(), product.onHand())
              .response(seen, ProductResponse.from(product));
      case ViewProduct.Outcome.NotFound() -> notFound();
    };
  }

  private static Response notFound() {
    return Problem.of(ShopError.PRODUCT_NOT_FOUND, "GET /v1/products finds all there are.")
        .response();
  }
}
