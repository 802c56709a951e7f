/**
 * Judgements for people and for tools: text, JSON, SARIF. The form of the text is tested: it is
 * what a developer reads at night.
 */
package dev.twodoors.boundary.engine.report;
