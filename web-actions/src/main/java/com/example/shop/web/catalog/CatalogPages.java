package com.example.shop.web.catalog;

import com.example.shop.domain.catalog.Category;
import com.example.shop.domain.catalog.Sku;
import com.example.shop.services.catalog.BrowseCatalog;
import com.example.shop.services.catalog.ProductView;
import com.example.shop.services.catalog.ViewProduct;
import dev.twodoors.boundary.InvalidInput;
import dev.twodoors.boundary.Violations;
import dev.twodoors.boundary.list.PageOf;
import dev.twodoors.boundary.web.Answer;
import dev.twodoors.boundary.web.NavigationEntry;
import dev.twodoors.boundary.web.forms.Problems;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** The catalogue and each of its products. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class CatalogPages {

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance index(
        PageOf<ProductView> page,
        CatalogSearch search,
        List<Category> categories,
        Problems problems);

    static native TemplateInstance product(
        ProductView product, String quantity, boolean asked, Problems problems);
  }

  private final BrowseCatalog browse;
  private final ViewProduct view;
  private final CatalogText text;

  CatalogPages(BrowseCatalog browse, ViewProduct view, CatalogText text) {
    this.browse = browse;
    this.view = view;
    this.text = text;
  }

  /** Its place in the navigation. */
  @Singleton
  static NavigationEntry entry(CatalogText text) {
    return new NavigationEntry(10, "/", text.title(), visitor -> true);
  }

  @GET
  public RestResponse<TemplateInstance> index(
      @RestQuery String words, @RestQuery String category, @RestQuery String after) {
    var search = new CatalogSearch(words, category, after);
    try {
      return switch (browse.handle(parse(search))) {
        case BrowseCatalog.Outcome.Found(var page) ->
            Answer.page(Templates.index(page, search, List.of(Category.values()), Problems.NONE));
      };
    } catch (InvalidInput e) {
      var none = new PageOf<ProductView>(List.of(), null);
      return Answer.again(
          Templates.index(none, search, List.of(Category.values()), Problems.of(e, text::about)));
    }
  }

  private static BrowseCatalog.Input parse(CatalogSearch search) {
    var violations = new Violations();
    var category = violations.read("category", search.chosenCategory(), Category::parse);
    violations.throwIfAny();
    return new BrowseCatalog.Input(search.words(), category, search.after(), PageOf.USUAL);
  }

  @GET
  @Path("products/{sku}")
  public RestResponse<TemplateInstance> product(@PathParam("sku") Sku sku) {
    return Answer.page(product(sku, "1", false, Problems.NONE));
  }

  /**
   * The product's page with a quantity that somebody typed.
   *
   * @param asked whether it was typed before signing in and waits to be confirmed
   */
  public TemplateInstance product(Sku sku, String quantity, boolean asked, Problems problems) {
    return switch (view.handle(new ViewProduct.Input(sku))) {
      case ViewProduct.Outcome.Found(var product) ->
          Templates.product(product, quantity, asked, problems);
      case ViewProduct.Outcome.NotFound() -> throw new NotFoundException();
    };
  }
}
