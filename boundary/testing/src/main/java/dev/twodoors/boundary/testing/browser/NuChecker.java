package dev.twodoors.boundary.testing.browser;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** The Nu Html Checker, with its schema read once. */
final class NuChecker {
  private static final String HTML = "http://s.validator.nu/html5-rdfalite.rnc";

  private final Errors errors = new Errors();
  private final SimpleDocumentValidator validator = new SimpleDocumentValidator(true, false, false);

  NuChecker() {
    try {
      validator.setUpMainSchema(HTML, errors);
      validator.setUpValidatorAndParsers(errors, false, false);
    } catch (Exception e) {
      throw new IllegalStateException("the checker's own schema cannot be read", e);
    }
  }

  /** What is no valid HTML; empty when all is. */
  List<String> errorsOf(String html) {
    errors.found.clear();
    try {
      validator.checkHtmlInputSource(new InputSource(new StringReader(html)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (org.xml.sax.SAXException e) {
      errors.found.add(e.toString());
    }
    return List.copyOf(errors.found);
  }

  private static final class Errors implements ErrorHandler {
    private final List<String> found = new ArrayList<>();

    @Override
    public void warning(SAXParseException warning) {
      // Advice, such as that a type is not needed.
    }

    @Override
    public void error(SAXParseException error) {
      found.add(error.getLineNumber() + ": " + error.getMessage());
    }

    @Override
    public void fatalError(SAXParseException error) {
      error(error);
    }
  }
}
