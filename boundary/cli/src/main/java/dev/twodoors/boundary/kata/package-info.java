/**
 * One broken example for each rule, to be repaired: laid out in a folder of its own, compiled and
 * judged there by the rules themselves. The examples are the fixtures of the rules; what is said
 * about each stands in {@code kata.md} beside them.
 */
package dev.twodoors.boundary.kata;
