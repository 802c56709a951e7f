/**
 * What is proven here once, and true of every project by version: that doors start, refuse, limit
 * and answer as they must, whatever business they serve. No project gets these tests.
 */
package dev.twodoors.endtoend;
