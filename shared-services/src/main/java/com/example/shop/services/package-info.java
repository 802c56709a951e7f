/**
 * What capabilities of every business noun share. Doors may call the public types.
 *
 * @see dev.twodoors.boundary.call what each capability call passes
 */
package com.example.shop.services;
