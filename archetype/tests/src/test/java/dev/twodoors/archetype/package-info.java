/** Projects as users get them: generated, built, checked, started and called. */
package dev.twodoors.archetype;
