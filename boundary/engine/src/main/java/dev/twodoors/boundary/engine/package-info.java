/**
 * The boundary's rules, without any framework: facts, rules, findings, map. The Quarkus build and
 * the command line call {@link dev.twodoors.boundary.engine.Check}.
 */
package dev.twodoors.boundary.engine;
