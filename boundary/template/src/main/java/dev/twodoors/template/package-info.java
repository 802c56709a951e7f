/**
 * How a project is made of this repository's live files, and what is known of it afterwards.
 * Nothing here knows what the files say: {@code archetype/template.rules} does.
 */
package dev.twodoors.template;
