package dev.twodoors.boundary.kata;

import dev.twodoors.boundary.engine.judge.Finding;
import dev.twodoors.boundary.kata.Learned.State;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The folder in which katas are worked on, and how far they are. */
public final class Workshop {
  private final Path folder;
  private final Supplier<List<Path>> libraries;
  private final Learned learned;

  /**
   * @param folder holds one project for each kata that was begun
   * @param libraries jars and folders of a project that has both doors; asked for when needed
   */
  public Workshop(Path folder, Supplier<List<Path>> libraries) {
    this.folder = folder;
    this.libraries = libraries;
    this.learned = new Learned(folder.resolve("progress"));
  }

  public Path folder(Kata kata) {
    return folder.resolve(kata.rule().id());
  }

  public boolean isBegun(Kata kata) {
    return Files.isDirectory(folder(kata));
  }

  public boolean isSolved(Kata kata) throws IOException {
    return learned.of(kata).solved();
  }

  /** Lays the broken project out, unless it was begun before. */
  public void begin(Kata kata) throws IOException {
    if (isBegun(kata)) {
      return;
    }
    for (var file : Example.of(kata).files().entrySet()) {
      var place = folder(kata).resolve(Example.place(file.getKey(), file.getValue()));
      Files.createDirectories(place.getParent());
      Files.writeString(place, file.getValue());
    }
    learned.put(kata, learned.of(kata));
  }

  /** The files that break the example, below its folder. */
  public List<String> broken(Kata kata) {
    var example = Example.of(kata);
    return example.own().stream()
        .map(name -> Example.place(name, example.files().get(name)))
        .sorted()
        .toList();
  }

  /** Judges what is there now, and keeps that it was solved. */
  public Verdict check(Kata kata) throws IOException {
    var scratch = new Scratch(folder(kata).toRealPath(), libraries.get(), Example.of(kata).own());
    var verdict = verdict(kata, scratch.judge());
    if (verdict instanceof Verdict.Solved) {
      learned.put(kata, new State(true, learned.of(kata).hints()));
    }
    return verdict;
  }

  private static Verdict verdict(Kata kata, Scratch.Outcome outcome) {
    return switch (outcome) {
      case Scratch.Outcome.NotCompiled(var errors) -> new Verdict.NotCompiled(errors);
      case Scratch.Outcome.Judged(var judgement, var there) -> {
        var rule = kata.rule().id();
        if (judgement.findings().stream().map(Finding::rule).anyMatch(rule::equals)) {
          yield new Verdict.Broken(judgement);
        }
        if (!judgement.passes()) {
          yield new Verdict.BrokenOtherwise(judgement);
        }
        if (judgement.excused().stream().anyMatch(one -> one.finding().rule().equals(rule))) {
          yield new Verdict.Excused();
        }
        var lost = kata.keeps().stream().filter(one -> !there.contains(one)).toList();
        yield lost.isEmpty() ? new Verdict.Solved() : new Verdict.Lost(lost);
      }
    };
  }

  /** The next hint, then always the last. */
  public String hint(Kata kata) throws IOException {
    var state = learned.of(kata);
    var shown = Math.min(state.hints() + 1, kata.hints().size());
    learned.put(kata, new State(state.solved(), shown));
    return "Hint " + shown + " of " + kata.hints().size() + ". " + kata.hints().get(shown - 1);
  }

  /** As if it had never been begun. */
  public void reset(Kata kata) throws IOException {
    if (isBegun(kata)) {
      try (Stream<Path> all = Files.walk(folder(kata))) {
        for (var one : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(one);
        }
      }
    }
    learned.forget(kata);
  }

  /** What changes when somebody saves a file. */
  public String stamp(Kata kata) throws IOException {
    try (Stream<Path> all = Files.walk(folder(kata))) {
      return all.filter(file -> !folder(kata).relativize(file).toString().contains("target"))
          .filter(Files::isRegularFile)
          .sorted()
          .map(file -> file + " " + file.toFile().lastModified() + " " + file.toFile().length())
          .collect(Collectors.joining("\n"));
    }
  }
}
