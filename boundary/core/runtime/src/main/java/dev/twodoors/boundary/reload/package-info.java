/**
 * What dev mode asks while the application runs. Nobody calls this package: Quarkus does.
 *
 * @see dev.twodoors.boundary.reload.TemplateReload
 */
package dev.twodoors.boundary.reload;
