package dev.twodoors.boundary.cli;

import java.io.Console;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Asks a person for what the command line did not say; without one, it is an error. */
final class Questions {
  private final CommandLine line;
  private final Console console;

  Questions(CommandLine line) {
    this.line = line;
    // The launcher sets jdk.console=java.base: then there is none unless somebody can answer.
    this.console = System.console();
  }

  /**
   * @param given what the command line said, or null
   * @param usual what an empty answer means, and nobody being there; null when there is none
   * @param option how the command line says it
   */
  String answer(String question, String given, String usual, String option) {
    if (given != null) {
      return given;
    }
    if (console == null) {
      if (usual == null) {
        throw new ParameterException(
            line, option + " is missing, and there is no terminal to ask for it");
      }
      return usual;
    }
    while (true) {
      String typed = console.readLine("%s%s: ", question, usual == null ? "" : " [" + usual + "]");
      if (typed == null) {
        throw new ParameterException(line, option + " is missing");
      }
      if (!typed.isBlank()) {
        return typed.strip();
      }
      if (usual != null) {
        return usual;
      }
    }
  }
}
