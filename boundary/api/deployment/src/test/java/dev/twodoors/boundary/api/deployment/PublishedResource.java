package dev.twodoors.boundary.api.deployment;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** An operation that stands in the contract. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/prices")
public class PublishedResource {
  public record PricesResponse(int loaf) {}

  @GET
  public PricesResponse readPrices() {
    return new PricesResponse(3);
  }
}
