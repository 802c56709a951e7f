package dev.twodoors.boundary.api.contract;

import dev.twodoors.boundary.RequestKey;
import dev.twodoors.boundary.list.Cursors;
import dev.twodoors.boundary.list.PageOf;
import java.util.ArrayList;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/**
 * Parameters that several operations take, described once under their name. Those that fill an
 * input get their bounds from it.
 */
class Parameters {
  private static final String IDEMPOTENCY_KEY = "Idempotency-Key";
  private static final int MOST_OF_TAGS = 8_000;
  private static final Set<String> NAMES = shared().keySet();

  private Parameters() {}

  static void addTo(Components components) {
    shared().forEach((name, parameter) -> components.addParameter(name, parameter.name(name)));
  }

  private static Map<String, Parameter> shared() {
    return new TreeMap<>(
        Map.of(
            IDEMPOTENCY_KEY,
            header(
                    "Names this intention: repeated with the same key, the request is carried out once and answered alike. A random UUID is a good one.",
                    text().pattern("^" + RequestKey.FORM + "$").maxLength(RequestKey.LONGEST))
                .required(true)
                .example("8e03978e-40d5-43dd-bc93-6894a57f9324"),
            "If-Match",
            header(
                    "The ETag of the thing as the caller saw it; of several, one has to be right.",
                    text().maxLength(MOST_OF_TAGS))
                .required(true)
                .example("\"0-0-0\""),
            "If-None-Match",
            header(
                    "The ETag of an earlier answer; when nothing has changed, the answer is 304 without a body.",
                    text().maxLength(MOST_OF_TAGS))
                .example("\"0-240\""),
            "limit",
            query("How many items at most.", OASFactory.createSchema().defaultValue(PageOf.USUAL)),
            Cursors.NAME,
            query("`next` of the page before; leave it out for the first.", text())));
  }

  /**
   * Every POST needs the key of its request, which no operation takes as a parameter of its own.
   */
  static void complete(PathItem.HttpMethod method, Operation operation) {
    var all = new ArrayList<Parameter>();
    if (operation.getParameters() != null) {
      all.addAll(operation.getParameters());
    }
    if (method == PathItem.HttpMethod.POST) {
      var inPath = all.stream().filter(one -> one.getIn() == Parameter.In.PATH).count();
      all.add((int) inPath, OASFactory.createParameter().name(IDEMPOTENCY_KEY));
    }
    if (!all.isEmpty()) {
      operation.setParameters(all.stream().map(Parameters::shared).toList());
    }
  }

  private static Parameter shared(Parameter parameter) {
    return NAMES.contains(parameter.getName())
        ? OASFactory.createParameter().ref("#/components/parameters/" + parameter.getName())
        : parameter;
  }

  private static Parameter header(String description, Schema schema) {
    return OASFactory.createParameter()
        .in(Parameter.In.HEADER)
        .description(description)
        .schema(schema);
  }

  private static Parameter query(String description, Schema schema) {
    return OASFactory.createParameter()
        .in(Parameter.In.QUERY)
        .description(description)
        .schema(schema);
  }

  private static Schema text() {
    return OASFactory.createSchema().addType(Schema.SchemaType.STRING);
  }
}
