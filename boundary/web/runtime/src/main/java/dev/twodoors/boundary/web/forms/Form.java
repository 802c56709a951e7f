package dev.twodoors.boundary.web.forms;

import dev.twodoors.boundary.InvalidInput;
import dev.twodoors.boundary.UnreadValues;
import io.quarkus.qute.TemplateExtension;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * A form that was sent, read into a record: the input of a capability, or a model of the page's
 * own. An action takes it as a parameter: {@code save(Form<DescribeProduct.Input> form)}. Each
 * component is filled by the part of the address or the field of its name, which holds a text, a
 * {@link dev.twodoors.boundary.ValueType} or, sent once or more often, a list of these. A field
 * that is left blank gives null, or an empty text where the component is a text.
 *
 * <p>A template shows a field as {@code {form.name}}: what was typed, also where it could not be
 * read. Null stands for a field that was not sent.
 */
public final class Form<T> {
  private final T values;
  private final Map<String, String> typed;
  private final UnreadValues unreadValues;

  Form(T values, Map<String, String> typed, UnreadValues unreadValues) {
    this.values = values;
    this.typed = Map.copyOf(typed);
    this.unreadValues = unreadValues;
  }

  /** Nothing was typed yet. */
  public static <T> Form<T> empty() {
    return new Form<>(null, Map.of(), new UnreadValues());
  }

  /**
   * For an input. A value that could not be read is null here: the capability that is called next
   * refuses, and says all that is wrong at once.
   *
   * @throws InvalidInput when the values make no input at all
   */
  public T values() {
    return values == null ? valid() : values;
  }

  /**
   * For what no capability judges.
   *
   * @throws InvalidInput when a value could not be read
   */
  public T valid() {
    var unread = unreadValues.take();
    if (!unread.isEmpty()) {
      throw new InvalidInput(unread);
    }
    return values;
  }

  /** The same, but for what one field shows. */
  public Form<T> showing(String field, Object value) {
    var changed = new HashMap<>(typed);
    changed.put(field, Objects.toString(value));
    return new Form<>(values, changed, unreadValues);
  }

  /** What stands in a field; null when it was not sent. */
  public String typed(String field) {
    return typed.get(field);
  }

  @TemplateExtension(matchName = TemplateExtension.ANY)
  static String shown(Form<?> form, String field) {
    return form.typed(field);
  }
}
