package dev.twodoors.boundary.call;

import io.quarkus.hibernate.validator.ValidatorFactoryCustomizer;
import jakarta.inject.Singleton;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.constraints.Size;
import org.hibernate.validator.BaseHibernateValidatorConfiguration;

/**
 * Lets {@link Size} count the characters of a text, as JSON Schema (section 6.3.1) and PostgreSQL
 * do, and so the contract that is made of it. Java alone counts some of them twice, such as emoji.
 */
@Singleton
class TextLength implements ValidatorFactoryCustomizer {

  @Override
  public void customize(BaseHibernateValidatorConfiguration<?> configuration) {
    var mapping = configuration.createConstraintMapping();
    mapping.constraintDefinition(Size.class).validatedBy(OfText.class);
    configuration.addMapping(mapping);
  }

  /** For {@link String}, where the one for every character sequence would be taken. */
  public static class OfText implements ConstraintValidator<Size, String> {
    private int min;
    private int max;

    @Override
    public void initialize(Size bounds) {
      min = bounds.min();
      max = bounds.max();
    }

    @Override
    public boolean isValid(String text, ConstraintValidatorContext context) {
      return text == null || isWithin(text.codePointCount(0, text.length()));
    }

    private boolean isWithin(int characters) {
      return min <= characters && characters <= max;
    }
  }
}
