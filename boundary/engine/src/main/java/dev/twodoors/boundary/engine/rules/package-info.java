/**
 * The rules, one class each. {@code @AutoService(Rule.class)} puts a rule into the catalogue;
 * fixtures of the same name prove that it can fail.
 */
package dev.twodoors.boundary.engine.rules;
