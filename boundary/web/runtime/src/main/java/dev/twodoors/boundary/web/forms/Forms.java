package dev.twodoors.boundary.web.forms;

import dev.twodoors.boundary.UnreadValues;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Gives an action the form that was sent to it, as the {@link Form} which it takes. */
@Provider
public class Forms implements MessageBodyReader<Form<?>> {
  private final RoutingContext request;
  private final UriInfo address;
  private final UnreadValues unreadValues;
  private final Map<Class<?>, FormModel<?>> models = new ConcurrentHashMap<>();

  Forms(RoutingContext request, UriInfo address, UnreadValues unreadValues) {
    this.request = request;
    this.address = address;
    this.unreadValues = unreadValues;
  }

  @Override
  public boolean isReadable(
      Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
    return type == Form.class;
  }

  /** The body was read before, by {@link FormReader}. */
  @Override
  public Form<?> readFrom(
      Class<Form<?>> type,
      Type generic,
      Annotation[] annotations,
      MediaType mediaType,
      MultivaluedMap<String, String> headers,
      InputStream body) {
    var model = (Class<?>) ((ParameterizedType) generic).getActualTypeArguments()[0];
    return models.computeIfAbsent(model, FormModel::of).read(path(), fields(), unreadValues);
  }

  private Map<String, String> path() {
    var path = new HashMap<String, String>();
    address.getPathParameters().forEach((name, parts) -> path.put(name, parts.getFirst()));
    return path;
  }

  private Map<String, List<String>> fields() {
    var fields = new LinkedHashMap<String, List<String>>();
    for (var field : FormData.of(request).fields()) {
      fields.computeIfAbsent(field.name(), any -> new ArrayList<>()).add(field.value());
    }
    return fields;
  }
}
