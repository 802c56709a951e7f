/**
 * Rules, what they find, and how findings of one build are put together. A rule is one class that
 * implements {@link dev.twodoors.boundary.engine.judge.DoorRule} or {@link
 * dev.twodoors.boundary.engine.judge.WholeRule}.
 */
package dev.twodoors.boundary.engine.judge;
