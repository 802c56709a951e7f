package dev.twodoors.boundary.api.contract;

import dev.twodoors.boundary.api.problems.Problem;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.examples.Example;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/**
 * Describes each answer with problems once, among the components, and each example of an error
 * likewise; operations refer to them. What the document says is the same, in a third of the lines.
 *
 * <p>An answer is shared even when one operation alone gives it: so a new operation adds lines, and
 * changes none of another. Where two different answers would have one name, which takes a filter of
 * the project that changes one of them, the second stays in its operation.
 *
 * @see AnswerName
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = Sharing.PRIORITY)
public class Sharing implements OASFilter {
  /** After the filters of a project, which find each operation complete and may refine it. */
  public static final int PRIORITY = -1_000;

  @Override
  public void filterOpenAPI(OpenAPI document) {
    if (document.getPaths() == null) {
      return;
    }
    document.getPaths().getPathItems().values().stream()
        .flatMap(item -> item.getOperations().values().stream())
        .map(Operation::getResponses)
        .forEach(
            answers ->
                answers.setAPIResponses(
                    each(
                        answers.getAPIResponses(),
                        (status, answer) -> shared(answer, document.getComponents()))));
  }

  private static APIResponse shared(APIResponse answer, Components components) {
    var problems = problems(answer);
    if (problems == null) {
      return answer;
    }
    var name = AnswerName.of(problems.getExamples().keySet(), headers(answer));
    problems.setExamples(
        each(problems.getExamples(), (code, example) -> shared(code, example, components)));
    var known = known(components.getResponses()).get(name);
    if (known == null) {
      components.addResponse(name, answer);
    }
    return known == null || known.equals(answer)
        ? OASFactory.createAPIResponse().ref("#/components/responses/" + name)
        : answer;
  }

  private static Example shared(String code, Example example, Components components) {
    var known = known(components.getExamples()).get(code);
    if (known == null) {
      components.addExample(code, example);
    }
    return known == null || known.equals(example)
        ? OASFactory.createExample().ref("#/components/examples/" + code)
        : example;
  }

  /** Null when it is another answer, or refers to one already. */
  private static MediaType problems(APIResponse answer) {
    var media =
        answer.getContent() == null ? null : answer.getContent().getMediaType(Problem.MEDIA_TYPE);
    return media == null || media.getExamples() == null ? null : media;
  }

  private static Set<String> headers(APIResponse answer) {
    return known(answer.getHeaders()).keySet();
  }

  private static <T> Map<String, T> each(
      Map<String, T> parts, BiFunction<String, T, T> replacement) {
    var replaced = new LinkedHashMap<>(parts);
    replaced.replaceAll(replacement);
    return replaced;
  }

  private static <T> Map<String, T> known(Map<String, T> parts) {
    return Objects.requireNonNullElse(parts, Map.of());
  }
}
