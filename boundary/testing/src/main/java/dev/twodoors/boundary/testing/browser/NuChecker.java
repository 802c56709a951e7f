package dev.twodoors.boundary.testing.browser;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * The Nu Html Checker, with its schema read once. It descends deep into the schema: whether a usual
 * stack suffices depends on how much of its code is compiled by then, so it has one of its own.
 */
final class NuChecker {
  private static final String HTML = "http://s.validator.nu/html5-rdfalite.rnc";
  private static final long STACK = 64L << 20;

  private final ExecutorService deep = Executors.newSingleThreadExecutor(NuChecker::thread);
  private final Errors errors = new Errors();
  private final SimpleDocumentValidator validator = new SimpleDocumentValidator(true, false, false);

  NuChecker() {
    onDeepStack(
        () -> {
          validator.setUpMainSchema(HTML, errors);
          validator.setUpValidatorAndParsers(errors, false, false);
          return errors;
        });
  }

  private static Thread thread(Runnable work) {
    var thread = new Thread(null, work, "nu-html-checker", STACK);
    thread.setDaemon(true);
    return thread;
  }

  /** What is no valid HTML; empty when all is. */
  List<String> errorsOf(String html) {
    return onDeepStack(() -> read(html));
  }

  private List<String> read(String html) throws Exception {
    errors.found.clear();
    try {
      validator.checkHtmlInputSource(new InputSource(new StringReader(html)));
    } catch (SAXException e) {
      errors.found.add(e.toString());
    }
    return List.copyOf(errors.found);
  }

  private <T> T onDeepStack(Callable<T> work) {
    try {
      return deep.submit(work).get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("the checker failed", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while the checker worked", e);
    }
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
