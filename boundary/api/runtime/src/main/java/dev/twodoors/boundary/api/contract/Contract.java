package dev.twodoors.boundary.api.contract;

import dev.twodoors.boundary.api.problems.ErrorCatalogue;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.jboss.jandex.IndexView;

/**
 * Completes each operation from what is known about it: the capability of the same name says who
 * may call it, its owner, whether it changes something, and how its input is bounded; method and
 * body say which errors can come.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = Contract.PRIORITY)
public class Contract implements OASFilter {
  /** Before the filters of a project, which may refine what this one says. */
  public static final int PRIORITY = 1_000;

  private final Facts facts;
  private final ErrorCatalogue catalogue;
  private final IndexView index;

  public Contract(IndexView index) {
    this.catalogue = ErrorCatalogue.of(index);
    this.facts = new Facts(index, catalogue);
    this.index = index;
  }

  @Override
  public void filterOpenAPI(OpenAPI document) {
    Conventions.describe(document.getInfo());
    Bearer.addTo(document.getComponents());
    Parameters.addTo(document.getComponents());
    Headers.addTo(document.getComponents());
    if (document.getPaths() == null) {
      return;
    }
    ValueSchemas.inline(document, index);
    document.getComponents().getSchemas().values().forEach(Nullable::correct);
    Pages.rename(document);
    var bounds = new RequestBounds(document.getComponents(), index);
    var items = document.getPaths().getPathItems().values();
    var answers =
        new Answers(
            items.stream().flatMap(item -> item.getOperations().values().stream()).toList());
    items.forEach(
        item ->
            item.getOperations()
                .forEach((method, operation) -> complete(method, operation, answers, bounds)));
    Limits.complete(document);
  }

  private void complete(
      PathItem.HttpMethod method, Operation operation, Answers answers, RequestBounds bounds) {
    var known = facts.about(operation.getOperationId());
    operation.addExtension("x-capability", known.capability());
    operation.addExtension("x-owner", known.owner());
    secure(operation, known.roles());
    answers.describeHeaders(operation);
    var codes = Errors.of(method, operation, known, catalogue);
    codes.forEach(
        (status, of) ->
            operation.getResponses().addAPIResponse(status, Errors.response(of, catalogue)));
    Headers.describe(operation);
    known.ending().ifPresent(ending -> ending.describe(operation));
    Parameters.complete(method, operation);
    bounds.write(operation, known.input());
  }

  /**
   * Public operations say so by an empty list. One of the roles is enough: each is an alternative.
   */
  private static void secure(Operation operation, List<String> roles) {
    operation.setSecurity(
        roles.stream()
            .map(role -> OASFactory.createSecurityRequirement().addScheme(Bearer.NAME, role))
            .toList());
  }
}
