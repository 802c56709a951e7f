/**
 * What the operations of an API door have in common: how requests are read and checked, how pages
 * and entity tags are answered. Operations call the public types; the rest acts by itself.
 *
 * @see dev.twodoors.boundary.api.ApiConfig
 */
package dev.twodoors.boundary.api;
