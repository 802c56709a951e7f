package com.example.shop.web.catalog;

import com.example.shop.services.ShopRoles;
import dev.twodoors.boundary.web.Visitor;
import io.quarkus.qute.TemplateExtension;

/** To whom the pages of the shop offer what. It guards nothing: the capabilities do. */
@TemplateExtension
public class Audience {
  private Audience() {}

  public static boolean isBuyer(Visitor visitor) {
    return visitor.has(ShopRoles.BUYER);
  }

  public static boolean isClerk(Visitor visitor) {
    return visitor.has(ShopRoles.CLERK);
  }

  /** Whether a cart makes sense: to buyers, and to those who have not said who they are. */
  public static boolean canBuy(Visitor visitor) {
    return isBuyer(visitor) || !visitor.isSignedIn();
  }
}
