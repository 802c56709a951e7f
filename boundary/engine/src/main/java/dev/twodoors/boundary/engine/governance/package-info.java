/**
 * What people decided and wrote down: teams, waivers, decision records. Read by rules, which judge
 * what is written there.
 */
package dev.twodoors.boundary.engine.governance;
