package dev.twodoors.boundary.engine.facts;

import dev.twodoors.boundary.engine.code.Classes;
import dev.twodoors.boundary.engine.code.InputProblem;
import dev.twodoors.boundary.engine.code.Location;
import dev.twodoors.boundary.engine.code.Module;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** HTML in the texts of message bundles: each is a template of its own to Qute. */
final class MessageTexts {
  private static final String MESSAGE = "io.quarkus.qute.i18n.Message";
  private static final String FOLDER = "messages";
  private static final Pattern TAG = Pattern.compile("<[a-zA-Z]");

  private MessageTexts() {}

  static List<TemplateFile> of(Sources sources, Classes classes, List<InputProblem> problems) {
    var found = new ArrayList<TemplateFile>();
    for (var type : classes.all()) {
      for (var method : type.methods()) {
        method
            .annotation(MESSAGE)
            .ifPresent(
                on ->
                    Stream.of("value", "defaultValue")
                        .flatMap(it -> on.text(it).stream())
                        .filter(text -> TAG.matcher(text).find())
                        .map(text -> of(method.ref().shown(), type.location(), text))
                        .forEach(found::add));
      }
    }
    for (var module : sources.classes().keySet()) {
      found.addAll(files(sources, module, problems));
    }
    return found;
  }

  private static List<TemplateFile> files(
      Sources sources, Module module, List<InputProblem> problems) {
    var found = new ArrayList<TemplateFile>();
    var folder = sources.root().resolve(module.resources()).resolve(FOLDER);
    for (var file : WebFiles.filesBelow(folder)) {
      var name = FOLDER + "/" + WebFiles.relative(folder, file);
      var at = module.resources() + "/" + name;
      var texts = SettingsFile.read(sources.root(), at, SettingsFile.OF_APPLICATION, problems);
      texts.getConfigValueProperties().values().stream()
          .filter(text -> TAG.matcher(text.getValue()).find())
          .map(
              text ->
                  of(
                      name + ":" + text.getName(),
                      new Location(at, text.getLineNumber()),
                      text.getValue()))
          .forEach(found::add);
    }
    return found;
  }

  private static TemplateFile of(String name, Location at, String text) {
    return new TemplateFile(name, at, false, text, true);
  }
}
