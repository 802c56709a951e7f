package com.example.shop.web.catalog;

import com.example.shop.domain.catalog.Sku;
import com.example.shop.services.catalog.DescribeProduct;
import dev.twodoors.boundary.InvalidInput;
import dev.twodoors.boundary.web.Answer;
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
import org.jboss.resteasy.reactive.RestResponse;

/** Takes over the words that a clerk typed. */
@Path("/desk/products/{sku}")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class DescribeActions {
  private final DescribeProduct describe;
  private final DescribePages pages;
  private final CatalogText text;
  private final Flash flash;

  DescribeActions(DescribeProduct describe, DescribePages pages, CatalogText text, Flash flash) {
    this.describe = describe;
    this.pages = pages;
    this.text = text;
    this.flash = flash;
  }

  @POST
  public RestResponse<TemplateInstance> describe(
      @PathParam("sku") Sku sku, Form<DescribeProduct.Input> form) {
    try {
      return switch (describe.handle(form.values())) {
        case DescribeProduct.Outcome.Described() -> {
          flash.say(text.saved());
          yield Answer.seeOther("/products/" + sku.value());
        }
        case DescribeProduct.Outcome.NotFound() -> throw new NotFoundException();
        case DescribeProduct.Outcome.ChangedMeanwhile() ->
            Answer.again(pages.conflict(sku, form, Problems.of(text.changedMeanwhile())));
      };
    } catch (InvalidInput e) {
      return Answer.again(pages.edit(sku, form, Problems.of(e, text::about)));
    }
  }
}
