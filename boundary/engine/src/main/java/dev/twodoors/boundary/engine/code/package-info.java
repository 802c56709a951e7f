/**
 * What class files say: types, annotations, and who calls whom. Knows nothing of capabilities or
 * doors.
 *
 * @see dev.twodoors.boundary.engine.code.Classes
 */
package dev.twodoors.boundary.engine.code;
