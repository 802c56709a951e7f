package com.example.shop.web.catalog;

import com.example.shop.services.catalog.ProductView;
import org.jboss.resteasy.reactive.RestForm;

/** A product's words, as they were typed. */
record DescribeForm(
    @RestForm String name,
    @RestForm String description,
    @RestForm String version,
    @RestForm String requestKey) {

  static DescribeForm from(ProductView product) {
    return new DescribeForm(
        product.name(), product.description(), String.valueOf(product.version()), null);
  }

  /** The same words against the product as it is now. */
  DescribeForm on(ProductView product) {
    return new DescribeForm(name, description, String.valueOf(product.version()), null);
  }
}
