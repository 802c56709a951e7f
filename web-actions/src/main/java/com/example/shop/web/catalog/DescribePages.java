package com.example.shop.web.catalog;

import com.example.shop.domain.catalog.Sku;
import com.example.shop.services.catalog.DescribeProduct;
import com.example.shop.services.catalog.ProductView;
import com.example.shop.services.catalog.ViewProduct;
import dev.twodoors.boundary.web.Answer;
import dev.twodoors.boundary.web.forms.Form;
import dev.twodoors.boundary.web.forms.Problems;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestResponse;

/** Where a clerk edits the words of a product. */
@Path("/desk/products/{sku}")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class DescribePages {

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance edit(
        ProductView product, Form<DescribeProduct.Input> form, boolean conflict, Problems problems);
  }

  private final ViewProduct view;

  DescribePages(ViewProduct view) {
    this.view = view;
  }

  @GET
  public RestResponse<TemplateInstance> edit(@PathParam("sku") Sku sku) {
    return Answer.page(edit(sku, Form.empty(), Problems.NONE));
  }

  TemplateInstance edit(Sku sku, Form<DescribeProduct.Input> form, Problems problems) {
    return Templates.edit(product(sku), form, false, problems);
  }

  /** What was typed beside the product as it is now, which sending it again will replace. */
  TemplateInstance conflict(Sku sku, Form<DescribeProduct.Input> form, Problems problems) {
    var product = product(sku);
    return Templates.edit(product, form.showing("version", product.version()), true, problems);
  }

  private ProductView product(Sku sku) {
    return switch (view.handle(new ViewProduct.Input(sku))) {
      case ViewProduct.Outcome.Found(var product) -> product;
      case ViewProduct.Outcome.NotFound() -> throw new NotFoundException();
    };
  }
}
