package com.example.shop.web.catalog;

import com.example.shop.domain.catalog.Sku;
import com.example.shop.services.catalog.DescribeProduct;
import dev.twodoors.boundary.InvalidInput;
import dev.twodoors.boundary.RequestKey;
import dev.twodoors.boundary.Violations;
import dev.twodoors.boundary.web.Answer;
import dev.twodoors.boundary.web.flash.Flash;
import dev.twodoors.boundary.web.forms.PathSegment;
import dev.twodoors.boundary.web.forms.Problems;
import dev.twodoors.boundary.web.forms.TypedText;
import dev.twodoors.boundary.web.forms.Version;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
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
  public RestResponse<TemplateInstance> save(
      @PathParam("sku") String path, @BeanParam DescribeForm form) {
    var sku = PathSegment.read(path, Sku::new);
    try {
      var input = parse(sku, form);
      return switch (RequestKey.fromString(form.requestKey())
          .during(() -> describe.handle(input))) {
        case DescribeProduct.Outcome.Described() -> {
          flash.say(CatalogMessages.SAVED);
          yield Answer.seeOther("/products/" + sku.value());
        }
        case DescribeProduct.Outcome.NotFound() -> throw new NotFoundException();
        case DescribeProduct.Outcome.ChangedMeanwhile() ->
            again(sku, form, true, Problems.of(text.changedMeanwhile()));
      };
    } catch (InvalidInput e) {
      return again(sku, form, false, Problems.of(e, text::about));
    }
  }

  private static DescribeProduct.Input parse(Sku sku, DescribeForm form) {
    var violations = new Violations();
    var version = violations.read("version", form.version(), Version::parse);
    violations.throwIfAny();
    return new DescribeProduct.Input(
        sku, TypedText.of(form.name()), TypedText.of(form.description()), version);
  }

  private RestResponse<TemplateInstance> again(
      Sku sku, DescribeForm form, boolean conflict, Problems problems) {
    var product = pages.product(sku);
    var shown = conflict ? form.on(product) : form;
    return Answer.again(DescribePages.Templates.edit(product, shown, conflict, problems));
  }
}
