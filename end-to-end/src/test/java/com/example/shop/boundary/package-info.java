/**
 * Judges what needs both doors, after both were built. Nobody calls it.
 *
 * @see com.example.shop.boundary.BoundaryIT
 */
package com.example.shop.boundary;
