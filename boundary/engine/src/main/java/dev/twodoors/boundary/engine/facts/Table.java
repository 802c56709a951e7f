package dev.twodoors.boundary.engine.facts;

import dev.twodoors.boundary.engine.code.ClassFact;
import dev.twodoors.boundary.engine.code.Names;
import java.util.Locale;

/**
 * A table of the database; its names have no case.
 *
 * @param schema empty when none is written
 */
record Table(String schema, String name) {
  private static final String TABLE = "jakarta.persistence.Table";

  Table {
    schema = schema.toLowerCase(Locale.ROOT);
    name = name.toLowerCase(Locale.ROOT);
  }

  /** As a query names it: {@code shop.orders}. */
  static Table of(String inQuery) {
    var dot = inQuery.lastIndexOf('.');
    return new Table(dot < 0 ? "" : inQuery.substring(0, dot), inQuery.substring(dot + 1));
  }

  /** As it is declared, or by the names of the entity and its class. */
  static Table of(ClassFact entity) {
    var declared = entity.annotation(TABLE);
    var byEntity =
        entity
            .annotation(Vocabulary.ENTITY)
            .flatMap(on -> on.text("name"))
            .orElse(Names.simple(entity.name()));
    return new Table(
        declared.flatMap(on -> on.text("schema")).orElse(""),
        declared.flatMap(on -> on.text("name")).orElse(byEntity));
  }

  /** Whether both can be the same: where no schema is written, it can be any. */
  boolean canBe(Table other) {
    return name.equals(other.name)
        && (schema.isEmpty() || other.schema.isEmpty() || schema.equals(other.schema));
  }
}
