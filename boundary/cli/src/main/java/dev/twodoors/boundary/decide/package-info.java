/**
 * Says where code belongs. The command asks, {@code docs/decide.md} shows the same questions.
 *
 * @see dev.twodoors.boundary.engine.rules.Placement the policy that the rules judge by, too
 */
package dev.twodoors.boundary.decide;
