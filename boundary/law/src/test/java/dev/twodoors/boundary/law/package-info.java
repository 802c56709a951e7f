/** The modules of boundary keep the rules that they bring to projects. */
package dev.twodoors.boundary.law;
