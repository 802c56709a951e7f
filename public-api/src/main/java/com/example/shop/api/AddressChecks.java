package com.example.shop.api;

import com.example.shop.api.problems.ErrorCode;
import com.example.shop.api.problems.Problem;
import dev.twodoors.boundary.Violation;
import dev.twodoors.boundary.Violations;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Response;
import java.lang.reflect.Method;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** What every address must be like, so that nothing in it is lost or replaced in silence. */
class AddressChecks {
  private static final Pattern OCTETS = Pattern.compile("(?:%[0-9A-Fa-f]{2})+");

  /** Octets stand for characters in UTF-8 (RFC 3986, section 2.5); others would become some. */
  @ServerRequestFilter(preMatching = true)
  Response encoding(ContainerRequestContext request) {
    return isUtf8(request.getUriInfo().getRequestUri())
        ? null
        : Problem.of(ErrorCode.MALFORMED_REQUEST, "The address must be percent-encoded UTF-8.")
            .response();
  }

  private static boolean isUtf8(URI address) {
    return Stream.of(address.getRawPath(), address.getRawQuery())
        .filter(Objects::nonNull)
        .flatMap(part -> OCTETS.matcher(part).results())
        .map(MatchResult::group)
        .allMatch(AddressChecks::isUtf8);
  }

  private static boolean isUtf8(String octets) {
    var bytes = HexFormat.of().parseHex(octets.replace("%", ""));
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  /** No parameter is a list, so a second value would be ignored. */
  @ServerRequestFilter
  Response repeated(ContainerRequestContext request) {
    var repeated =
        request.getUriInfo().getQueryParameters().entrySet().stream()
            .filter(sent -> sent.getValue().size() > 1)
            .map(sent -> new Violation(sent.getKey(), "must be sent once"))
            .toList();
    return repeated.isEmpty()
        ? null
        : Problem.of(ErrorCode.MALFORMED_REQUEST, "See violations.").with(repeated).response();
  }

  /**
   * A parameter has a value or is left out, but for those that say otherwise (OpenAPI 3.1,
   * Parameter Object, allowEmptyValue). Quarkus REST takes one without a value for one that was
   * left out.
   */
  @ServerRequestFilter
  void empty(ContainerRequestContext request, ResourceInfo asked) {
    var violations = new Violations();
    request.getUriInfo().getQueryParameters().entrySet().stream()
        .filter(sent -> sent.getValue().getFirst().isEmpty())
        .filter(sent -> valued(asked.getResourceMethod()).anyMatch(sent.getKey()::equals))
        .forEach(sent -> violations.add(sent.getKey(), "must have a value, or be left out"));
    violations.throwIfAny();
  }

  private static Stream<String> valued(Method operation) {
    return Stream.of(operation.getParameters())
        .flatMap(
            parameter ->
                parameter.isAnnotationPresent(BeanParam.class)
                    ? Stream.of(parameter.getType().getDeclaredFields())
                    : Stream.of(parameter))
        .filter(parameter -> parameter.isAnnotationPresent(QueryParam.class))
        .filter(parameter -> !mayBeEmpty(parameter.getAnnotation(Parameter.class)))
        .map(parameter -> parameter.getAnnotation(QueryParam.class).value());
  }

  private static boolean mayBeEmpty(Parameter described) {
    return described != null && described.allowEmptyValue();
  }
}
