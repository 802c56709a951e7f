/** A form with one field of each kind, which proves how forms are read. */
package dev.twodoors.web.survey;
